import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { fillNumber, knownNumber, letterNumber } from './letter-number'

const date = calendarDate.parse('2026-07-13')

test.each([
  ['005/{nomor}/{tahun}', '1187', '005/1187/2026'],
  ['000.1.5/{nomor}/{bulan-romawi}/{tahun}', '12', '000.1.5/12/VII/2026'],
  ['{nomor}/{bulan}', '3', '3/07'],
  ['005/{nomor}/{tahun}', null, '005//2026'],
  ['005/{unit}', '1', '005/{unit}'],
])('fills %s', (pattern, number, filled) => {
  expect(fillNumber(pattern, { number, date })).toBe(filled)
})

test('what is not dated yet stays blank', () => {
  expect(fillNumber('005/{nomor}/{bulan-romawi}/{tahun}', { number: '7', date: null })).toBe('005/7//')
})

test('the part before the running number is known before it', () => {
  expect(knownNumber('000.1.5/{nomor}/{tahun}', date)).toBe('000.1.5/')
  expect(knownNumber('{tahun}/{nomor}', date)).toBe('2026/')
  expect(knownNumber('tanpa nomor', date)).toBe('')
})

test('a bare number is put into the pattern, a whole one kept', () => {
  const pattern = '005/{nomor}/{tahun}'
  expect(letterNumber('1187', pattern, date)).toBe('005/1187/2026')
  expect(letterNumber('1187', pattern, null)).toBe('1187')
  expect(letterNumber('000.1.5/44/SETDA', pattern, date)).toBe('000.1.5/44/SETDA')
  expect(letterNumber(null, pattern, date)).toBeNull()
})
