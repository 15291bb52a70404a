import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberGaps } from './series'

const list = (...numbers: string[]) => numbers.map((number, index) => ({ id: `id${index}`, number }))

test('names what lies between two numbers of one series', () => {
  expect(numberGaps(list('119/0842/2026', '119/0840/2026', '119/0843/2026'))).toEqual([
    { id: 'id0', before: '119/0840/2026', missing: [841] },
  ])
})

test('the running part is the last group of digits that is no year', () => {
  expect(numberGaps(list('415.4/7/PKS/2025', '415.4/10/PKS/2025'))).toMatchObject([{ missing: [8, 9] }])
  expect(numberGaps(list('100.3.7/12', '100.3.7/14'))).toMatchObject([{ missing: [13] }])
  expect(numberGaps(list('2024', '2026'))).toEqual([])
})

test('other years and offices are other series; all kinds of documents share one', () => {
  expect(numberGaps(list('119/1/2025', '119/3/2026', '120/5/2026'))).toEqual([])
  expect(numberGaps(list('119/1/PKS/2026', '119/2/MOU/2026', '119/3/PKS/2026'))).toEqual([])
})

test('a wide jump is another block of the book', () => {
  expect(numberGaps(list('119/1/2026', '119/500/2026'))).toEqual([])
})

test('numbers taken out of a run are exactly those found', () => {
  const runs = fc.uniqueArray(fc.integer({ min: 2, max: 49 }), { maxLength: 15 })
  fc.assert(
    fc.property(runs, (gone) => {
      const serials = Array.from({ length: 50 }, (_, index) => index + 1).filter((serial) => !gone.includes(serial))
      const found = numberGaps(list(...serials.map((serial) => `119/${String(serial).padStart(4, '0')}/2026`)))
      expect(found.flatMap(({ missing }) => missing)).toEqual([...gone].sort((a, b) => a - b))
    }),
  )
})
