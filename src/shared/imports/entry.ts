/** The entries of the register that a row of an import stands for. */
import { AgreementInput, type PartyInput } from '../agreements/model'
import { isCalendarDate } from '../calendar/dates'
import { MAX_NOTES } from './interpret'
import type { ImportRow, PartyField, RowFields } from './model'

/** What a row refers to, by the ids of the register. */
export type EntryContext = { partnerId(key: string): string; parentId(rowId: string): string | null }

/** The entries of a row that is ready. Dates that are not whole stay open; what no field holds goes into the notes. */
export const entryOf = (row: ImportRow, context: EntryContext): AgreementInput =>
  AgreementInput.parse(draftOf(row, context))

/** The same before it is checked, for a context whose partners and parents may not have ids yet. */
export function draftOf(row: ImportRow, context: EntryContext): AgreementInput {
  const { fields } = row
  const parentId = row.parentId === null ? null : context.parentId(row.parentId)
  const draft = {
    ...blank,
    scheme: fields.enteredScheme,
    documentKind: fields.kind,
    title: (fields.title ?? '').slice(0, 1000),
    officeIds: fields.officeId === null ? [] : [fields.officeId],
    parties: partiesOf(fields, context),
    signedOn: whole(fields.signedOn),
    startsOn: whole(fields.startsOn),
    ...termOf(fields),
    parentId,
    parentRelation: parentId === null ? null : row.relation,
    notes: notesOf(row),
  }
  // Ids and kinds of a ready row are there, unbranded; `entryOf` checks them.
  return draft as unknown as AgreementInput
}

const blank: Partial<AgreementInput> = {
  subject: null,
  objective: null,
  scope: null,
  affairCodes: [],
  processStartedOn: null,
  signedPlace: null,
  termCount: null,
  termUnit: null,
  endsOn: null,
  valueRupiah: null,
  fundingSource: null,
  copyKind: null,
  copyPlace: null,
}
const blankParty: Omit<PartyInput, 'partnerId' | 'number' | 'signedOn'> = {
  signatoryName: null,
  signatoryPost: null,
  powerNumber: null,
  powerDate: null,
}

const whole = (date: string | null): string | null => (isCalendarDate(date) ? date : null)

/** Two spellings may turn out to be one partner; its first number counts. */
function partiesOf(fields: RowFields, context: EntryContext) {
  const parties = new Map<string, { partnerId: string; number: string | null; signedOn: string | null }>()
  fields.parties.forEach(({ key, field }, index) => {
    const partnerId = context.partnerId(key)
    const number = fields.numbers[index]?.slice(0, 120) ?? null
    const signedOn = whole(ownDay(fields, field))
    const known = parties.get(partnerId)
    if (!known) parties.set(partnerId, { partnerId, number, signedOn })
    else {
      known.number ??= number
      known.signedOn ??= signedOn
    }
  })
  return [...parties.values()].map((party) => ({ ...blankParty, ...party }))
}

const ownDay = ({ party1SignedOn, party2SignedOn }: RowFields, field: PartyField): string | null =>
  field === 'party1' ? party1SignedOn : field === 'party2' ? party2SignedOn : null

function termOf({ endsOn, endsOnBasis, term }: RowFields) {
  if (endsOnBasis === 'cell' && isCalendarDate(endsOn)) return { termKind: 'SAMPAI', endsOn }
  if (term) return { termKind: 'JANGKA', termCount: term.count, termUnit: term.unit }
  return { termKind: 'TERBUKA' }
}

function notesOf({ fields, remarks }: ImportRow): string | null {
  const extra = remarks.join('\n').slice(0, MAX_NOTES)
  const room = MAX_NOTES - extra.length - 1
  const text = [(fields.notes ?? '').slice(0, Math.max(0, room)), extra].filter((part) => part !== '').join('\n')
  return text === '' ? null : text
}
