/** A chain in sentences: which text applied on a day, and what has changed since. */
import type { CalendarDate } from '../calendar/dates'
import { plainDate, shortDate } from '../calendar/words'
import type { ChainDay } from './chain'
import type { ChainMember } from './chain-model'
import { documentKindWords } from './enums'
import type { ChainMark } from './model'
import { endOf, startOf } from './status'

export const chainMarkWords: Record<ChainMark, { short: string; long: string }> = {
  PARENT_OVER: { short: 'Induk berakhir', long: 'Masih berlaku, tetapi naskah induknya sudah berakhir.' },
  LIVING_BELOW: { short: 'Turunan berlaku', long: 'Sudah berakhir, tetapi masih ada naskah berlaku di bawahnya.' },
}

/** `PKS 119/0842/2026`, or the kind with the title when there is no number. */
export function memberLabel({
  documentKind,
  number,
  title,
}: Pick<ChainMember, 'documentKind' | 'number' | 'title'>): string {
  const short = title.length > 60 ? `${title.slice(0, 59)}…` : title
  return `${documentKindWords[documentKind].short} ${number ?? `“${short}”`}`
}

/** Which text of the line of `id` applied, in one sentence. */
export function textWords(chain: ChainDay, id: string): string {
  const text = chain.textOf(id)
  const on = `Pada ${plainDate(chain.day)}`
  if (!text) return `${on} ${nothingWords(chain.lineOf(id), chain.day)}`
  const end = endOf(text)
  const until = end ? `, sampai ${plainDate(end)}` : ', tanpa batas waktu'
  const above = chain.lineOf(id).find((member) => member.id === text.parentId)
  switch (above && text.relation) {
    case 'ADENDUM':
      return `${on} berlaku ${memberLabel(baseOf(chain, text))} sebagaimana diubah terakhir dengan ${memberLabel(text)}${end ? until : ''}.`
    case 'PERPANJANGAN':
      return `${on} berlaku ${memberLabel(text)}, perpanjangan dari ${above ? memberLabel(above) : 'naskah sebelumnya'}${until}.`
    default:
      return `${on} berlaku ${memberLabel(text)} seperti ditandatangani${until}.`
  }
}

/** The agreement that an addendum changes. */
function baseOf(chain: ChainDay, addendum: ChainMember): ChainMember {
  const line = chain.lineOf(addendum.id)
  let at = addendum
  for (let step = 0; at.relation === 'ADENDUM' && step < line.length; step++) {
    at = line.find((member) => member.id === at.parentId) ?? at
  }
  return at
}

function nothingWords(line: readonly ChainMember[], day: CalendarDate): string {
  const signed = line.filter(({ signedOn, trashed }) => !trashed && signedOn !== null && signedOn <= day)
  const last = signed.at(-1)
  if (!last) return 'belum ada naskah yang ditandatangani.'
  const start = startOf(last)
  if (start && start > day) return `belum ada naskah yang berlaku: ${memberLabel(last)} mulai ${plainDate(start)}.`
  const end = last.closing === 'DIAKHIRI' ? last.closedOn : endOf(last)
  const how = last.closing === 'DIAKHIRI' ? 'diakhiri' : 'berakhir'
  return `tidak ada naskah yang berlaku${end && end <= day ? `: ${memberLabel(last)} ${how} ${plainDate(end)}` : ''}.`
}

/** `31 Des 2024 → 31 Des 2027` of a renewal; null for anything else. */
export function renewalDates(member: ChainMember, parent: ChainMember | undefined): string | null {
  if (member.relation !== 'PERPANJANGAN' || !parent) return null
  const words = (end: CalendarDate | null) => (end ? shortDate(end) : 'tanpa batas waktu')
  return `${words(endOf(parent))} → ${words(endOf(member))}`
}
