/** An evaluation in one line, for decisions and alerts. */
import { shortDate } from '../calendar/words'
import { recommendationWords } from './enums'
import type { EvaluationRow } from './model'
import { meanWord } from './questions'

/** "3,7" */
export const decimal = (value: number): string => value.toFixed(1).replace('.', ',')

/** `Evaluasi 12 Mei 2026: diperluas, nilai 4,1 (baik)`. */
export function evaluationLine({ input, mean }: Pick<EvaluationRow, 'input' | 'mean'>): string {
  const { heldOn, recommendation } = input
  const parts = [
    recommendation ? recommendationWords[recommendation].toLowerCase() : 'tanpa rekomendasi',
    mean === null ? null : `nilai ${decimal(mean)} (${meanWord(mean).toLowerCase()})`,
  ]
  return `Evaluasi ${shortDate(heldOn)}: ${parts.filter(Boolean).join(', ')}`
}
