import { describe, expect, it } from 'vitest'
import { calendarDate, type CalendarDate } from '../calendar/dates'
import { endOf, statusOf, type StatusFacts } from './status'

const day = (text: string): CalendarDate => calendarDate.parse(text)

const signed = (given: Partial<StatusFacts> = {}): StatusFacts => ({
  scheme: 'KSDPK',
  processStartedOn: null,
  signedOn: day('2021-09-11'),
  startsOn: null,
  termKind: 'JANGKA',
  termCount: 5,
  termUnit: 'TAHUN',
  endsOn: null,
  closing: null,
  closedOn: null,
  renewal: null,
  ...given,
})

const on = (today: string, given: Partial<StatusFacts> = {}) => statusOf(signed(given), day(today)).status

describe('the end of an agreement', () => {
  it('is the day before the anniversary of the start', () => {
    expect(endOf(signed())).toBe('2026-09-10')
    expect(endOf(signed({ startsOn: day('2022-01-01'), termCount: 18, termUnit: 'BULAN' }))).toBe('2023-06-30')
    expect(endOf(signed({ termCount: 30, termUnit: 'HARI' }))).toBe('2021-10-10')
  })
  it('is the stated day, or none', () => {
    expect(endOf(signed({ termKind: 'SAMPAI', endsOn: day('2030-12-31') }))).toBe('2030-12-31')
    expect(endOf(signed({ termKind: 'TERBUKA', endsOn: day('2030-12-31') }))).toBeNull()
  })
  it('is unknown as long as start or term are', () => {
    expect(endOf(signed({ signedOn: null }))).toBeNull()
    expect(endOf(signed({ termCount: null }))).toBeNull()
  })
})

describe('the status', () => {
  it.each([
    ['2021-09-10', 'notYetValid'],
    ['2021-09-11', 'active'],
    ['2026-06-11', 'active'],
    ['2026-06-12', 'expiring'],
    ['2026-09-10', 'expiring'],
    ['2026-09-11', 'undecided'],
  ])('on %s is %s', (today, status) => {
    expect(on(today)).toBe(status)
  })
  it('warns 180 days ahead abroad', () => {
    expect(on('2026-03-14', { scheme: 'KSDPL' })).toBe('expiring')
    expect(on('2026-03-13', { scheme: 'KSDPL' })).toBe('active')
  })
  it('before signing is a draft, then in process', () => {
    expect(on('2026-01-01', { signedOn: null })).toBe('draft')
    expect(on('2026-01-01', { signedOn: null, processStartedOn: day('2025-12-01') })).toBe('inProcess')
  })
  it('follows the decision about the end', () => {
    expect(on('2026-09-11', { closing: 'DIBIARKAN_BERAKHIR' })).toBe('expired')
    expect(on('2026-09-10', { closing: 'DIBIARKAN_BERAKHIR' })).toBe('expiring')
    const ended = { closing: 'DIAKHIRI', closedOn: day('2024-05-01') } as const
    expect(on('2024-04-30', ended)).toBe('active')
    expect(on('2024-05-01', ended)).toBe('ended')
  })
  it('is extended once the renewal is signed', () => {
    expect(on('2026-09-11', { renewal: { label: 'PKS 119/1/2026', signedOn: day('2026-08-01') } })).toBe('extended')
  })
  it('without an end stays active', () => {
    expect(on('2090-01-01', { termKind: 'TERBUKA' })).toBe('active')
  })
})

describe('the reason', () => {
  it('is the start plus the term equals the last day', () => {
    const facts = signed({ signedOn: day('2026-09-01'), startsOn: day('2026-09-11') })
    expect(statusOf(facts, day('2026-11-24'))).toEqual({
      status: 'active',
      daysLeft: 1751,
      because: [
        { kind: 'field', label: 'Mulai berlaku', value: '11 September 2026', note: null },
        {
          kind: 'rule',
          label: 'Jangka waktu',
          value: '5 tahun',
          note: 'Hari terakhir = sehari sebelum ulang tanggal.',
        },
        { kind: 'result', label: 'Berlaku sampai', value: 'Rabu, 10 September 2031', note: 'Aktif, 1.751 hari lagi' },
      ],
    })
  })
  it('names the article of the warning abroad', () => {
    const { because } = statusOf(signed({ scheme: 'KSDPL' }), day('2026-06-01'))
    expect(because).toContainEqual({
      kind: 'rule',
      label: 'Akan berakhir',
      value: 'sejak 180 hari kalender sebelumnya',
      note: 'Permendagri 25/2020 Pasal 33',
    })
  })
  it('names the renewal', () => {
    const renewal = { label: 'PKS 119/1/2026', signedOn: day('2026-08-01') }
    expect(statusOf(signed({ renewal }), day('2026-09-11')).because.at(-2)).toMatchObject({
      label: 'Diperpanjang dengan',
      value: 'PKS 119/1/2026',
      note: 'ditandatangani 1 Agustus 2026',
    })
  })
  it('says how long ago the end was', () => {
    expect(statusOf(signed(), day('2026-10-01')).because.at(-1)?.note).toBe('Perlu keputusan, lewat 21 hari')
  })
})
