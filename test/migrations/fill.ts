/** What the saved database of a release holds: a little of everything that an upgrade must keep. */
import type { Tx } from '../../src/main/database/db'
import { agreementAffairs, agreementOffices, agreements, parties } from '../../src/main/database/schema/agreements'
import { attachments, files } from '../../src/main/database/schema/files'
import { offices, partners, regions } from '../../src/main/database/schema/masters'
import { agendaItems, meetingAgreements, meetingInvitees, meetings } from '../../src/main/database/schema/meetings'
import { settings } from '../../src/main/database/schema/settings'
import { createHistory } from '../../src/main/history/history'
import { testActor, type TestDatabase } from '../support/database'

/** Records, a changed setting, and an undo that can be redone. */
export async function fillRelease(t: TestDatabase): Promise<void> {
  const start = { command: 'sample.fill', label: 'Mengisi data', person: testActor }
  await t.commands.run(start, async (tx) => {
    await fillMasters(tx)
    await fillAgreements(tx)
    await fillMeeting(tx)
  })
  t.clock.tick(60_000)
  await saveUnit(t, 'Biro Pemerintahan')
  t.clock.tick(60_000)
  await saveUnit(t, 'Biro Pemerintahan dan Otonomi Daerah')
  await createHistory(t).undo(testActor)
}

const id = (table: number, n: number) => `0000000${table}-0000-7000-8000-${String(n).padStart(12, '0')}`
const agreementId = (n: number) => id(4, n)
const at = 1_767_229_200_000

async function fillMasters(tx: Tx): Promise<void> {
  await tx.insert(regions).values([
    { id: id(1, 1), code: '74', name: 'Sulawesi Tenggara', kind: 'PROVINSI', areaKm2: 36159.71, population: 2_701_700 },
    { id: id(1, 2), code: '74.01', name: 'Kolaka', kind: 'KABUPATEN', parentCode: '74' },
  ])
  await tx.insert(partners).values([
    { id: id(2, 1), name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI', regionId: id(1, 1), headPost: 'Gubernur' },
    { id: id(2, 2), name: 'Kabupaten Kolaka', kind: 'KABUPATEN', regionId: id(1, 2), headPost: 'Bupati' },
  ])
  await tx.insert(offices).values({ id: id(3, 1), name: 'Dinas Kesehatan', shortName: 'Dinkes', group: 'DINAS' })
}

async function fillAgreements(tx: Tx): Promise<void> {
  const numbers = [1, 2, 3]
  await tx.insert(agreements).values(
    numbers.map((n) => ({
      id: agreementId(n),
      scheme: 'KSDD_SUKARELA' as const,
      documentKind: 'PKS' as const,
      title: `Rujukan pasien antar-rumah sakit ${n}`,
      signedOn: '2024-02-29',
      startsOn: '2024-02-29',
      termKind: 'SAMPAI' as const,
      endsOn: `202${n + 4}-02-28`,
      valueRupiah: 12_500_000_000 * n,
      numberText: `119/${n}/2024`,
      partnerText: 'Kabupaten Kolaka',
      createdAt: at,
      updatedAt: at,
      ...(n === 3 && { parentId: agreementId(1), parentRelation: 'PERPANJANGAN' as const }),
    })),
  )
  for (const n of numbers) {
    const party = (position: number, number: string | null) => ({
      id: id(5, n * 10 + position),
      agreementId: agreementId(n),
      position,
      partnerId: id(2, position),
      number,
    })
    await tx.insert(parties).values([party(1, `119/${n}/2024`), party(2, null)])
    await tx.insert(agreementAffairs).values({ id: id(6, n), agreementId: agreementId(n), affairCode: '1.02' })
    await tx
      .insert(agreementOffices)
      .values({ id: id(6, 10 + n), agreementId: agreementId(n), officeId: id(3, 1), position: 1 })
  }
}

async function fillMeeting(tx: Tx): Promise<void> {
  const meetingId = id(7, 1)
  await tx.insert(meetings).values({
    id: meetingId,
    title: 'Rakor rujukan',
    kind: 'RAKOR',
    state: 'TERJADWAL',
    startsAt: at,
    endsAt: at + 3_600_000,
    letterNature: 'Biasa',
    createdAt: at,
    updatedAt: at,
  })
  await tx.insert(agendaItems).values({ id: id(8, 1), meetingId, position: 1, title: 'Pembukaan', minutes: 10 })
  await tx.insert(meetingInvitees).values({ id: id(8, 2), meetingId, position: 1, kind: 'OPD', officeId: id(3, 1) })
  await tx.insert(meetingAgreements).values({ id: id(8, 3), meetingId, agreementId: agreementId(1) })
  const hash = 'ab'.repeat(32)
  await tx
    .insert(files)
    .values({ id: hash, bytes: 3_000_000_000, type: 'PDF', condition: 'BAIK', pages: 4, addedAt: at })
  await tx.insert(attachments).values({
    id: id(9, 1),
    agreementId: agreementId(1),
    fileId: hash,
    role: 'NASKAH',
    name: 'PKS 119-1.pdf',
    position: 1,
    addedAt: at,
  })
}

async function saveUnit(t: TestDatabase, name: string): Promise<void> {
  const meta = { command: 'settings.save', label: 'Mengubah pengaturan', person: testActor }
  const value = { name }
  await t.commands.run(meta, (tx) =>
    tx.insert(settings).values({ id: 'unit', value }).onConflictDoUpdate({ target: settings.id, set: { value } }),
  )
}
