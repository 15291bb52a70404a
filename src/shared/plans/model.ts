/** Plans of cooperation as they are entered, listed, reviewed and shown. */
import { z } from 'zod'
import { affairCodes, documentKinds, schemes } from '../agreements/enums'
import { ReasonTerm } from '../agreements/model'
import { calendarDate } from '../calendar/dates'
import { AgreementId, OfficeId, PartnerId, PlanId, RegionId } from '../ids/ids'
import { optionalText, pageInput, requiredText, sortDirection } from '../lists/page'
import { criterionMarks, initiatives, priorities, reviewCriteria, reviewResults } from './enums'
import { planStatuses } from './status'

const optionalDate = calendarDate.nullable().default(null)

/** A plan as entered; its review and its dates are recorded by steps of their own. */
export const PlanInput = z.object({
  year: z
    .number('Isi tahun.')
    .int('Isi tahun.')
    .min(2000, 'Isi tahun 2000 atau sesudahnya.')
    .max(2100, 'Isi tahun 2100 atau sebelumnya.'),
  title: requiredText('judul', 1000),
  affairCode: z.enum(affairCodes).nullable().default(null),
  program: optionalText(500),
  activity: optionalText(1000),
  objective: optionalText(4000),
  location: optionalText(1000),
  regionIds: z.array(RegionId).max(40).default([]),
  officeId: OfficeId.nullable().default(null),
  partnerId: PartnerId.nullable().default(null),
  /** Read only without `partnerId`. */
  partnerText: optionalText(500),
  scheme: z.enum(schemes).nullable().default(null),
  initiative: z.enum(initiatives).default('DAERAH'),
  priority: z.enum(priorities, 'Pilih prioritas.').default('SEDANG'),
  costRupiah: z
    .number('Isi angka.')
    .int()
    .min(0, 'Tidak boleh negatif.')
    .max(9_000_000_000_000_000)
    .nullable()
    .default(null),
  costSource: optionalText(300),
  basis: optionalText(500),
  notes: optionalText(8000),
})
export type PlanInput = z.output<typeof PlanInput>

/** What is compared while somebody types: enough to say "Kemungkinan ganda". */
export const PlanSketch = z.object({
  title: z.string().max(1000).catch(''),
  year: z.number().int().nullable().catch(null),
  officeId: OfficeId.nullable().catch(null),
})
export type PlanSketch = z.output<typeof PlanSketch>

/** A step that moves a plan to a status; what the step must know depends on where it leads. */
export const PlanMove = z.discriminatedUnion('to', [
  /** Back to a proposal: the dates of all steps are taken away. */
  z.object({ to: z.literal('proposed') }),
  z.object({ to: z.literal('reviewed'), on: calendarDate }),
  z.object({ to: z.literal('agreed'), on: calendarDate, number: optionalText(200) }),
  z.object({ to: z.literal('fixed'), on: calendarDate, number: optionalText(200) }),
  z.object({ to: z.literal('postponed'), on: calendarDate, reason: requiredText('alasan', 1000) }),
  /** Lifts a postponement; the plan returns to the step it had reached. */
  z.object({ to: z.literal('resumed') }),
])
export type PlanMove = z.output<typeof PlanMove>

export const CriterionInput = z.object({
  criterion: z.enum(reviewCriteria),
  mark: z.enum(criterionMarks).nullable().default(null),
  note: optionalText(1000),
})

/** The review of the TKKSD. Permendagri 22/2020 art. 7, 29 and 31. */
export const PlanReview = z.object({
  criteria: z.array(CriterionInput).max(8),
  reviewedOn: optionalDate,
  reviewResult: z.enum(reviewResults).nullable().default(null),
  reviewNote: optionalText(4000),
})
export type PlanReview = z.output<typeof PlanReview>

export const PlanRow = z.object({
  id: PlanId,
  year: z.number().int(),
  title: z.string(),
  affairCode: z.enum(affairCodes).nullable(),
  scheme: z.enum(schemes).nullable(),
  priority: z.enum(priorities),
  initiative: z.enum(initiatives),
  office: z.string().nullable(),
  partner: z.string().nullable(),
  program: z.string().nullable(),
  /** Regions and the location in words; empty without any. */
  places: z.string(),
  costRupiah: z.number().nullable(),
  costSource: z.string().nullable(),
  basis: z.string().nullable(),
  status: z.enum(planStatuses),
  /** The status without regard to a postponement: where the plan returns to. */
  reached: z.enum(planStatuses),
  reviewResult: z.enum(reviewResults).nullable(),
  agreementId: AgreementId.nullable(),
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type PlanRow = z.output<typeof PlanRow>

export const planSorts = ['year', 'title', 'office', 'priority', 'costRupiah', 'updatedAt'] as const

/** What narrows the list; every given field must hold. */
export const PlanFilter = z.object({
  text: z.string().trim().max(200).optional(),
  year: z.number().int().min(1900).max(2200).optional(),
  statuses: z.array(z.enum(planStatuses)).optional(),
  schemes: z.array(z.enum(schemes)).optional(),
  priorities: z.array(z.enum(priorities)).optional(),
  officeId: OfficeId.optional(),
  partnerId: PartnerId.optional(),
  affairCode: z.enum(affairCodes).optional(),
  /** True lists the trash instead. */
  trashed: z.boolean().default(false),
})
export type PlanFilter = z.output<typeof PlanFilter>

export const PlanListInput = PlanFilter.extend({
  sort: z.enum(planSorts).default('updatedAt'),
  direction: sortDirection.default('desc'),
  ...pageInput,
})
export type PlanListInput = z.output<typeof PlanListInput>

const named = <T extends z.ZodType>(id: T) => z.object({ id, name: z.string() })

export const PlanDetail = z.object({
  id: PlanId,
  input: PlanInput,
  office: named(OfficeId).nullable(),
  partner: named(PartnerId).nullable(),
  regions: z.array(named(RegionId)),
  review: PlanReview,
  agreedOn: calendarDate.nullable(),
  agreedNumber: z.string().nullable(),
  fixedOn: calendarDate.nullable(),
  decreeNumber: z.string().nullable(),
  postponedOn: calendarDate.nullable(),
  postponedReason: z.string().nullable(),
  status: z.enum(planStatuses),
  because: z.array(ReasonTerm),
  agreement: z.object({ id: AgreementId, title: z.string(), documentKind: z.enum(documentKinds) }).nullable(),
  updatedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type PlanDetail = z.output<typeof PlanDetail>
