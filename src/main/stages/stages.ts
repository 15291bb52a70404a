/** Use cases of stages and their events; with checks.ts it owns all writes to them. */
import { eq } from 'drizzle-orm'
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { assess } from '../../shared/deadlines/engine'
import { signingEventOf } from '../../shared/deadlines/timeline'
import { AgreementId, type AttachmentId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Initiative } from '../../shared/plans/enums'
import { eventWords } from '../../shared/schemes/events'
import type { EventKey, StageKey } from '../../shared/schemes/keys'
import { lawOf, stageOf } from '../../shared/schemes/laws'
import type { EventInput, StageInput, StageSubject } from '../../shared/stages/model'
import { checkEvent, checkStage, earlierStage } from '../../shared/stages/rules'
import { changeAgreementTx } from '../agreements/agreements'
import { setConditionsTx, startProcessTx } from '../agreements/facts'
import { findAgreement, readInput } from '../agreements/queries'
import type { Commands } from '../database/command'
import type { Tx } from '../database/db'
import { stageEvents, stageRecords } from '../database/schema/stages'
import { getOwner } from '../files/queries'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { checkPointTx, type PointOf } from './checks'
import type { Gathered } from './facts'
import { openTx, ownerColumns, type Opened } from './open'

type StagesDeps = { commands: Commands; clock: Clock; newId: NewId }

export type Stages = ReturnType<typeof createStages>

type StageOf = { subject: StageSubject; stageKey: StageKey }
type EventOf = { subject: StageSubject; eventKey: EventKey }
type TxDeps = Pick<StagesDeps, 'clock' | 'newId'>

export function createStages(deps: StagesDeps) {
  const { commands } = deps
  const run = (command: string, person: Actor, body: (tx: Tx) => Promise<string>): Promise<void> =>
    commands.run({ command: `stages.${command}`, label: 'Mencatat tahapan', person }, async (tx, batch) => {
      batch.label = await body(tx)
    })
  return {
    /** Records or corrects a stage; one that was skipped is taken up again. Throws VALIDATION. */
    save: (of: StageOf, input: StageInput, person: Actor) =>
      run('save', person, (tx) => saveStageTx(tx, deps, of, input)),
    /** Leaves a stage out; what was recorded of it stays. Throws VALIDATION. */
    skip: (of: StageOf, reason: string, person: Actor) =>
      run('skip', person, (tx) => skipStageTx(tx, deps, of, reason)),
    /** Takes back all that was recorded of a stage. */
    clear: (of: StageOf, person: Actor) => run('clear', person, (tx) => clearStageTx(tx, deps, of)),
    /** Records or corrects what happened on a day. Throws VALIDATION. */
    saveEvent: (of: EventOf, input: EventInput, person: Actor) =>
      run('saveEvent', person, (tx) => saveEventTx(tx, deps, of, input)),
    /** Takes an event back. */
    clearEvent: (of: EventOf, person: Actor) => run('clearEvent', person, (tx) => clearEventTx(tx, deps, of)),
    /** Ticks a point of a checklist or takes the tick back. Throws VALIDATION, and CONFLICT where the review says it. */
    check: (of: PointOf, checked: boolean, person: Actor) =>
      run('check', person, (tx) => checkPointTx(tx, deps, of, { checked, person })),
    /** Says who proposed an agreement, and whether the DPRD must approve it. Permendagri 22/2020 art. 11, 26, 34 and 56. */
    setFacts: (
      id: AgreementId,
      facts: { dprdNeeded: boolean | null; initiative: Initiative | null },
      person: Actor,
    ): Promise<void> =>
      run('setFacts', person, async (tx) => {
        const { label } = await openTx(tx, deps, { kind: 'agreement', id })
        await setConditionsTx(tx, deps, id, facts)
        return `Mengubah syarat tahapan ${label}`
      }),
  }
}

/** Records a stage; returns the label of the command. Throws VALIDATION and CONFLICT. */
async function saveStageTx(tx: Tx, deps: TxDeps, of: StageOf, input: StageInput): Promise<string> {
  const opened = await openTx(tx, deps, of.subject)
  const { gathered, label, today } = opened
  const name = stageName(opened, of.stageKey)
  const before = gathered.records.find(({ stageKey }) => stageKey === of.stageKey)
  const signs = gathered.signingStage === of.stageKey
  const { sign, ...columns } = input
  const errors = checkStage(input, {
    today,
    earlier: earlierStage(assess(opened.input).stages, of.stageKey),
    stored: { enteredOn: dateOf(before?.enteredOn), doneOn: dateOf(before?.doneOn) },
    signedOn: signs ? opened.input.document.signedOn : null,
  })
  if (Object.keys(errors).length > 0) throw invalid(errors)
  await requireOwnFile(tx, of.subject, input.attachmentId)
  await putStageTx(tx, deps, of, before?.id, { ...columns, skippedReason: null })
  const begun = input.enteredOn ?? input.doneOn
  if (of.subject.kind === 'agreement' && begun) await startProcessTx(tx, deps, of.subject.id, begun)
  if (signs && sign && input.doneOn) await signTx(tx, deps, gathered, input.doneOn)
  return `${before ? 'Mengubah' : 'Mencatat'} tahap ${name} ${label}`
}

