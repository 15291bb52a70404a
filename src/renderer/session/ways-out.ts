/** What a clerk can do when the data do not open, by the code of the fault. */

const ways: Record<string, readonly string[]> = {
  DATABASE_CORRUPT: [
    'Salin seluruh folder data ke tempat lain sebelum mencoba apa pun.',
    'Kembalikan berkas simpul.db dari cadangan di folder cadangan atau dari penyimpanan lain.',
    'Tekan Coba lagi setelah berkas itu diganti.',
  ],
  DATABASE_FOREIGN: [
    'Pastikan folder data di bawah ini memang folder Simpul.',
    'Pilih folder data lain, atau kembalikan simpul.db dari cadangan.',
  ],
  DATABASE_NEWER: ['Pasang versi Simpul yang sama atau lebih baru, lalu buka lagi.', 'Atau pilih folder data lain.'],
  FOLDER_UNWRITABLE: [
    'Sambungkan penyimpanan tempat folder itu berada, bila terlepas.',
    'Minta izin tulis pada folder itu kepada pengelola komputer.',
    'Atau pilih folder data lain.',
  ],
  DISK_FULL: ['Kosongkan sebagian penyimpanan, lalu tekan Coba lagi.'],
  FILE_LOCKED: ['Tutup program lain yang memakai folder data, misalnya penyalin cadangan, lalu tekan Coba lagi.'],
  READ_ONLY: ['Tutup Simpul di komputer yang sedang memakai data ini, lalu tekan Coba lagi.'],
  FILE_MISSING: [
    'Sambungkan penyimpanan tempat folder itu berada, lalu tekan Coba lagi.',
    'Atau pilih folder data lain.',
  ],
}

const others = [
  'Tekan Coba lagi.',
  'Bila tetap gagal, mulai ulang komputer dan sebutkan nomor rujukan bila meminta bantuan.',
]

/** At least one sentence. */
export const waysOut = (code: string): readonly string[] => ways[code] ?? others
