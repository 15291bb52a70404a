/** What the worker is told when letters are written as Word documents. */
import type { InvitationData } from '../papers/invitation'
import type { Letterhead, PaperSetup } from '../papers/model'
import type { RunningOrderData } from '../papers/running-order'

/** Simpul's own layout; `emblem` is the path of the image. */
export type OwnLetterInput = {
  letterhead: Letterhead
  setup: PaperSetup
  emblem: string | null
  side: 'left' | 'right'
}

export type LetterJobInput = {
  /** A template of the office by its path, or the own layout. */
  template: string | OwnLetterInput
  data: InvitationData
  order: Pick<RunningOrderData, 'days'>
  path: string
}