async function skipStageTx(tx: Tx, deps: TxDeps, of: StageOf, reason: string): Promise<string> {
  const opened = await openTx(tx, deps, of.subject)
  const name = stageName(opened, of.stageKey)
  const before = opened.gathered.records.find(({ stageKey }) => stageKey === of.stageKey)
  if (assess(opened.input).stages.some(({ key, doneOn }) => key === of.stageKey && doneOn !== null))
    throw new AppError('CONFLICT', `Tahap ${name} sudah selesai, jadi tidak dapat dilewati.`)
  await putStageTx(tx, deps, of, before?.id, { skippedReason: reason })
  return `Melewati tahap ${name} ${opened.label}`
}

async function clearStageTx(tx: Tx, deps: TxDeps, of: StageOf): Promise<string> {
  const opened = await openTx(tx, deps, of.subject)
  const row = opened.gathered.records.find(({ stageKey }) => stageKey === of.stageKey)
  if (!row) throw new AppError('NOT_FOUND', 'Catatan tahap ini sudah tidak ada. Muat ulang halaman.')
  await tx.delete(stageRecords).where(eq(stageRecords.id, row.id))
  return `Menghapus catatan tahap ${stageOf(opened.input.scheme, of.stageKey)?.name ?? ''} ${opened.label}`
}

/** Records an event; returns the label of the command. Throws VALIDATION and CONFLICT. */
async function saveEventTx(tx: Tx, deps: TxDeps, of: EventOf, input: EventInput): Promise<string> {
  const { gathered, input: facts, label, today } = await openTx(tx, deps, of.subject)
  const stage = lawOf(facts.scheme).stages.find(({ events }) => events.includes(of.eventKey))
  if (!stage) throw invalid({ eventKey: ['Kejadian ini tidak ada pada skema naskah. Pilih kejadian lain.'] })
  if (gathered.agreement && signingEventOf(gathered.agreement.documentKind) === of.eventKey)
    throw invalid({ eventKey: [`Catat penandatanganan naskah ini lewat tahap ${stage.name}.`] })
  const before = gathered.events.find(({ eventKey }) => eventKey === of.eventKey)
  const errors = checkEvent(input, { today, stored: dateOf(before?.happenedOn) })
  if (Object.keys(errors).length > 0) throw invalid(errors)
  await requireOwnFile(tx, of.subject, input.attachmentId)
  if (before) await tx.update(stageEvents).set(input).where(eq(stageEvents.id, before.id))
  else {
    const row = { id: deps.newId(), ...ownerColumns(of.subject), eventKey: of.eventKey, createdAt: deps.clock.now() }
    await tx.insert(stageEvents).values({ ...row, ...input })
  }
  if (of.subject.kind === 'agreement') await startProcessTx(tx, deps, of.subject.id, input.happenedOn)
  return `${before ? 'Mengubah' : 'Mencatat'} kejadian ${eventWords[of.eventKey].name} ${label}`
}

async function clearEventTx(tx: Tx, deps: TxDeps, of: EventOf): Promise<string> {
  const { gathered, label } = await openTx(tx, deps, of.subject)
  const row = gathered.events.find(({ eventKey }) => eventKey === of.eventKey)
  if (!row) throw new AppError('NOT_FOUND', 'Catatan kejadian ini sudah tidak ada. Muat ulang halaman.')
  await tx.delete(stageEvents).where(eq(stageEvents.id, row.id))
  return `Menghapus kejadian ${eventWords[of.eventKey].name} ${label}`
}

/** The name of a stage that can be recorded on this record. Throws VALIDATION and CONFLICT. */
function stageName({ input }: Opened, key: StageKey): string {
  const stage = stageOf(input.scheme, key)
  if (!stage) throw invalid({ stageKey: ['Tahap ini tidak ada pada skema naskah. Pilih tahap lain.'] })
  const view = assess(input).stages.find((one) => one.key === key)
  if (view && !view.applies) throw new AppError('CONFLICT', view.why ?? `Tahap ${stage.name} tidak berlaku di sini.`)
  return stage.name
}

type Columns = Partial<Omit<typeof stageRecords.$inferInsert, 'id' | 'createdAt' | 'updatedAt'>>

async function putStageTx(tx: Tx, { newId, clock }: TxDeps, of: StageOf, id: string | undefined, columns: Columns) {
  const updatedAt = clock.now()
  if (id !== undefined) {
    await tx
      .update(stageRecords)
      .set({ ...columns, updatedAt })
      .where(eq(stageRecords.id, id))
    return
  }
  const row = { id: newId(), ...ownerColumns(of.subject), stageKey: of.stageKey, createdAt: updatedAt, updatedAt }
  await tx.insert(stageRecords).values({ ...row, ...columns })
}

/** The end of the signing stage is the day of signing. Faults of the agreement are shown at that date. */
async function signTx(tx: Tx, deps: TxDeps, { agreement, input }: Gathered, on: CalendarDate): Promise<void> {
  if (!agreement || input?.document.signedOn) return
  try {
    // Read anew: the stage may just have begun the process.
    const entries = await readInput(tx, await findAgreement(tx, agreement.id))
    await changeAgreementTx(tx, deps, AgreementId.parse(agreement.id), { ...entries, signedOn: on })
  } catch (error) {
    if (error instanceof AppError && error.code === 'VALIDATION') throw invalid({ doneOn: [error.message] })
    throw error
  }
}

async function requireOwnFile(tx: Tx, subject: StageSubject, id: AttachmentId | null): Promise<void> {
  if (id === null) return
  const owner = await getOwner(tx, id)
  if (owner.kind !== subject.kind || owner.id !== subject.id)
    throw invalid({ attachmentId: ['Berkas ini ada pada catatan lain. Pilih berkas naskah ini.'] })
}

const dateOf = (value: string | null | undefined): CalendarDate | null =>
  value == null ? null : calendarDate.parse(value)
