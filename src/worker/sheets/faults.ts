/** What is wrong with a table file, in sentences that say what to do. */
import { AppError } from '../../shared/ipc/errors'

export const brokenWorkbook = (): AppError =>
  new AppError(
    'FILE_REFUSED',
    'Berkas Excel ini rusak atau terpotong, jadi tidak dapat dibaca. Buka di Excel, simpan ulang sebagai .xlsx, lalu pilih lagi. Tidak ada yang diimpor.',
  )

export const tooLarge = (): AppError =>
  new AppError(
    'FILE_REFUSED',
    'Isi berkas ini terlalu besar untuk sebuah daftar. Hapus baris dan kolom yang tidak terpakai atau bagi menjadi beberapa berkas. Tidak ada yang diimpor.',
  )

export const notATable = (): AppError =>
  new AppError('FILE_REFUSED', 'Berkas ini bukan daftar Excel (.xlsx) atau CSV. Pilih berkas lain.')

export const oldWorkbook = (): AppError =>
  new AppError(
    'FILE_REFUSED',
    'Berkas ini berkata sandi atau berformat Excel lama (.xls). Buka di Excel, hapus kata sandinya, simpan sebagai .xlsx, lalu pilih lagi.',
  )

export const emptyFile = (): AppError =>
  new AppError('FILE_REFUSED', 'Berkas ini kosong: tidak ada satu pun sel yang berisi.')
