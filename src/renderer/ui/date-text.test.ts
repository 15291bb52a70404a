import { describe, expect, it } from 'vitest'
import { completeYear, dateOfText, dateOfTime, textOfDate, textOfTime } from './date-text'

describe('calendar dates', () => {
  it.each(['2026-11-26', '2024-02-29', '1999-12-31'])('keeps %s as it is', (text) => {
    expect(textOfDate(dateOfText(text))).toBe(text)
  })

  it.each(['2026-02-30', '2026-13-01', '26-11-2026', '', 'x', null, undefined])('refuses %s', (text) => {
    expect(dateOfText(text)).toBeNull()
  })

  it('marks an incomplete date, so that no schema takes it for none', () => {
    expect(textOfDate(new Date(Number.NaN))).toBe('')
    const typed = new Date(2000, 10, 26)
    typed.setFullYear(202)
    expect(textOfDate(typed)).toBe('')
    expect(textOfDate(null)).toBeNull()
  })

  it('reads a year of two digits as this century', () => {
    const typed = new Date(2000, 10, 26)
    typed.setFullYear(26)
    expect(textOfDate(completeYear(typed))).toBe('2026-11-26')
  })
})

describe('times', () => {
  it('keeps a time as it is', () => {
    expect(textOfTime(dateOfTime('08:30'))).toBe('08:30')
    expect(textOfTime(dateOfTime('00:00'))).toBe('00:00')
  })

  it.each(['24:00', '8:30', '08.30', ''])('refuses %s', (text) => expect(dateOfTime(text)).toBeNull())
})
