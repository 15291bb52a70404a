/** An import before it is accepted: what each row was read as, what is wrong with it, and what is to be chosen. */
import { z } from 'zod'
import { documentKinds, schemes, termUnits } from '../agreements/enums'
import { partnerKinds } from '../partners/enums'
import { ColumnMapping, importFields, type ImportField } from './fields'

export const findingCodes = [
  'TITLE_MISSING',
  'KIND_MISSING',
  'KIND_UNKNOWN',
  'PARTY_MISSING',
  'PARTY_UNKNOWN',
  'DATE_INVALID',
  'DATE_UNREADABLE',
  'DATE_INCOMPLETE',
  'DATE_OUT_OF_RANGE',
  'SIGNED_LATER',
  'END_BEFORE_START',
  'CELL_ERROR',
  'TERM_UNREADABLE',
  'TERM_CONFLICT',
  'TERM_TOO_LONG',
  'NUMBER_REUSED',
  'SCHEME_UNKNOWN',
  'OFFICE_UNKNOWN',
  'FORMULA_TEXT',
  'TEXT_VERY_LONG',
  'PARENT_HELD',
  'GUARD',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** Something about a cell. An error holds the row back; a warning is shown and lets it in, or needs a reason first. */
export const Finding = z.object({
  sheet: z.string(),
  row: z.number().int(),
  /** `K43` */
  address: z.string(),
  field: z.enum(importFields),
  severity: z.enum(['error', 'warning']),
  code: z.enum(findingCodes),
  title: z.string(),
  message: z.string(),
  /** The text of the cell as it was read. */
  value: z.string(),
  /** Of the regulation that asks for it. */
  article: z.string().nullable(),
  needsReason: z.boolean(),
})
export type Finding = z.output<typeof Finding>

export const partyFields = ['party1', 'party2', 'party3'] as const satisfies readonly ImportField[]
export type PartyField = (typeof partyFields)[number]

export const RowParty = z.object({
  /** As written. */
  raw: z.string(),
  /** Whose column names it. */
  field: z.enum(partyFields),
  /** Of the entry in the list of partners. */
  key: z.string(),
  name: z.string(),
  kind: z.enum(partnerKinds).nullable(),
  regionCode: z.string().nullable(),
  /** Set for a government that does not exist: the one that may be meant. */
  perhaps: z.string().nullable(),
})
export type RowParty = z.output<typeof RowParty>

/** What a row says. Dates that are not whole stand as `2021-03` or `2026`. */
export const RowFields = z.object({
  title: z.string().nullable(),
  kind: z.enum(documentKinds).nullable(),
  family: z.enum(['KSDD', 'KSDPK', 'SINERGI', 'LUAR_NEGERI']).nullable(),
  /** Null where the source does not say. */
  scheme: z.enum(schemes).nullable(),
  /** What will be entered. */
  enteredScheme: z.enum(schemes).nullable(),
  parties: z.array(RowParty),
  numbers: z.array(z.string().nullable()),
  /** The last of the days on which parties signed. */
  signedOn: z.string().nullable(),
  /** The first party's own day, where the second signed later. */
  party1SignedOn: z.string().nullable(),
  party2SignedOn: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  endsOnBasis: z.enum(['cell', 'term', 'none']),
  term: z.object({ count: z.number(), unit: z.enum(termUnits) }).nullable(),
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  notes: z.string().nullable(),
})
export type RowFields = z.output<typeof RowFields>

/** The state of a row in the dry run. `ready` and `update` are written. */
export const rowStates = [
  'ready',
  'update',
  'reason',
  'orphan',
  'duplicate',
  'similar',
  'choice',
  'faulty',
  'skipped',
] as const
export type RowState = (typeof rowStates)[number]

/** What an agreement of the register takes from its row: what it has not yet, or all that differs. */
export const updateModes = ['fill', 'replace'] as const
export type UpdateMode = (typeof updateModes)[number]

/** A field in which a row differs from its agreement in the register; `taken`: it will be written. */
export const RowChange = z.object({
  field: z.enum(importFields),
  before: z.string().nullable(),
  after: z.string(),
  taken: z.boolean(),
})
export type RowChange = z.output<typeof RowChange>

/** What a guard says of a row that needs a reason. `guard` may name a party by its key in the list of partners. */
export const RowOverride = z.object({ guard: z.string(), finding: z.string() })
export type RowOverride = z.output<typeof RowOverride>

export const ImportRow = z.object({
  /** `2021!43`; of a parent that only a cell mentions `2023!C9`. */
  id: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  hidden: z.boolean(),
  /** By the field: address and text of the cell, for the table. */
  cells: z.partialRecord(z.enum(importFields), z.object({ address: z.string(), text: z.string() })),
  fields: RowFields,
  /** The row or the mention it belongs under. */
  parentId: z.string().nullable(),
  relation: z.enum(['PELAKSANAAN', 'ADENDUM', 'PERPANJANGAN']).nullable(),
  /** What is added to the notes, since no field holds it. */
  remarks: z.array(z.string()),
  findings: z.array(Finding),
  /** The same agreement, in this file or in the register. */
  twin: z
    .object({
      kind: z.enum(['exact', 'near']),
      where: z.enum(['file', 'register']),
      id: z.string(),
      label: z.string(),
      sameNumber: z.boolean(),
    })
    .nullable(),
  /** How its agreement in the register takes it over when it is written; null for a row that stands alone. */
  update: z.enum(updateModes).nullable(),
  /** Differences from that agreement, chosen or not. */
  changes: z.array(RowChange),
  overrides: z.array(RowOverride),
  state: z.enum(rowStates),
})
export type ImportRow = z.output<typeof ImportRow>

/** A party of the file, under all its spellings. */
export const PartnerEntry = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(partnerKinds).nullable(),
  regionCode: z.string().nullable(),
  spellings: z.array(z.string()),
  rows: z.number().int(),
  match: z.enum(['existing', 'new', 'ask']),
  /** Of the existing partner that is meant. */
  partnerId: z.string().nullable(),
  /** Partners with a like name, the likest first. */
  candidates: z.array(z.object({ id: z.string(), name: z.string() })),
  /** A region that may be meant, where the named one does not exist. */
  perhaps: z.string().nullable(),
})
export type PartnerEntry = z.output<typeof PartnerEntry>

