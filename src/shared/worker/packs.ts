/** What the worker is told and tells when papers and files are bound into one PDF. */
import type { FileType } from '../files/enums'
import type { MinutesDocxInput } from './minutes'
import type { Imprint, Letterhead, PaperSetup } from '../papers/model'

/** A file as pages of a PDF; pictures are fitted to the sheet. */
export type PackPrepareInput = {
  source: string
  type: FileType
  /** Where the PDF of a picture goes. */
  target: string
  sheet: { widthMm: number; heightMm: number }
}
export type PackFault = 'encrypted' | 'broken' | 'empty'
export type PackPrepareResult = { path: string; pages: number } | { fault: PackFault }

export type BoundSource = {
  /** A PDF. */
  path: string
  /** The bookmark; null goes on with the source before. */
  title: string | null
  level: 1 | 2
  /** Head of its pages; null stamps none. */
  head: string | null
  numbered: boolean
}

export type PackBindInput = {
  sources: BoundSource[]
  target: string
  title: string
  /** A .woff. */
  font: string
  leftMm: number
  rightMm: number
}
export type PackBindResult = { pages: number }

/** A meeting in the book as a document. */
export type BookMeeting = Pick<MinutesDocxInput, 'data' | 'photos'> & { heading: string }

export type BookDocxInput = {
  path: string
  setup: PaperSetup
  emblem: string | null
  title: string
  subtitle: string
  imprint: Imprint
  letterhead: Letterhead
  meetings: BookMeeting[]
  /** All follow-ups of the period as a table. */
  followUps: { heading: string; heads: string[]; weights: number[]; rows: string[][] }
}
