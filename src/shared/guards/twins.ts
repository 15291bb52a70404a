/** Agreements that may be one and the same, and numbers that are used already. */
import { isPossibleDuplicate, type Likeness } from '../agreements/likeness'
import type { AgreementInput } from '../agreements/model'
import { endOf, startOf } from '../agreements/status'
import { dateParts } from '../calendar/dates'
import type { GuardFinding } from './model'

/** Another agreement outside the family, with what is compared. */
export type Other = Likeness & {
  id: string
  label: string
  /** Whether a partner of the entries takes part in it. */
  sharesPartner: boolean
}

/** A number of the entries in another agreement. `year`: of signing or start; null when unknown. */
export type NumberUse = { partnerId: string; number: string; year: number | null; label: string }

/** What is compared of the entries. */
export const likenessOf = (input: AgreementInput): Likeness => ({
  title: input.title,
  number: input.parties.find((party) => party.number !== null)?.number ?? null,
  start: startOf(input),
  end: endOf(input),
})

/** A common partner, a like title and periods that overlap; a hint only while a period is not known. */
export function duplicateFinding(input: AgreementInput, others: readonly Other[]): GuardFinding | null {
  const wanted = { ...likenessOf(input), number: null }
  return alikeFinding(
    wanted,
    others.filter((other) => other.sharesPartner && isPossibleDuplicate(wanted, other)),
  )
}

/** The finding of those that were found alike, the first of which is named. */
export function alikeFinding(
  wanted: Pick<Likeness, 'start'>,
  alike: readonly Pick<Other, 'label' | 'start'>[],
): GuardFinding | null {
  const [first] = alike
  if (!first) return null
  const known = wanted.start !== null && alike.some((other) => other.start !== null)
  const more = alike.length > 1 ? ` dan ${alike.length - 1} naskah lain` : ''
  return {
    guard: 'DUPLICATE',
    severity: known ? 'override' : 'hint',
    field: 'title',
    message: `Kemungkinan ganda dengan ${first.label}${more}: mitranya sama, judulnya mirip, masa berlakunya bersinggungan. Buka naskah itu dan pastikan bukan naskah yang sama.`,
    article: null,
  }
}

/** A number that the same party gave another document of the same year needs a reason; any other reuse is told. */
export function numberFindings(input: AgreementInput, uses: readonly NumberUse[]): GuardFinding[] {
  const start = input.signedOn ?? input.startsOn
  const year = start ? dateParts(start).year : null
  return input.parties.flatMap(({ partnerId, number }, index): GuardFinding[] => {
    const same = number === null ? [] : uses.filter((use) => use.number === number)
    const own = same.find((use) => use.partnerId === partnerId && isSameYear(use.year, year))
    const any = own ?? same[0]
    if (!any) return []
    const words = own ? 'sudah dipakai pihak ini pada tahun yang sama' : 'pernah dipakai'
    return [
      {
        guard: `${own ? 'NUMBER_USED' : 'NUMBER_SEEN'}:${partnerId}`,
        severity: own ? 'override' : 'hint',
        field: `parties.${index}.number`,
        message: `Nomor ${number} ${words} untuk ${any.label}. Periksa nomornya.`,
        article: null,
      },
    ]
  })
}

const isSameYear = (a: number | null, b: number | null): boolean => a === null || b === null || a === b
