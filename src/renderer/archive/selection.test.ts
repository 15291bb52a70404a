import { expect, test } from 'vitest'
import { AgreementFilter } from '../../shared/agreements/model'
import { everything, filterOf, labelOf, type Selection } from './selection'

const partner = { id: '01890000-0000-7000-8000-000000000001', label: 'Universitas Halu Oleo' }
const narrow: Selection = {
  ...everything,
  year: 2025,
  schemes: ['KSDPK', 'SINERGI'],
  region: { id: '74.03', label: 'Kabupaten Konawe' },
  partner,
}

test('nothing chosen is everything', () => {
  expect(filterOf(everything)).toEqual({ trashed: false })
  expect(labelOf(everything)).toBe('Seluruh naskah')
})

test('each choice narrows the filter and stands in the words', () => {
  expect(filterOf(narrow)).toEqual({
    trashed: false,
    year: 2025,
    schemes: ['KSDPK', 'SINERGI'],
    regionCode: '74.03',
    partnerId: partner.id,
  })
  expect(AgreementFilter.safeParse(filterOf(narrow)).success).toBe(true)
  expect(labelOf(narrow)).toBe('Tahun 2025, KSDPK, Sinergi, Kabupaten Konawe, Universitas Halu Oleo')
})

test('the words never exceed what the route takes', () => {
  const long = labelOf({ ...narrow, partner: { ...partner, label: 'Dinas '.repeat(60) } })
  expect(long.length).toBeLessThanOrEqual(200)
  expect(long.endsWith('…')).toBe(true)
})
