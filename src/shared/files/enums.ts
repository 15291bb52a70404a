/** What a stored file is, and what it is to its record. */

export const fileTypes = ['PDF', 'JPEG', 'PNG', 'TIFF', 'DOCX', 'XLSX'] as const
export type FileType = (typeof fileTypes)[number]

/** What was found when the file came in. Encrypted and damaged files are kept, but marked. */
export const fileConditions = ['BAIK', 'BERSANDI', 'RUSAK', 'BERSKRIP'] as const
export type FileCondition = (typeof fileConditions)[number]
export const fileConditionWords: Record<FileCondition, string> = {
  BAIK: 'Dapat dibaca',
  BERSANDI: 'Bersandi: buka dengan kata sandinya di program lain',
  RUSAK: 'Rusak: sebagian isinya mungkin tidak terbaca',
  BERSKRIP: 'Memuat skrip: skrip tidak pernah dijalankan',
}

export const fileRoles = [
  'NASKAH',
  'LAMPIRAN',
  'SURAT_KUASA',
  'KAK',
  'PERSETUJUAN_DPRD',
  'BERITA_ACARA',
  'SURAT',
  'UNDANGAN',
  'DAFTAR_HADIR',
  'NOTULA',
  'BAHAN',
  'FOTO',
  'LAINNYA',
] as const
export type FileRole = (typeof fileRoles)[number]
export const fileRoleWords: Record<FileRole, string> = {
  NASKAH: 'Naskah bertanda tangan',
  LAMPIRAN: 'Lampiran',
  SURAT_KUASA: 'Surat kuasa',
  KAK: 'Kerangka acuan kerja',
  PERSETUJUAN_DPRD: 'Persetujuan DPRD',
  BERITA_ACARA: 'Berita acara',
  SURAT: 'Surat',
  UNDANGAN: 'Undangan',
  DAFTAR_HADIR: 'Daftar hadir',
  NOTULA: 'Notula',
  BAHAN: 'Bahan rapat',
  FOTO: 'Foto',
  LAINNYA: 'Lainnya',
}
