/** Agreements of the sample data: frames, works under them, addenda, renewals and decisions, spread around today. */
import {
  documentKindWords,
  isForeign,
  type Closing,
  type DocumentKind,
  type ParentRelation,
} from '../../shared/agreements/enums'
import { addDays, compareDates, dateParts, lastDayOfTerm, type CalendarDate } from '../../shared/calendar/dates'
import { families } from './families'
import type { Family } from './family'
import { createRandom, type Random } from './random'

export type SampleAgreement = {
  key: string
  family: Family
  documentKind: DocumentKind
  title: string
  processStartedOn: CalendarDate | null
  signedOn: CalendarDate | null
  startsOn: CalendarDate | null
  termCount: number | null
  valueRupiah: number | null
  /** Numbers of the parties in their order; null where none is known yet. */
  numbers: (string | null)[]
  parent: { key: string; relation: ParentRelation } | null
  closing: { kind: Closing; on: CalendarDate; reason: string } | null
  /** Where the paper original stands. */
  place: string | null
}

/** About 150 agreements, the same for the same day. */
export function makeAgreements(today: CalendarDate): SampleAgreement[] {
  const random = createRandom(20191)
  const made: SampleAgreement[] = []
  families.forEach((family, index) => made.push(...familyOf(family, index, today, random, made.length)))
  return made
}

function familyOf(family: Family, index: number, today: CalendarDate, random: Random, from: number): SampleAgreement[] {
  const list: SampleAgreement[] = []
  const count = () => from + list.length + 1
  const frame = oneAgreement(
    family,
    frameKind(family),
    family.title,
    frameStart(index, today, random),
    5,
    today,
    count(),
  )
  list.push(frame)
  if (family.scheme === 'KSDPL' || family.scheme === 'KSDLL_LAIN')
    list.push(...foreignSteps(family, frame, today, count()))
  for (const [place, title] of family.works.entries()) {
    if (!frame.signedOn) break
    const years = random.between(1, 3)
    const start = addDays(frame.signedOn, random.between(30, 500) + place * 60)
    const kind = workKind(family, place)
    const work = {
      ...oneAgreement(family, kind, title, start, years, today, count()),
      parent: under(frame, 'PELAKSANAAN'),
    }
    list.push(work)
    if (isPast(work, today)) list.push(...afterEnd(work, today, random, count()))
    else if (work.signedOn && random.chance(0.45)) list.push(addendum(work, today, count()))
  }
  if (isPast(frame, today)) list.push(...afterEnd(frame, today, random, count()))
  return list
}

const frameKind = (family: Family): DocumentKind =>
  family.scheme === 'SINERGI' ? 'NOTA_KESEPAKATAN' : isForeign(family.scheme) ? 'MOU' : 'KESEPAKATAN_BERSAMA'

const workKind = (family: Family, place: number): DocumentKind => {
  if (family.scheme === 'SINERGI' || isForeign(family.scheme)) return 'RENCANA_KERJA'
  return family.scheme === 'KSDPK' && place % 3 === 1 ? 'KONTRAK' : 'PKS'
}

/** Spread so that every status occurs: some frames ended, some end soon, some are new or still being written. */
function frameStart(index: number, today: CalendarDate, random: Random): CalendarDate {
  const ages = [-2280, -1960, -1795, -1770, -1400, -1100, -800, -500, -240, -90, 20, 60]
  return addDays(today, (ages[index % ages.length] ?? -600) + random.between(-12, 12))
}

function oneAgreement(
  family: Family,
  documentKind: DocumentKind,
  title: string,
  startsOn: CalendarDate,
  years: number,
  today: CalendarDate,
  serial: number,
): SampleAgreement {
  const ahead = compareDates(startsOn, today) > 0
  // Of what begins in the future one in three is signed already, one is in process, one is a draft.
  const step = ahead ? serial % 3 : 0
  const signedOn = step === 0 ? (ahead ? addDays(today, -5) : startsOn) : null
  const limit = documentKind === 'LOI' ? 1 : years
  return {
    key: `naskah-${serial}`,
    family,
    documentKind,
    title,
    processStartedOn: step === 2 ? null : addDays(signedOn ?? today, -(40 + (serial % 50))),
    signedOn,
    startsOn: step === 0 ? startsOn : null,
    termCount: family.scheme === 'KSDLL_PENERUSAN' && documentKind === 'RENCANA_KERJA' ? null : limit,
    valueRupiah:
      documentKind === frameKind(family) || family.millions === 0
        ? null
        : (family.millions + (serial % 7) * 35) * 1_000_000,
    numbers: signedOn ? numbersOf(family, documentKind, signedOn, serial) : [],
    parent: null,
    closing: null,
    place: signedOn && serial % 5 !== 0 ? `Lemari ${1 + (serial % 4)}, Kotak ${1 + (serial % 18)}` : null,
  }
}

