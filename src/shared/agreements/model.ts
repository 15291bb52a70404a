/** Agreements as they are entered, listed and shown. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgreementId, OfficeId, PartnerId, TagId } from '../ids/ids'
import { optionalText, pageInput, requiredText, sortDirection } from '../lists/page'
import { partnerKinds } from '../partners/enums'
import { ReportRow } from '../reports/model'
import { agreementSorts, registerColumnKeys } from './columns'
import {
  affairCodes,
  closings,
  copyKinds,
  documentKinds,
  parentRelations,
  schemes,
  termKinds,
  termUnits,
} from './enums'

const optionalDate = calendarDate.nullable().default(null)
const sketchDate = calendarDate.nullable().catch(null)
const sketchText = optionalText(400).catch(null)

/** One party as entered; its place in the list is its order in the text. */
export const PartyInput = z.object({
  partnerId: z.string().min(1, 'Pilih pihak.').pipe(PartnerId),
  number: optionalText(120),
  signatoryName: optionalText(200),
  signatoryPost: optionalText(200),
  powerNumber: optionalText(120),
  powerDate: optionalDate,
  /** The day this party signed, when it is not that of the agreement, which is the last one. */
  signedOn: optionalDate,
})
export type PartyInput = z.output<typeof PartyInput>

/** An agreement as entered. Rules across fields are in rules.ts (`checkAgreement`). */
export const AgreementInput = z.object({
  scheme: z.enum(schemes, 'Pilih skema.'),
  documentKind: z.enum(documentKinds, 'Pilih jenis naskah.'),
  title: requiredText('judul', 1000),
  subject: optionalText(4000),
  objective: optionalText(4000),
  scope: optionalText(8000),
  affairCodes: z.array(z.enum(affairCodes)).max(32).default([]),
  officeIds: z.array(OfficeId).max(40).default([]),
  parties: z.array(PartyInput).max(40).default([]),
  processStartedOn: optionalDate,
  signedOn: optionalDate,
  signedPlace: optionalText(200),
  startsOn: optionalDate,
  termKind: z.enum(termKinds),
  termCount: z
    .number('Isi angka.')
    .int('Isi bilangan bulat.')
    .min(1, 'Paling sedikit 1.')
    .max(999, 'Paling banyak 999.')
    .nullable()
    .default(null),
  termUnit: z.enum(termUnits).nullable().default(null),
  /** Read only when `termKind` is SAMPAI. */
  endsOn: optionalDate,
  valueRupiah: z
    .number('Isi angka.')
    .int()
    .min(0, 'Tidak boleh negatif.')
    .max(9_000_000_000_000_000)
    .nullable()
    .default(null),
  fundingSource: optionalText(300),
  copyKind: z.enum(copyKinds).nullable().default(null),
  copyPlace: optionalText(300),
  parentId: AgreementId.nullable().default(null),
  parentRelation: z.enum(parentRelations).nullable().default(null),
  notes: optionalText(8000),
})
export type AgreementInput = z.output<typeof AgreementInput>

/** Entries of a form as far as they go; what is not valid yet counts as missing. */
export const AgreementSketch = z.object({
  scheme: z.enum(schemes).optional().catch(undefined),
  documentKind: z.enum(documentKinds).optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  processStartedOn: sketchDate,
  signedOn: sketchDate,
  startsOn: sketchDate,
  termKind: z.enum(termKinds).optional().catch(undefined),
  termCount: z.number().int().min(1).max(999).nullable().catch(null),
  termUnit: z.enum(termUnits).nullable().catch(null),
  endsOn: sketchDate,
  parentId: AgreementId.nullable().catch(null),
  parentRelation: z.enum(parentRelations).nullable().catch(null),
  parties: z
    .array(
      z.object({
        partnerId: PartnerId.nullable().catch(null),
        number: sketchText,
        signatoryPost: sketchText,
        powerNumber: sketchText,
        powerDate: sketchDate,
        signedOn: sketchDate,
      }),
    )
    .catch([]),
})
export type AgreementSketch = z.output<typeof AgreementSketch>

export const agreementStatuses = [
  'draft',
  'inProcess',
  'notYetValid',
  'active',
  'expiring',
  'undecided',
  'expired',
  'extended',
  'ended',
] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