export const SheetSetting = z.object({
  name: z.string(),
  included: z.boolean(),
  mapping: ColumnMapping,
})
export type SheetSetting = z.output<typeof SheetSetting>

/** What a person decided for a party of the file. */
export const PartnerChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('existing'), partnerId: z.string() }),
  z.object({ kind: z.literal('new'), name: z.string().trim().min(1).max(300), partnerKind: z.enum(partnerKinds) }),
])
export type PartnerChoice = z.output<typeof PartnerChoice>

/** What a person decided for a row; `alone`: without its parent, which does not go in. */
export const rowChoices = ['skip', 'add', 'alone', ...updateModes] as const
export type RowChoice = (typeof rowChoices)[number]

/** All that a person has set; the same settings on the same file give the same plan. */
export const ImportSettings = z.object({
  sheets: z.array(SheetSetting).max(200),
  /** For KSDD without a word on which. */
  plainKsdd: z.enum(['KSDD_WAJIB', 'KSDD_SUKARELA']).default('KSDD_SUKARELA'),
  /** Texts put right, by `sheet!address`. */
  fixes: z.record(z.string(), z.string().max(4000)).default({}),
  partners: z.record(z.string(), PartnerChoice).default({}),
  /** What becomes of rows that the register certainly has. */
  twins: z.enum(['skip', ...updateModes]).default('skip'),
  /** What becomes of rows whose parent does not go in. */
  orphans: z.enum(['hold', 'enter']).default('hold'),
  /** Rows to leave out, to bring in although the register seems to have them, or to update its agreement with. */
  rows: z.record(z.string(), z.enum(rowChoices)).default({}),
  /** For all that the guards let pass only with a reason; null leaves those rows out. */
  guardReason: z.string().trim().max(1000, 'Paling panjang 1.000 huruf.').nullable().default(null),
})
export type ImportSettings = z.output<typeof ImportSettings>
