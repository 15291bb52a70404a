/** What the worker is told when it writes minutes as a document. */
import type { MinutesPaperData } from '../papers/minutes'
import type { PaperSetup } from '../papers/model'

export type MinutesDocxInput = {
  data: MinutesPaperData
  setup: PaperSetup
  /** The file to write; removed when it could not be finished. */
  path: string
  /** PNG or JPEG of the letterhead; null prints none. */
  emblem: string | null
  photos: { path: string; caption: string }[]
}
