/** What the worker is told when it renders or stamps a paper. */
import type { PaperSetup } from '../papers/model'
import type { PaperData, PaperName, StampPlan } from '../papers/papers'

/** One paper by its name, with the data of that paper. */
export type RenderInput = { [N in PaperName]: { name: N; data: PaperData[N]; setup: PaperSetup } }[PaperName]

/** `sources`: printed parts in order. `font`: a .woff. */
export type StampInput = { sources: string[]; target: string; plan: StampPlan | null; font: string }
