import { describe, expect, test } from 'vitest'
import { nameLikeness, spellingKey } from './spelling'

describe('one key for', () => {
  test.each([
    ['Pemerintah Kabupaten Konawe', 'PEMKAB. KONAWE'],
    ['PT. Sulawesi Jaya, Tbk', 'Sulawesi Jaya'],
    ['Prov. Sultra', 'Provinsi Sulawesi Tenggara'],
    ['Universitas Halu Oleo', 'UNIV. HALU  OLEO'],
    ['Dinas Pendidikan dan Kebudayaan', 'Dikbud'],
  ])('%s and %s', (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)))
})

test('a kabupaten and the kota of the same name stay apart', () => {
  expect(spellingKey('Kabupaten Kendari')).not.toBe(spellingKey('Kota Kendari'))
  expect(spellingKey('Kabupaten Kolaka')).not.toBe(spellingKey('Kabupaten Kolaka Utara'))
})

test('a slip of the keyboard is near, another name is far', () => {
  expect(nameLikeness('Universitas Halu Oleo', 'Universitas Haluoleo')).toBe(1)
  expect(nameLikeness('Bank Pembangunan Daerah Sultra', 'Bank Pembangnan Daerah Sulawesi Tenggara')).toBeGreaterThan(
    0.9,
  )
  expect(nameLikeness('Universitas Halu Oleo', 'Universitas Hasanuddin')).toBeLessThan(0.75)
  expect(nameLikeness('A', 'B')).toBe(0)
})
