/** What the worker needs to write the form for offices. */

export type PlanTemplateInput = {
  path: string
  /** Lines above the form, the unit last. */
  letterhead: readonly string[]
  offices: readonly string[]
  regions: readonly string[]
  /** Filled in beforehand; null leaves the choice to whoever fills in the form. */
  office: string | null
  year: number
}
