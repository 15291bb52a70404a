/** Fitting a paper on fewer pages: the same HTML with smaller gaps, then leading, then type. */

/** Steps to try in this order; 0 is the paper as it is. */
export const fitSteps = [0, 1, 2, 3] as const
export type FitStep = (typeof fitSteps)[number]

const fittingSheet = /class="(sheet(?: sheet--wide)?)" data-fit/g

/** The HTML of a paper at a step. */
export function fitted(html: string, step: FitStep): string {
  return step === 0 ? html : html.replaceAll(fittingSheet, `class="$1 sheet--fit${step}" data-fit`)
}

/** The first step that saves a page, or 0 when none does. `count` prints a step and gives its number of pages. */
export async function firstStepThatSaves(count: (step: FitStep) => Promise<number>): Promise<FitStep> {
  const pages = await count(0)
  if (pages < 2) return 0
  for (const step of fitSteps.slice(1)) {
    if ((await count(step)) < pages) return step
  }
  return 0
}
