/** Writes the sample data of Sultra: partners, agreements with chains, meetings and drawn scans, as one command. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AgreementInput } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { AgreementId, MeetingId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { MeetingInput } from '../../shared/meetings/model'
import type { IntakeResult } from '../../shared/worker/files'
import type { Workers } from '../../shared/worker/jobs'
import { addAgreementTx, closeAgreementTx } from '../agreements/agreements'
import type { Commands } from '../database/command'
import type { Db, Tx } from '../database/db'
import { attachFileTx } from '../files/files'
import type { FileStore } from '../files/store'
import { addHolidayTx } from '../holidays/holidays'
import { addMeetingTx } from '../meetings/meetings'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readSettings } from '../settings/queries'
import { addSampleAfterSigningTx } from './after-signing'
import { addSampleDecisionsTx } from './alerts'
import { endOneEarly, makeAgreements, type SampleAgreement } from './agreements'
import { addSampleChecksTx } from './checks'
import { makeHoliday } from './holidays'
import { makeMeetings, type SampleMeeting } from './meetings'
import { addSampleMaterialTx } from './material'
import { addSampleInvitationsTx } from './invitations'
import { addSampleMinutesTx } from './minutes'
import { addSampleListsTx } from './lists'
import { addSamplePartnersTx, readSampleMasters, type SampleMasters } from './masters'
import { addSampleNamesTx } from './partner-names'
import { personName } from './people'
import { addSamplePlansTx } from './plans'
import { createRandom, type Random } from './random'
import { scanOf } from './scan'
import { addSampleOffersTx, addSampleStagesTx, makeStages } from './stages'

export type SampleDeps = {
  db: Db
  commands: Commands
  clock: Clock
  newId: NewId
  workers: Workers
  store: FileStore
  folder: string
}

/** Every agreement that stands on this place of the list has a scan. */
const SCAN_EVERY = 2

/** Fills an archive that has its master data of Sultra. About two seconds, and as long again for the scans. */
export async function fillSample(
  deps: SampleDeps,
  actor: Actor,
): Promise<{ agreements: number; meetings: number; scans: number }> {
  const today = deps.clock.today() as CalendarDate
  const { timeZone } = (await readSettings(deps.db)).unit
  const list = makeAgreements(today)
  endOneEarly(list, today)
  const meetingList = makeMeetings(today)
  const random = createRandom(1964)
  const signers = list.map((one) => one.family.partners.map(() => personName(random)))
  const scans = await drawScans(deps, list, signers)
  await deps.commands.run({ command: 'sample.fill', label: 'Mengisi data contoh', person: actor }, async (tx) => {
    const masters = await addSamplePartnersTx(tx, deps.newId, await readSampleMasters(tx))
    const ids = new Map<string, AgreementId>()
    const order = inOrder(list)
    for (const [place, one] of order.entries()) {
      // One after the other in time, so that the newest stand first in the register.
      const clock = { ...deps.clock, now: () => deps.clock.now() - (order.length - place) * 60_000 }
      const entries = agreementInput(one, signers[list.indexOf(one)] ?? [], masters, ids)
      const { id } = await addAgreementTx(tx, { ...deps, clock }, entries)
      ids.set(one.key, id)
      const file = scans.get(one.key)
      if (file)
        await attachFileTx(tx, deps, {
          target: { kind: 'agreement', id },
          role: 'NASKAH',
          name: `${one.key}.pdf`,
          file,
        })
    }
    for (const one of list) await closeTx(tx, deps, one, ids)
    const stages = makeStages(list, today)
    await addSampleStagesTx(tx, deps, stages, ids)
    await addSampleChecksTx(tx, deps.newId, list, stages, ids)
    const chosen = [...ids.values()]
    const meetingIds = await addMeetingsTx(tx, deps, { meetingList, masters, chosen, timeZone, random, actor })
    await addSampleAfterSigningTx(tx, deps, { list, ids, meetingIds, masters })
    await addSamplePlansTx(tx, deps, masters)
    await addSampleNamesTx(tx, deps.newId, masters, today)
    await addSampleOffersTx(tx, deps, today)
    await addSampleListsTx(tx, deps.newId, chosen)
    await addHolidayTx(tx, deps.newId, makeHoliday(today))
    const material = { meetings: meetingList, ids: meetingIds, scans: [...scans.values()], person: actor }
    await addSampleMaterialTx(tx, deps, material)
    await addSampleDecisionsTx(tx, deps, actor)
  })
  return { agreements: list.length, meetings: meetingList.length, scans: scans.size }
}

type Meetings = {
  meetingList: readonly SampleMeeting[]
  masters: SampleMasters
  chosen: readonly AgreementId[]
  timeZone: string
  random: Random
  actor: Actor
}

/** Meetings, and what happened at the past ones. */
async function addMeetingsTx(tx: Tx, deps: SampleDeps, given: Meetings): Promise<MeetingId[]> {
  const { meetingList, masters, chosen, timeZone, random, actor } = given
  const ids: MeetingId[] = []
  for (const meeting of meetingList)
    ids.push((await addMeetingTx(tx, deps, meetingInput(meeting, masters, chosen, timeZone, random))).id)
  await addSampleMinutesTx(tx, deps, { meetings: meetingList, ids, agreementIds: chosen, masters, timeZone, actor })
  const today = deps.clock.today() as CalendarDate
  await addSampleInvitationsTx(tx, deps, { meetings: meetingList, ids, today })
  return ids
}

