/** What the worker is told and tells when a table file is looked into or planned. */
import type { ImportSettings, PartnerEntry } from '../imports/model'
import type { ImportMasters, SheetCount } from '../imports/plan'
import type { SheetView } from '../imports/overview'

export type ImportReadInput = { path: string }
export type ImportReadResult = {
  format: 'xlsx' | 'csv'
  encoding: string | null
  separator: string | null
  sheets: SheetView[]
}
export type ImportPlanInput = {
  path: string
  settings: ImportSettings
  masters: ImportMasters
  /** A file with the living agreements of the register, one JSON value a line. */
  register: string
  /** A file for the rows, one JSON value a line: they may be too many for one message. */
  target: string
}
export type ImportPlanResult = {
  partners: PartnerEntry[]
  sheets: SheetCount[]
  /** Signatures of the heads by the name of the sheet. */
  signatures: [sheet: string, signature: string][]
}
