import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSlices, joinSlices } from './slices'

const cross = (value: unknown) => {
  const { rest, slices } = structuredClone(cutSlices(value))
  return joinSlices(rest, slices)
}
const row = (index: number) => ({ key: index, cells: ['a', 'b', null, { word: 'Aktif', strong: false }] })
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index))

test('a small value crosses whole', () => {
  const value = { title: 'Register', groups: [{ label: null, rows: rows(20) }] }
  expect(cutSlices(value)).toEqual({ rest: value, slices: [] })
})

test('a large one crosses in light pieces and is the same on the other side', () => {
  const value = {
    title: 'Register',
    groups: [
      { label: '2024', rows: rows(2000) },
      { label: '2025', rows: [] },
      { label: '2026', rows: rows(900) },
    ],
    many: Array.from({ length: 900 }, (_, index) => ({ label: index, rows: rows(index % 7) })),
    bytes: new Uint8Array([1, 2, 3]),
    text: 'a'.repeat(1_000_000),
  }
  const { rest, slices } = cutSlices(value)
  expect(JSON.stringify({ ...Object(rest), text: '' }).length).toBeLessThan(300)
  for (const { items } of slices) expect(JSON.stringify(items).length).toBeLessThan(40_000)
  expect(cross(value)).toEqual(value)
})

test('the value that was cut stays as it was', () => {
  const value = { rows: rows(3000) }
  cross(value)
  expect(value.rows).toHaveLength(3000)
})

test('any value comes back', () => {
  const long = fc.integer({ min: 1, max: 4000 }).map((length) => Array<string>(length).fill('x'))
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.boolean(), long)
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('value'), { maxLength: 12 }),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('value'),
        { noNullPrototype: true },
      ),
    ),
  }))
  fc.assert(
    fc.property(value, (any) => {
      expect(cross(any)).toEqual(any)
    }),
    { numRuns: 60 },
  )
})
