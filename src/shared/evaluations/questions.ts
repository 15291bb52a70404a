/** The questions of an evaluation (monev): what is rated from 1 to 5, and what is answered in words. */

export type Question = {
  /** Stored with the answers; never renamed. */
  key: string
  text: string
  /** Rated questions have words for 1 and 5; the others are answered in words alone. */
  rated: { low: string; high: string } | null
  hint: string | null
}

const rated = (key: string, text: string, low: string, high: string): Question => ({
  key,
  text,
  rated: { low, high },
  hint: null,
})
const words = (key: string, text: string, hint: string): Question => ({ key, text, rated: null, hint })

/** Eleven rated questions and three in words; the recommendation stands beside them. */
export const evaluationQuestions = [
  rated('KESESUAIAN', 'Pelaksanaan sesuai dengan maksud dan tujuan naskah', 'Menyimpang', 'Sepenuhnya sesuai'),
  rated('WAKTU', 'Kegiatan berjalan menurut jadwal', 'Tidak berjalan', 'Tepat waktu'),
  rated('KONTRIBUSI', 'Mitra memenuhi kewajibannya', 'Tidak memenuhi', 'Memenuhi semua'),
  rated('KOORDINASI', 'Koordinasi para pihak', 'Tidak ada', 'Teratur dan lancar'),
  rated('INDIKATOR', 'Indikator keberhasilan tercapai', 'Tidak ada yang tercapai', 'Semua tercapai'),
  rated('DAMPAK', 'Dampak bagi masyarakat dan daerah', 'Belum terasa', 'Sangat terasa'),
  rated('INOVASI', 'Pembaruan yang dihasilkan', 'Tidak ada', 'Ditiru pihak lain'),
  rated('KELENGKAPAN', 'Kelengkapan dokumen pelaksanaan', 'Tidak ada', 'Lengkap'),
  rated('PELAPORAN', 'Laporan berkala disampaikan', 'Tidak pernah', 'Selalu tepat waktu'),
  rated('PEMBIAYAAN', 'Pembiayaan tersedia sesuai kesepakatan', 'Tidak tersedia', 'Tersedia penuh'),
  rated('RELEVANSI', 'Kerja sama masih diperlukan', 'Tidak lagi', 'Sangat diperlukan'),
  words('KENDALA', 'Kendala dan tantangan', 'Apa yang menghambat, dan pada pihak mana'),
  words('SARAN', 'Saran perbaikan', 'Apa yang perlu diubah, oleh siapa'),
  words('BUKTI', 'Bukti pendukung', 'Foto, laporan, atau berkas di tab Berkas'),
] as const satisfies readonly Question[]

/** Mean of the given ratings, to one decimal; null without any. */
export function meanRating(answers: readonly { rating: number | null }[]): number | null {
  const ratings = answers.flatMap(({ rating }) => (rating === null ? [] : [rating]))
  if (ratings.length === 0) return null
  return Math.round((10 * ratings.reduce((sum, rating) => sum + rating, 0)) / ratings.length) / 10
}

/** What a mean says in a word. */
export function meanWord(mean: number): string {
  if (mean >= 4.5) return 'Sangat baik'
  if (mean >= 3.5) return 'Baik'
  if (mean >= 2.5) return 'Cukup'
  if (mean >= 1.5) return 'Kurang'
  return 'Sangat kurang'
}
