/** How features say what stands on a paper: one builder per kind, from the request of the page to the paper's data. */
import type { PaperChoices, PaperKind, PaperRequest } from '../../shared/papers/contract'
import type { PaperSetup } from '../../shared/papers/model'
import type { PaperData, PaperName } from '../../shared/papers/papers'

/** Data of a paper with its sheet; `notices` are Indonesian sentences the clerk should read before printing. */
export type BuiltPaper<N extends PaperName> = {
  kind: N
  data: PaperData[N]
  setup: PaperSetup
  /** With its ending: `Undangan Rakor 12 Januari 2026.pdf`. */
  fileName: string
  notices: string[]
}

export type PaperBuilder<K extends PaperKind> = (
  request: Extract<PaperRequest, { kind: K }>,
  choices: PaperChoices,
) => Promise<BuiltPaper<K & PaperName>>

export type PaperBuilders = { [K in PaperKind]: PaperBuilder<K> }