/** Kinds whose word is too long for a number. */
const numberWords: Partial<Record<DocumentKind, string>> = {
  NOTA_KESEPAKATAN: 'NK',
  RENCANA_KERJA: 'RK',
  ADDENDUM: 'ADD',
}

/** Numbers carry `F-`, the mark of invented ones. */
function numbersOf(family: Family, kind: DocumentKind, signedOn: CalendarDate, serial: number): (string | null)[] {
  const { year } = dateParts(signedOn)
  const word = numberWords[kind] ?? documentKindWords[kind].short.toUpperCase()
  const own = `100.3.7/F-${String(serial).padStart(4, '0')}/${word}/${year}`
  const others = family.partners.map((_, place) =>
    (serial + place) % 4 === 3 ? null : `${415 + place}/F-${String(serial * 3 + place).padStart(4, '0')}/${year}`,
  )
  return [own, ...others]
}

/** LoI before the frame of a foreign agreement. Permendagri 25/2020 art. 9 and 13. */
function foreignSteps(family: Family, frame: SampleAgreement, today: CalendarDate, serial: number): SampleAgreement[] {
  const start = addDays(frame.startsOn ?? today, -330)
  const loi = oneAgreement(family, 'LOI', `Pernyataan Kehendak: ${family.title}`, start, 1, today, serial)
  const past = isPast(loi, today)
  frame.parent = under(loi, 'PELAKSANAAN')
  return [
    past
      ? { ...loi, closing: { kind: 'DIBIARKAN_BERAKHIR', on: endOf(loi)!, reason: 'Dilanjutkan dengan MoU.' } }
      : loi,
  ]
}

/** What became of an agreement past its end: renewed, left to run out, or still without a decision. */
function afterEnd(old: SampleAgreement, today: CalendarDate, random: Random, serial: number): SampleAgreement[] {
  const end = endOf(old)!
  const way = random.next()
  if (way < 0.4) {
    const renewal = oneAgreement(
      old.family,
      old.documentKind,
      old.title,
      addDays(end, 1),
      old.termCount ?? 1,
      today,
      serial,
    )
    return [{ ...renewal, parent: under(old, 'PERPANJANGAN') }]
  }
  if (way < 0.72)
    old.closing = { kind: 'DIBIARKAN_BERAKHIR', on: addDays(end, 14), reason: 'Tujuan kerja sama telah tercapai.' }
  return []
}

function addendum(work: SampleAgreement, today: CalendarDate, serial: number): SampleAgreement {
  const start = addDays(work.signedOn!, 120)
  const on = compareDates(start, today) > 0 ? addDays(today, -3) : start
  const added = oneAgreement(work.family, 'ADDENDUM', `Adendum I ${work.title}`, on, work.termCount ?? 1, today, serial)
  return { ...added, parent: under(work, 'ADENDUM') }
}

const under = (parent: SampleAgreement, relation: ParentRelation) => ({ key: parent.key, relation })

/** Last valid day, or null without a term. */
export function endOf({ startsOn, termCount }: SampleAgreement): CalendarDate | null {
  return startsOn && termCount ? lastDayOfTerm(startsOn, termCount, 'TAHUN') : null
}

function isPast(agreement: SampleAgreement, today: CalendarDate): boolean {
  const end = endOf(agreement)
  return end !== null && compareDates(end, today) < 0
}

/** Ended early, with the reason; chosen by hand so that the status occurs. */
export function endOneEarly(list: SampleAgreement[], today: CalendarDate): void {
  const running = list.filter(
    (one) => one.documentKind === 'KONTRAK' && one.signedOn && !isPast(one, today) && !one.closing,
  )
  const first = running[0]
  if (first)
    first.closing = {
      kind: 'DIAKHIRI',
      on: addDays(today, -20),
      reason: 'Penyedia menyatakan tidak sanggup melanjutkan pekerjaan.',
    }
}
