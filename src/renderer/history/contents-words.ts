/** What taking a batch back does, in words: what goes and what comes back. */
import type { BatchContent } from '../../shared/history/model'
import { midSentence } from '../../shared/lists/mid-sentence'
import { tableWord } from '../records/history-words'

export type Line = { count: string; what: string }

const acts: Record<BatchContent['act'], { side: 'lost' | 'back'; what: string }> = {
  insert: { side: 'lost', what: 'yang ditambahkan, akan hilang' },
  update: { side: 'back', what: 'yang diubah, kembali seperti semula' },
  delete: { side: 'back', what: 'yang dihapus, akan ada lagi' },
  trashed: { side: 'back', what: 'yang dihapus, keluar dari Sampah' },
  restored: { side: 'lost', what: 'yang dipulihkan, kembali ke Sampah' },
}

/** One line for each table and kind of change; a side without any is left out. */
export function takeBackLines(contents: readonly BatchContent[]): { lost?: Line[]; back?: Line[] } {
  const lines: { lost?: Line[]; back?: Line[] } = {}
  for (const { table, act, rows } of contents) {
    const { side, what } = acts[act]
    const count = `${rows.toLocaleString('id-ID')} ${midSentence(tableWord(table))}`
    lines[side] = [...(lines[side] ?? []), { count, what }]
  }
  return lines
}
