import { expect, test } from 'vitest'
import { likelyDuplicates } from './duplicates'

const rows = (...names: string[]) => names.map((name, index) => ({ id: String(index), name, kind: 'BADAN_USAHA' }))
const pairs = (...names: string[]) =>
  likelyDuplicates(rows(...names)).map(({ a, b }) => [names[Number(a)], names[Number(b)]])

test('spellings of one body are proposed, the surest first', () => {
  expect(
    pairs(
      'Universitas Halu Oleo',
      'PT Sinar Jaya',
      'Univ. Haluoleo',
      'Sinar Jaya, PT',
      'Bank Sultra',
      'Universitas Hasanuddin',
    ),
  ).toEqual([
    ['Universitas Halu Oleo', 'Univ. Haluoleo'],
    ['PT Sinar Jaya', 'Sinar Jaya, PT'],
  ])
})

test('neighbours with like names are left alone', () => {
  expect(pairs('Kabupaten Kolaka Utara', 'Kabupaten Kolaka Timur', 'Kabupaten Kolaka', 'Kota Kolaka')).toEqual([])
  expect(pairs('SMA Negeri 1 Kendari', 'SMA Negeri 2 Kendari')).toEqual([])
})

test('thousands of names are compared quickly enough to be proposed while somebody waits', () => {
  const names = Array.from(
    { length: 3000 },
    (_, index) => `Koperasi ${index.toString(36)} ${(index * 7919).toString(36)}`,
  )
  expect(likelyDuplicates(rows(...names, 'Koperasi Mekar Sari', 'Koperasi Mekarsari'))).toHaveLength(1)
})
