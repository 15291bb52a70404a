/** Every list as a paper, for the print dialog. */
import type { PaperBuilders } from '../papers/builders'
import { composeReport, type ReportsDeps } from './compose'

export function reportPapers(deps: ReportsDeps): Pick<PaperBuilders, 'report'> {
  return {
    async report({ report }, choices) {
      const { fileName, ...composed } = await composeReport(deps, report, choices)
      return { kind: 'report', ...composed, fileName: `${fileName}.pdf` }
    },
  }
}
