/** Finds the same agreement twice, in the file or in the register, and numbers that are used for different ones. */
import { isCalendarDate } from '../calendar/dates'
import { titleLikeness } from '../search/words'
import { fieldDate } from '../calendar/words'
import { documentKindWords, type DocumentKind } from '../agreements/enums'
import type { Finding, ImportRow } from './model'
import { numberKey } from './numbers'
import { nameKey } from './text'

/** What two agreements are compared by. */
export type TwinFacts = {
  id: string
  label: string
  title: string
  kind: DocumentKind
  /** Keys or ids of the parties but the own province. */
  partners: readonly string[]
  /** As `numberKey`. */
  numbers: readonly string[]
  signedOn: string | null
  endsOn: string | null
}

const ENOUGH = 0.6

/** Whether two are one: exactly, by all that is compared, or nearly. An addendum repeats no agreement. */
export function twinKind(a: TwinFacts, b: TwinFacts): 'exact' | 'near' | null {
  if ((a.kind === 'ADDENDUM') !== (b.kind === 'ADDENDUM')) return null
  if (!a.partners.some((partner) => b.partners.includes(partner))) return null
  const sameNumber = a.numbers.some((number) => b.numbers.includes(number))
  const sameDay = a.signedOn !== null && a.signedOn === b.signedOn
  if (!sameNumber && !sameDay) return null
  // Two numbers that both stand and differ are two agreements signed on one day.
  if (!sameNumber && a.numbers.length > 0 && b.numbers.length > 0) return null
  if (titleLikeness(a.title, b.title) < ENOUGH) return null
  const isExact =
    nameKey(a.title) === nameKey(b.title) &&
    a.kind === b.kind &&
    sameDay &&
    (sameNumber || a.numbers.length + b.numbers.length === 0) &&
    a.endsOn === b.endsOn
  return isExact ? 'exact' : 'near'
}

/** The facts of a row, or null when too little of it is known. `partnerOf` turns the key of a party into what is compared. */
export function factsOf(row: ImportRow, ownKey: string, partnerOf: (key: string) => string): TwinFacts | null {
  const { title, kind, parties, numbers, signedOn, endsOn } = row.fields
  if (title === null || kind === null) return null
  return {
    id: row.id,
    label: `${documentKindWords[kind].short} ${numbers.find((number) => number !== null) ?? `“${title.slice(0, 60)}”`}`,
    title,
    kind,
    partners: parties.filter((party) => party.key !== ownKey).map((party) => partnerOf(party.key)),
    numbers: numbers.flatMap((number) => (number === null ? [] : [numberKey(number)])),
    signedOn: isCalendarDate(signedOn) ? signedOn : null,
    endsOn,
  }
}

/** Finds twins among facts quickly, by number and by day of signing. */
export function createTwinIndex() {
  const byNumber = new Map<string, TwinFacts[]>()
  const byDay = new Map<string, TwinFacts[]>()
  const put = (map: Map<string, TwinFacts[]>, key: string, facts: TwinFacts) => {
    const list = map.get(key)
    if (list) list.push(facts)
    else map.set(key, [facts])
  }
  const near = (facts: TwinFacts): TwinFacts[] => [
    ...facts.numbers.flatMap((number) => byNumber.get(number) ?? []),
    ...(facts.signedOn === null ? [] : (byDay.get(facts.signedOn) ?? [])),
  ]
  return {
    add(facts: TwinFacts): void {
      for (const number of facts.numbers) put(byNumber, number, facts)
      if (facts.signedOn !== null) put(byDay, facts.signedOn, facts)
    },
    twinOf(facts: TwinFacts): Twin | null {
      let alike: Twin | null = null
      for (const other of near(facts)) {
        const kind = twinKind(facts, other)
        if (kind === 'exact') return { kind, of: other }
        if (kind === 'near') alike ??= { kind, of: other }
      }
      return alike
    },
    /** Another agreement that already has one of the numbers. */
    numberOwner: (facts: TwinFacts): TwinFacts | null =>
      facts.numbers.flatMap((number) => byNumber.get(number) ?? [])[0] ?? null,
  }
}

/** Marks rows that repeat an earlier one, and numbers that an earlier, different row has. */
export function markTwins(rows: readonly ImportRow[], ownKey: string): void {
  const index = createTwinIndex()
  for (const row of rows) {
    const facts = factsOf(row, ownKey, (key) => key)
    if (!facts) continue
    const twin = index.twinOf(facts)
    if (twin) row.twin = { ...twinView(facts, twin), where: 'file', label: `${twin.of.label}, ${twin.of.id}` }
    else reportReuse(row, index.numberOwner(facts))
    index.add(facts)
  }
}

type Twin = { kind: 'exact' | 'near'; of: TwinFacts }

const twinView = (facts: TwinFacts, { kind, of }: Twin) => ({
  kind,
  id: of.id,
  sameNumber: facts.numbers.some((number) => of.numbers.includes(number)),
})

/** Marks rows whose agreement the register has, and numbers that it uses for another one. */
export function markRegisterTwins(
  rows: readonly ImportRow[],
  register: readonly TwinFacts[],
  ownKey: string,
  partnerOf: (key: string) => string,
): void {
  const index = createTwinIndex()
  for (const facts of register) index.add(facts)
  for (const row of rows) {
    const facts = factsOf(row, ownKey, partnerOf)
    if (!facts || row.twin?.kind === 'exact') continue
    const twin = index.twinOf(facts)
    if (twin) row.twin = { ...twinView(facts, twin), where: 'register', label: twin.of.label }
    else {
      const owner = index.numberOwner(facts)
      reportReuse(row, owner && { ...owner, id: 'sudah ada di register' })
    }
  }
}

/** By the row: the agreement that the register has of it, for what hangs below a row that is not brought in. */
export const registerTwins = (rows: readonly ImportRow[]): Map<string, string> =>
  new Map(rows.flatMap(({ id, twin }) => (twin?.where === 'register' ? [[id, twin.id] as const] : [])))

/** A number that another agreement has is shown at the cell of the numbers. */
function reportReuse(row: ImportRow, owner: TwinFacts | null): void {
  const cell = row.cells.numbers
  if (!owner || !cell || row.findings.some((finding) => finding.code === 'NUMBER_REUSED')) return
  const when = isCalendarDate(owner.signedOn) ? ` tanggal ${fieldDate(owner.signedOn)}` : ''
  const finding: Finding = {
    sheet: row.sheet,
    row: row.row,
    address: cell.address,
    field: 'numbers',
    severity: 'warning',
    code: 'NUMBER_REUSED',
    title: 'Nomor sudah dipakai',
    message: `Nomor ini juga dipakai naskah lain: ${owner.label}${when} (${owner.id}).`,
    value: cell.text.slice(0, 200),
    article: null,
    needsReason: false,
  }
  row.findings.push(finding)
}
