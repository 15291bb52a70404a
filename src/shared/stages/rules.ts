/** Rules of recording stages and events: which dates can stand, and when a reason must be given. */
import { addDays, type CalendarDate } from '../calendar/dates'
import { fieldDate, plainDate } from '../calendar/words'
import type { StageView } from '../deadlines/model'
import { stageKeys, type StageKey } from '../schemes/keys'
import type { EventInput, StageInput } from './model'

/** Days after which an entry counts as made long after the fact. */
const backdateDays = 30

/** A day of a stage before the one that is recorded, the latest there is. */
type EarlierStage = { name: string; on: CalendarDate }

type StageDates = Pick<StageInput, 'enteredOn' | 'doneOn'>

/** What the check must know beyond the entries. */
export type StageContext = {
  today: CalendarDate
  earlier: EarlierStage | null
  /** The dates on record; those that stay need no reason again. */
  stored: StageDates
  /** The day of signing, when the stage is the one that ends with it; null else and while unsigned. */
  signedOn: CalendarDate | null
}

/** The latest day recorded in the stages before `key`. */
export function earlierStage(views: readonly StageView[], key: StageKey): EarlierStage | null {
  const place = views.findIndex((view) => view.key === key)
  const days = views.slice(0, Math.max(place, 0)).flatMap(({ name, enteredOn, doneOn, applies }) => {
    const on = doneOn ?? enteredOn
    return applies && on ? [{ name, on }] : []
  })
  return days.sort((a, b) => (a.on > b.on ? -1 : 1))[0] ?? null
}

/** Why these dates need a reason, as a sentence; null when they need none. */
export function whyReason(dates: StageDates, { today, earlier, stored }: StageContext): string | null {
  const changed = [
    dates.enteredOn !== stored.enteredOn ? dates.enteredOn : null,
    dates.doneOn !== stored.doneOn ? dates.doneOn : null,
  ].filter((day) => day !== null)
  if (changed.some((day) => isLongAgo(day, today))) return `Tanggalnya lebih dari ${backdateDays} hari yang lalu.`
  if (earlier && changed.some((day) => day < earlier.on))
    return `Tanggalnya mendahului tahap ${earlier.name}, ${plainDate(earlier.on)}.`
  return null
}

/** Whether a day lies so far back that its entry must be explained. */
export const isLongAgo = (day: CalendarDate, today: CalendarDate): boolean => day < addDays(today, -backdateDays)

/** Sentences by field; empty when the entries can stand. */
export function checkStage(input: StageInput, context: StageContext): Record<string, string[]> {
  const { today, signedOn } = context
  const { enteredOn, doneOn, letterDate, backdatedReason } = input
  const errors: Record<string, string[]> = {}
  const fault = (field: string, sentence: string) => void (errors[field] ??= []).push(sentence)
  for (const [field, day] of Object.entries({ enteredOn, doneOn, letterDate }))
    if (day && day > today) fault(field, notYet(today))
  if (!enteredOn && !doneOn) fault('enteredOn', 'Isi tanggal mulai, tanggal selesai, atau keduanya.')
  if (enteredOn && doneOn && doneOn < enteredOn)
    fault('doneOn', `Tanggal selesai mendahului tanggal mulai. Isi ${fieldDate(enteredOn)} atau sesudahnya.`)
  if (signedOn && doneOn !== signedOn)
    fault(
      'doneOn',
      `Naskah tercatat ditandatangani ${fieldDate(signedOn)}. Isi tanggal itu, atau ubah dahulu tanggal tanda tangan naskah.`,
    )
  const why = whyReason({ enteredOn, doneOn }, context)
  if (why && !backdatedReason && Object.keys(errors).length === 0)
    fault('backdatedReason', `${why} Isi alasan pengisian mundur.`)
  return errors
}

/** Sentences by field; an event of long ago needs a note that says why it is recorded now. */
export function checkEvent(
  { happenedOn, note }: EventInput,
  { today, stored }: { today: CalendarDate; stored: CalendarDate | null },
): Record<string, string[]> {
  if (happenedOn > today) return { happenedOn: [notYet(today)] }
  if (happenedOn !== stored && isLongAgo(happenedOn, today) && !note)
    return { note: [`Tanggalnya lebih dari ${backdateDays} hari yang lalu. Isi alasan pengisian mundur di sini.`] }
  return {}
}

const notYet = (today: CalendarDate): string => `Tanggal ini belum tiba. Isi paling lambat ${fieldDate(today)}.`

/** Stage keys of newer programs are kept in the file and left out here. */
export const isStageKey = (key: string): key is StageKey => (stageKeys as readonly string[]).includes(key)