/** One term of a reason: a field and its value, or a rule and its article. */
export const ReasonTerm = z.object({
  kind: z.enum(['field', 'rule', 'result']),
  label: z.string(),
  value: z.string(),
  note: z.string().nullable(),
})
export type ReasonTerm = z.output<typeof ReasonTerm>

export const StatusView = z.object({
  status: z.enum(agreementStatuses),
  /** Days until the last valid day; negative once past, null without an end. */
  daysLeft: z.number().int().nullable(),
  because: z.array(ReasonTerm),
})
export type StatusView = z.output<typeof StatusView>

export const AgreementRow = z.object({
  id: AgreementId,
  title: z.string(),
  scheme: z.enum(schemes),
  documentKind: z.enum(documentKinds),
  number: z.string().nullable(),
  partners: z.string(),
  signedOn: calendarDate.nullable(),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  status: z.enum(agreementStatuses),
  daysLeft: z.number().int().nullable(),
  scans: z.number().int(),
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type AgreementRow = z.output<typeof AgreementRow>

/** What is amiss in the chain: it is over and something valid rests on it, or it is valid and what it rests on is over. */
export const chainMarks = ['PARENT_OVER', 'LIVING_BELOW'] as const
export type ChainMark = (typeof chainMarks)[number]

/** What narrows the register; every given field must hold. */
export const AgreementFilter = z.object({
  text: z.string().trim().max(200).optional(),
  schemes: z.array(z.enum(schemes)).optional(),
  documentKinds: z.array(z.enum(documentKinds)).optional(),
  statuses: z.array(z.enum(agreementStatuses)).optional(),
  officeId: OfficeId.optional(),
  partnerId: PartnerId.optional(),
  /** Code of a region whose partners take part. */
  regionCode: z.string().optional(),
  affairCode: z.enum(affairCodes).optional(),
  /** Carrying any of these tags. */
  tagIds: z.array(TagId).max(50).optional(),
  /** With any of these amiss in the chain. */
  chainMarks: z.array(z.enum(chainMarks)).optional(),
  /** Year of signing, or of the start when unsigned. */
  year: z.number().int().min(1900).max(2200).optional(),
  /** True lists the trash instead. */
  trashed: z.boolean().default(false),
})
export type AgreementFilter = z.output<typeof AgreementFilter>

/** A row of the list with the cells of the columns that were asked for. */
export const AgreementListRow = AgreementRow.extend({ cells: ReportRow, chain: z.enum(chainMarks).nullable() })
export type AgreementListRow = z.output<typeof AgreementListRow>

export const AgreementListInput = AgreementFilter.extend({
  columns: z.array(z.enum(registerColumnKeys)).max(40).default([]),
  sort: z.enum(agreementSorts).default('updatedAt'),
  direction: sortDirection.default('desc'),
  ...pageInput,
})

export const PartyView = z.object({
  position: z.number().int(),
  partnerId: PartnerId,
  partnerName: z.string(),
  partnerKind: z.enum(partnerKinds),
  number: z.string().nullable(),
  signatoryName: z.string().nullable(),
  signatoryPost: z.string().nullable(),
  powerNumber: z.string().nullable(),
  powerDate: calendarDate.nullable(),
  signedOn: calendarDate.nullable(),
})

/** A neighbour in the chain of parent and children. */
export const RelatedAgreement = z.object({
  id: AgreementId,
  relation: z.enum(parentRelations),
  title: z.string(),
  documentKind: z.enum(documentKinds),
  number: z.string().nullable(),
  status: z.enum(agreementStatuses),
  startsOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
})

export const AgreementDetail = z.object({
  id: AgreementId,
  input: AgreementInput,
  endsOn: calendarDate.nullable(),
  status: StatusView,
  parties: z.array(PartyView),
  offices: z.array(z.object({ id: OfficeId, name: z.string() })),
  parent: RelatedAgreement.nullable(),
  children: z.array(RelatedAgreement),
  meetings: z.array(z.object({ id: z.string(), title: z.string(), startsAt: z.number() })),
  closing: z.enum(closings).nullable(),
  closedOn: calendarDate.nullable(),
  closedReason: z.string().nullable(),
  createdAt: z.number(),
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type AgreementDetail = z.output<typeof AgreementDetail>