/** By the date of signing, what is not signed last; every parent before its children. */
function inOrder(list: readonly SampleAgreement[]): SampleAgreement[] {
  const byKey = new Map(list.map((one) => [one.key, one]))
  const done = new Set<SampleAgreement>()
  const visit = (one: SampleAgreement): void => {
    const parent = one.parent && byKey.get(one.parent.key)
    if (parent) visit(parent)
    done.add(one)
  }
  const dated = [...list].sort((a, b) => ((a.signedOn ?? '9999') < (b.signedOn ?? '9999') ? -1 : 1))
  for (const one of dated) visit(one)
  return [...done]
}

async function closeTx(
  tx: Tx,
  deps: SampleDeps,
  { key, closing }: SampleAgreement,
  ids: ReadonlyMap<string, AgreementId>,
): Promise<void> {
  const id = ids.get(key)
  if (closing && id)
    await closeAgreementTx(tx, deps, { id, closing: closing.kind, on: closing.on, reason: closing.reason })
}

/** Drawn in the worker, then taken in like any other file. */
async function drawScans(
  deps: SampleDeps,
  list: readonly SampleAgreement[],
  signers: readonly string[][],
): Promise<Map<string, IntakeResult>> {
  const folder = join(deps.folder, 'kerja', deps.newId())
  const drawn = list.flatMap((one, index) =>
    one.signedOn && index % SCAN_EVERY === 0 ? [{ key: one.key, scan: scanOf(one, signers[index] ?? []) }] : [],
  )
  const stored = new Map<string, IntakeResult>()
  try {
    await deps.workers.run('sample.scans', { folder, scans: drawn.map(({ scan }) => scan) })
    for (const { key, scan } of drawn) {
      const temp = await deps.store.tempPath()
      const file = await deps.workers.run('file.intake', { source: join(folder, scan.name), temp })
      await deps.store.keep(temp, file)
      stored.set(key, file)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return stored
}

function agreementInput(
  one: SampleAgreement,
  signers: readonly string[],
  masters: SampleMasters,
  ids: ReadonlyMap<string, AgreementId>,
): AgreementInput {
  const { family, parent } = one
  const partners = family.partners.map((key) => masters.partner(key))
  return AgreementInput.parse({
    scheme: family.scheme,
    documentKind: one.documentKind,
    title: one.title,
    objective: `Pelaksanaan ${family.title} memberi manfaat bagi masyarakat Sulawesi Tenggara.`,
    scope: 'Perencanaan, pelaksanaan, pembiayaan, serta pemantauan dan evaluasi.',
    affairCodes: [family.affair],
    officeIds: family.offices.map((name) => masters.office(name)).filter((id) => id !== null),
    parties: [masters.own, ...partners].map((partner, index) => ({
      partnerId: partner.id,
      number: one.numbers[index] ?? null,
      signatoryName: index === 0 ? 'Andi Sabarang' : (signers[index - 1] ?? null),
      signatoryPost: partner.headPost,
    })),
    processStartedOn: one.processStartedOn,
    signedOn: one.signedOn,
    signedPlace: one.signedOn ? 'Kendari' : null,
    startsOn: one.startsOn,
    termKind: one.termCount === null ? 'TERBUKA' : 'JANGKA',
    termCount: one.termCount,
    termUnit: one.termCount === null ? null : 'TAHUN',
    valueRupiah: one.valueRupiah,
    fundingSource: one.valueRupiah === null ? null : 'APBD Provinsi',
    // Of foreign agreements the region keeps a copy. Permendagri 25/2020 art. 25.
    copyKind:
      one.place === null ? null : family.scheme.startsWith('KSDP') && family.scheme !== 'KSDPK' ? 'SALINAN' : 'ASLI',
    copyPlace: one.place,
    parentId: parent ? (ids.get(parent.key) ?? null) : null,
    parentRelation: parent && ids.has(parent.key) ? parent.relation : null,
    notes: 'Data contoh, bukan naskah sebenarnya.',
  })
}

/** The office behind a speaker that is its head. */
const officeOf = (speaker: string | null, masters: SampleMasters) =>
  speaker?.startsWith('Kepala') ? masters.office('Biro Pemerintahan') : null

function meetingInput(
  meeting: SampleMeeting,
  masters: SampleMasters,
  agreementIds: readonly AgreementId[],
  timeZone: string,
  random: Random,
): MeetingInput {
  const at = (hours: number) => momentAt(meeting.on, Math.round(hours * 60), timeZone)
  const offices = meeting.offices.map((name) => masters.office(name)).filter((id) => id !== null)
  const regions = meeting.allRegions ? masters.regions : []
  return MeetingInput.parse({
    title: meeting.title,
    kind: meeting.kind,
    state: meeting.state,
    cancelReason: meeting.cancelReason,
    place: meeting.place,
    startsAt: at(meeting.from),
    endsAt: at(meeting.to),
    chair: meeting.chair,
    noteTaker: meeting.noteTaker,
    notes: 'Data contoh.',
    letterNumber: meeting.letterNumber,
    letterDate: meeting.letterNumber ? meeting.letterOn : null,
    letterSubject: `Undangan ${meeting.title}`,
    sentOn: meeting.sent ? meeting.letterOn : null,
    dress: 'Pakaian dinas harian',
    contact: 'Sekretariat TKKSD',
    copiesTo: ['Gubernur Sulawesi Tenggara (sebagai laporan)'],
    agenda: meeting.agenda.map((item) => ({ ...item, officeId: officeOf(item.speaker, masters) })),
    invitees: [
      ...offices.map((officeId) => ({ kind: 'OPD', officeId })),
      ...regions.map((partnerId) => ({ kind: 'MITRA', partnerId })),
      { kind: 'ORANG', name: 'Prof. Dr. Nurlaila Kambowa', post: 'Narasumber' },
    ],
    agreementIds: meeting.kind === 'RAKOR' ? [] : [random.pick(agreementIds)],
  })
}
