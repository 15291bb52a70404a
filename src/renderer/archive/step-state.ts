/** Progress of a package as the status line shows it. */
import type { z } from 'zod'
import type { ArchiveProgress } from '../../shared/archive/contract'
import { bytesWords } from '../records/file-words'
import type { TaskState } from '../ui/TaskProvider'

/** `12 dari 40, 3 MB dari 18 MB`; before the files are known only what is being done. */
export function stepState({ step, files, filesTotal, bytes, bytesTotal }: z.output<typeof ArchiveProgress>): TaskState {
  if (filesTotal === 0) return { done: 0, total: null, note: step.toLocaleLowerCase('id') }
  return { done: files, total: filesTotal, note: `${bytesWords(bytes)} dari ${bytesWords(bytesTotal)}` }
}
