/** What the worker needs to draw the scans of the sample data. */

export type SampleScan = {
  /** File name inside the folder. */
  name: string
  documentKind: string
  title: string
  numbers: string[]
  parties: { name: string; post: string; signatory: string }[]
  /** "Kendari, Senin, 3 Maret 2025" */
  placeAndDate: string
}
export type SampleScansInput = { folder: string; scans: SampleScan[] }
