import { expect, test } from 'vitest'
import { EvaluationInput } from './model'
import { evaluationLine } from './words'

const input = (given: object = {}) =>
  EvaluationInput.parse({
    agreementId: '00000000-0000-7000-8000-000000000000',
    heldOn: '2026-05-12',
    evaluator: 'Tim monev',
    role: 'TKKSD',
    ...given,
  })

test('an evaluation in one line says its day, what it recommends and its mean', () => {
  expect(evaluationLine({ input: input({ recommendation: 'DIPERLUAS' }), mean: 4.14 })).toBe(
    'Evaluasi 12 Mei 2026: diperluas, nilai 4,1 (baik)',
  )
  expect(evaluationLine({ input: input(), mean: null })).toBe('Evaluasi 12 Mei 2026: tanpa rekomendasi')
})
