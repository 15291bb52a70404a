/** Other names and likely duplicates of the sample data, and the teams of a few regions. All invented. */
import { eq } from 'drizzle-orm'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import type { Tx } from '../database/db'
import { partners, regions } from '../database/schema/masters'
import { partnerAliases } from '../database/schema/register'
import { insertAliasTx } from '../partners/alias-rows'
import { saveTeamTx } from '../partners/aliases'
import type { NewId } from '../platform/ids'
import type { SampleMasters } from './masters'

const aliases: readonly (readonly [key: string, name: string])[] = [
  ['uho', 'UHO'],
  ['uho', 'Unhalu'],
  ['bank', 'Bank Sultra'],
  ['bps', 'BPS Sultra'],
]

/** Entered twice in another spelling, for the list of likely duplicates. */
const twins = [
  { name: 'Univ. Haluoleo', kind: 'PERGURUAN_TINGGI', phone: '0401-000001' },
  { name: 'Tirta Kolaka Sejahtera, PT', kind: 'BADAN_USAHA', phone: '0405-000002' },
] as const

/** Names of offices in daily use, and one of before the reorganisation. */
const officeNames: readonly (readonly [office: string, name: string])[] = [
  ['Dinas Kelautan dan Perikanan', 'Diskanlut'],
  ['Dinas Kelautan dan Perikanan', 'Dinas Perikanan'],
]

/** Days from today until the decree ends, by code of the region. */
const teamDays: readonly (readonly [code: string, days: number])[] = [
  ['74', 210],
  ['74.71', 40],
  ['74.04', -12],
]

/** Adds them within the command that fills the sample data. */
export async function addSampleNamesTx(
  tx: Tx,
  newId: NewId,
  masters: SampleMasters,
  today: CalendarDate,
): Promise<void> {
  for (const [key, name] of aliases) {
    await tx.insert(partnerAliases).values({ id: newId(), partnerId: masters.partner(key).id, name, mergedId: null })
  }
  for (const [office, name] of officeNames) {
    const ownerId = masters.office(office)
    if (ownerId) await insertAliasTx(tx, 'office', { id: newId(), ownerId, name, mergedId: null })
  }
  for (const twin of twins) await tx.insert(partners).values({ id: newId(), ...twin, notes: 'Data contoh.' })
  for (const [code, days] of teamDays) {
    const [region] = await tx.select({ id: regions.id }).from(regions).where(eq(regions.code, code))
    if (!region) continue
    const validUntil = addDays(today, days)
    await saveTeamTx(tx, newId, region.id, {
      decreeNumber: `F-${code.replace('.', '')}/${validUntil.slice(0, 4)}`,
      decreeOn: addDays(validUntil, -364),
      validUntil,
      note: 'Data contoh.',
    })
  }
}
