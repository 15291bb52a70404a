import { expect, test } from 'vitest'
import { ftsQuery, marksIn, titleLikeness } from './words'

test('every typed part must occur, and may go on', () => {
  expect(ftsQuery('rumput  laut')).toBe('"rumput"* AND "laut"*')
})
test('a number with slashes is a row of words', () => {
  expect(ftsQuery('119/0842')).toBe('"119 0842"*')
})
test('signs alone look for nothing, and cannot break the query', () => {
  expect(ftsQuery(' - "/" ')).toBeNull()
  expect(ftsQuery('a" OR b')).toBe('"a"* AND "OR"* AND "b"*')
})
test('marks beginnings of words without regard to case and accents', () => {
  expect(marksIn('Kerja sama Séni dan seni rupa', 'sen')).toEqual([
    [11, 3],
    [20, 3],
  ])
  expect(marksIn('Rumput laut', 'put')).toEqual([])
})
test('titles are alike by their words of substance', () => {
  expect(titleLikeness('Kerja sama pengelolaan rumput laut', 'Pengelolaan Rumput Laut di Konawe')).toBeGreaterThan(0.8)
  expect(titleLikeness('Kerja sama tentang kesehatan', 'Kerja sama tentang pendidikan')).toBe(0)
  expect(titleLikeness('', 'Rumput laut')).toBe(0)
})
