/** The longest term the law allows a document. */
import { addDays, daysBetween, lastDayOfTerm, type CalendarDate } from '../calendar/dates'
import { plainDate } from '../calendar/words'
import { termLimit } from '../schemes/laws'
import type { Deadline, DeadlineInput } from './model'
import { dueTerm, leftWords, term } from './reasons'

/**
 * How a signed document keeps within its longest term; nothing when the law names none. The letter of intent has its
 * own clock. An end on the anniversary itself is how many texts write five years, and is let pass.
 */
export function termDeadlines({ scheme, document, today }: DeadlineInput): Deadline[] {
  const { kind, signedOn, start, end } = document
  const limit = kind && kind !== 'LOI' ? termLimit(scheme, kind) : null
  if (!limit || !signedOn || !start) return []
  const dueOn = lastDayOfTerm(start, limit.years, 'TAHUN')
  const within = end !== null && end <= addDays(dueOn, 1)
  const state = within ? 'met' : today <= dueOn ? 'running' : 'late'
  const daysLeft = daysBetween(today, dueOn)
  return [
    {
      id: 'TERM_LIMIT',
      key: 'TERM_LIMIT',
      name: `Batas masa berlaku ${limit.what}`,
      stage: null,
      actor: { side: 'us', name: 'Para pihak' },
      dueOn,
      state,
      open: !within && !document.decided,
      daysLeft,
      unit: 'HARI',
      metOn: within ? end : null,
      deemedOn: null,
      consequence: 'Perpanjang dengan naskah baru sebelum batas ini, atau akhiri.',
      article: limit.article,
      because: [
        term('field', 'Mulai berlaku', plainDate(start), 'Hari ini hari pertama.'),
        term('rule', 'Paling lama', `${limit.years} tahun`, limit.article),
        term('field', 'Berakhir menurut naskah', endWords(end)),
        dueTerm(dueOn, within ? 'Jangka waktu naskah ada dalam batas.' : leftWords(daysLeft, 'HARI')),
      ],
    },
  ]
}

const endWords = (end: CalendarDate | null): string => (end ? plainDate(end) : 'tanpa batas waktu')
