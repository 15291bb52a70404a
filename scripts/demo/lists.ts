/** What the tour opens, exports and prints. */

export const exports = [
  [/Excel/, 'daftar-kerja-sama.xlsx'],
  [/Word/, 'daftar-kerja-sama.docx'],
] as const

export const screens = [
  ['/peringatan', 'peringatan'],
  ['/mitra', 'mitra'],
  ['/tindak-lanjut', 'tindak-lanjut'],
  ['/laporan/kelengkapan', 'kelengkapan'],
  ['/riwayat', 'riwayat'],
  ['/sampah', 'sampah'],
  ['/pengaturan', 'pengaturan'],
  ['/pengaturan?bagian=label', 'label'],
  ['/pengaturan?bagian=peringatan', 'aturan-peringatan'],
] as const

export const papers: readonly [menu: RegExp, file: string][] = [
  [/Surat undangan/, 'rakor-undangan.pdf'],
  [/Daftar hadir/, 'rakor-daftar-hadir.pdf'],
  [/Susunan acara/, 'rakor-susunan-acara.pdf'],
]
