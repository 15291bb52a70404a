/** Routes of the reports that offices hand in. */
import { z } from 'zod'
import { AgreementId, PeriodReportId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { page, pageInput } from '../lists/page'
import { MissingReport, PeriodReportInput, PeriodReportRow } from './model'

const one = z.object({ id: PeriodReportId })

export const periodsContract = {
  /** Reports of one agreement, the newest period first. */
  'periodReports.list': query(z.object({ agreementId: AgreementId }), z.array(PeriodReportRow)),
  /** Adds (`id` null) or changes one. */
  'periodReports.save': command(z.object({ id: PeriodReportId.nullable(), input: PeriodReportInput }), one),
  'periodReports.remove': command(one, one),
  /** Agreements that ran in a period and owe its report, by office. */
  'periodReports.missing': query(
    z.object({
      year: z.number().int(),
      semester: z.union([z.literal(0), z.literal(1), z.literal(2)]),
      ...pageInput,
    }),
    page(MissingReport),
  ),
} as const
