/** How the photos of a meeting are shown beside its minutes. */
export const photos = {
  role: 'FOTO',
  title: 'Foto',
  addLabel: 'Tambah foto',
  empty: 'Belum ada foto. Foto JPEG dan PNG dicetak di halaman tersendiri notula.',
} as const
