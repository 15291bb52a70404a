/** Which list a report is made of: the same request gives the workbook, the document, the PDF and the print. */
import { z } from 'zod'
import { registerColumnKeys } from '../agreements/columns'
import { AgreementFilter } from '../agreements/model'
import { AlertFilter } from '../alerts/model'
import { LackQuestion } from '../completeness/contract'
import { followUpColumnKeys } from '../followups/columns'
import { FollowUpFilter, followUpSorts } from '../followups/model'
import { FollowUpRecapRequest } from '../followups/recap'
import { EvaluationId } from '../ids/ids'
import { sortDirection } from '../lists/page'
import { CalendarSpan } from '../meetings/span'
import { ExpiringRequest, ForeignYearRequest, RecapRequest, SemesterRequest } from '../official/requests'
import { planColumnKeys } from '../plans/columns'
import { PlanFilter, planSorts } from '../plans/model'

/** The register as it stands on screen. */
const RegisterRequest = z.object({
  kind: z.literal('register'),
  filter: AgreementFilter,
  sort: z.string().default('title'),
  direction: sortDirection.default('asc'),
  /** As they stand on screen; null for the columns of a register on paper. */
  columns: z.array(z.enum(registerColumnKeys)).min(1).max(40).nullable().default(null),
})

/** The list of plans as it stands on screen. */
const PlansRequest = z.object({
  kind: z.literal('plans'),
  filter: PlanFilter,
  sort: z.enum(planSorts).default('updatedAt'),
  direction: sortDirection.default('desc'),
  /** As they stand on screen; null for the columns of a list on paper. */
  columns: z.array(z.enum(planColumnKeys)).min(1).max(20).nullable().default(null),
})

/** The plans of a year as the annex of the decree that fixes them. */
const PlanDecreeRequest = z.object({ kind: z.literal('plan-decree'), year: z.number().int().min(2000).max(2100) })

const FollowUpsRequest = z.object({
  kind: z.literal('followUps'),
  filter: FollowUpFilter,
  sort: z.enum(followUpSorts).default('dueOn'),
  direction: sortDirection.default('asc'),
  /** As they stand on screen; null for the usual ones. */
  columns: z.array(z.enum(followUpColumnKeys)).min(1).max(20).nullable().default(null),
})

/** How far each region is with its team for cooperation. Permendagri 22/2020 art. 45. */
const TeamsRequest = z.object({ kind: z.literal('teams') })

const AlertsRequest = z.object({ kind: z.literal('alerts'), filter: AlertFilter })

/** The agenda of the calendar. */
const MeetingsRequest = CalendarSpan.extend({ kind: z.literal('meetings') })

/** One evaluation with all its answers. */
const EvaluationRequest = z.object({ kind: z.literal('evaluation'), id: EvaluationId })

/** Agreements that lack something; `lack` null is every lack in turn. */
const CompletenessRequest = LackQuestion.extend({
  kind: z.literal('completeness'),
  lack: LackQuestion.shape.lack.nullable(),
})

/** What the dry run of an import found; only of the one on screen. */
const ImportFindingsRequest = z.object({ kind: z.literal('import-findings'), planId: z.string() })

/** Other lists add a member here and a builder in main. */
export const ReportRequest = z.discriminatedUnion('kind', [
  RegisterRequest,
  FollowUpsRequest,
  FollowUpRecapRequest,
  TeamsRequest,
  EvaluationRequest,
  CompletenessRequest,
  PlansRequest,
  PlanDecreeRequest,
  SemesterRequest,
  ForeignYearRequest,
  ExpiringRequest,
  RecapRequest,
  AlertsRequest,
  ImportFindingsRequest,
  MeetingsRequest,
])
export type ReportRequest = z.output<typeof ReportRequest>
export type ReportKind = ReportRequest['kind']
