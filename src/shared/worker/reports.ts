/** What the worker is told when it writes a report as a file. */
import type { PaperSetup } from '../papers/model'
import type { ReportPaperData } from '../papers/papers'

export type ReportJobInput = {
  data: ReportPaperData
  setup: PaperSetup
  /** The file to write; removed when it could not be finished. */
  path: string
  /** PNG or JPEG of the letterhead; null prints none. */
  emblem: string | null
}
