import { expect, test } from 'vitest'
import { addressee } from './addressee'

test.each([
  ['OPD', 'Biro Hukum', null, null, 'Kepala Biro Hukum'],
  ['OPD', 'Biro Hukum', null, 'Kepala', 'Kepala Biro Hukum'],
  ['OPD', 'Biro Hukum', null, 'Kepala Biro Hukum', 'Kepala Biro Hukum'],
  ['OPD', 'Inspektorat Daerah', null, null, 'Inspektorat Daerah'],
  ['OPD', 'Biro Hukum', 'Hasnawati, S.H.', 'Kepala', 'Hasnawati, S.H., Kepala Biro Hukum'],
  ['MITRA', 'Kabupaten Kolaka', null, 'Bupati Kolaka', 'Bupati Kolaka'],
  ['MITRA', 'Pemerintah Kabupaten Kolaka', null, 'Bupati', 'Bupati Kolaka'],
  ['MITRA', 'Pemerintah Kota Kendari', null, null, 'Wali Kota Kendari'],
  ['MITRA', 'Pemerintah Kabupaten Kolaka', null, 'Sekretaris Daerah', 'Sekretaris Daerah Pemerintah Kabupaten Kolaka'],
  ['MITRA', 'PT Aspal Buton', null, 'Direktur', 'Direktur PT Aspal Buton'],
  ['MITRA', 'PT Aspal Buton', null, null, 'PT Aspal Buton'],
  ['ORANG', 'Arsyad', 'Arsyad', 'Camat Kambu', 'Arsyad, Camat Kambu'],
  ['ORANG', 'Arsyad', 'Arsyad', null, 'Arsyad'],
] as const)('%s %s %s %s', (kind, label, name, post, text) => {
  expect(addressee({ kind, label, name, post })).toBe(text)
})
