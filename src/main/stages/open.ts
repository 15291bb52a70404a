/** Opens a record for entries about its stages. */
import { calendarDate, type CalendarDate } from '../../shared/calendar/dates'
import { AppError } from '../../shared/ipc/errors'
import type { StageSubject } from '../../shared/stages/model'
import { agreementLabel } from '../agreements/queries'
import type { Tx } from '../database/db'
import type { Clock } from '../platform/clock'
import { planLabel } from '../plans/queries'
import { gather, type Gathered } from './facts'

export type Opened = {
  gathered: Gathered
  input: NonNullable<Gathered['input']>
  /** The record in labels of the history. */
  label: string
  today: CalendarDate
}

/** The record with its facts, when something can be recorded on it. Throws CONFLICT and NOT_FOUND. */
export async function openTx(tx: Tx, { clock }: { clock: Clock }, subject: StageSubject): Promise<Opened> {
  const today = calendarDate.parse(clock.today())
  const gathered = await gather(tx, subject, today)
  const locked = whyLocked(gathered)
  if (locked !== null) throw new AppError('CONFLICT', locked)
  const { agreement, plan, input } = gathered
  if (input === null) throw new AppError('CONFLICT', 'Pilih dahulu skema rencana ini, lalu catat tahapannya.')
  return { gathered, input, label: agreement ? agreementLabel(agreement) : planLabel(plan ?? { title: '' }), today }
}

/** Why nothing can be recorded on this record; null when it can. */
export function whyLocked({ agreement, plan }: Gathered): string | null {
  if (agreement) return agreement.deletedAt === null ? null : 'Naskah ini ada di Sampah. Pulihkan dahulu, lalu ubah.'
  if (plan?.agreementId) return 'Rencana ini sudah menjadi naskah. Tahapannya dicatat pada naskah itu.'
  return plan?.deletedAt == null ? null : 'Rencana ini ada di Sampah. Pulihkan dahulu, lalu ubah.'
}

/** Whose rows they are, in the tables of stages. */
export const ownerColumns = ({ kind, id }: StageSubject) => ({
  agreementId: kind === 'agreement' ? id : null,
  planId: kind === 'plan' ? id : null,
})
