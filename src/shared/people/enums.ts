/** The three roles of local profiles. */
export const roles = ['PENGELOLA', 'PENYUNTING', 'PEMBACA'] as const
export type Role = (typeof roles)[number]

export const roleWords: Record<Role, { word: string; may: string }> = {
  PENGELOLA: { word: 'Pengelola', may: 'Mengubah data, pengaturan, dan orang' },
  PENYUNTING: { word: 'Penyunting', may: 'Mengubah data' },
  PEMBACA: { word: 'Pembaca', may: 'Melihat dan mencetak saja' },
}
