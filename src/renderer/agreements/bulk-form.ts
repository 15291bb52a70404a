/** What the dialog of a bulk change holds, and the change it stands for. */
import type { z } from 'zod'
import type { AffairCode, CopyKind } from '../../shared/agreements/enums'
import type { BulkChange } from '../../shared/bulk/contract'
import type { OfficeId, TagId } from '../../shared/ids/ids'

export type BulkForm = {
  addTags: string[]
  removeTagIds: string[]
  addOfficeIds: string[]
  removeOfficeIds: string[]
  addAffairs: string[]
  removeAffairs: string[]
  /** Null leaves it; `KOSONG` empties it. */
  copyKind: CopyKind | 'KOSONG' | null
  copyPlace: string
  appendNotes: string
}

export const emptyBulkForm: BulkForm = {
  addTags: [],
  removeTagIds: [],
  addOfficeIds: [],
  removeOfficeIds: [],
  addAffairs: [],
  removeAffairs: [],
  copyKind: null,
  copyPlace: '',
  appendNotes: '',
}

/** The change; null while nothing is asked for. Ids come from lists of main, which made them. */
export function changeOf(form: BulkForm): z.input<typeof BulkChange> | null {
  const copyPlace = form.copyPlace.trim()
  const appendNotes = form.appendNotes.trim()
  const change = {
    ...(form.addTags.length > 0 && { addTags: form.addTags }),
    ...(form.removeTagIds.length > 0 && { removeTagIds: form.removeTagIds as TagId[] }),
    ...(form.addOfficeIds.length > 0 && { addOfficeIds: form.addOfficeIds as OfficeId[] }),
    ...(form.removeOfficeIds.length > 0 && { removeOfficeIds: form.removeOfficeIds as OfficeId[] }),
    ...(form.addAffairs.length > 0 && { addAffairs: form.addAffairs as AffairCode[] }),
    ...(form.removeAffairs.length > 0 && { removeAffairs: form.removeAffairs as AffairCode[] }),
    ...(form.copyKind !== null && { copyKind: form.copyKind === 'KOSONG' ? null : form.copyKind }),
    ...(copyPlace !== '' && { copyPlace }),
    ...(appendNotes !== '' && { appendNotes }),
  }
  return Object.keys(change).length === 0 ? null : change
}
