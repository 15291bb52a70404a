/** An import before it is accepted: what each row was read as, what is wrong with it, and what is to be chosen. */
import { z } from 'zod'
import { documentKinds, schemes, termUnits } from '../agreements/enums'
import { partnerKinds } from '../partners/enums'
import { ColumnMapping, importFields } from './fields'

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
] as const
export type FindingCode = (typeof findingCodes)[number]

/** Something about a cell. An error holds the row back; a warning is shown and lets it in. */
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
})
export type Finding = z.output<typeof Finding>

export const RowParty = z.object({
  /** As written. */
  raw: z.string(),
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
  signedOn: z.string().nullable(),
  startsOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  endsOnBasis: z.enum(['cell', 'term', 'none']),
  term: z.object({ count: z.number(), unit: z.enum(termUnits) }).nullable(),
  officeId: z.string().nullable(),
  officeName: z.string().nullable(),
  notes: z.string().nullable(),
})
export type RowFields = z.output<typeof RowFields>

/** The state of a row in the dry run. */
export const rowStates = ['ready', 'duplicate', 'similar', 'choice', 'faulty', 'skipped'] as const
export type RowState = (typeof rowStates)[number]

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
    .object({ kind: z.enum(['exact', 'near']), where: z.enum(['file', 'register']), id: z.string(), label: z.string() })
    .nullable(),
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

/** All that a person has set; the same settings on the same file give the same plan. */
export const ImportSettings = z.object({
  sheets: z.array(SheetSetting).max(200),
  /** For KSDD without a word on which. */
  plainKsdd: z.enum(['KSDD_WAJIB', 'KSDD_SUKARELA']).default('KSDD_SUKARELA'),
  /** Texts put right, by `sheet!address`. */
  fixes: z.record(z.string(), z.string().max(4000)).default({}),
  partners: z.record(z.string(), PartnerChoice).default({}),
  /** Rows to leave out, or to bring in although the register seems to have them. */
  rows: z.record(z.string(), z.enum(['skip', 'add'])).default({}),
})
export type ImportSettings = z.output<typeof ImportSettings>
