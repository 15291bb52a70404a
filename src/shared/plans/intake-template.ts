/** The Excel form that offices fill in: its columns in order, and the heads by which they are found again. */

export const intakeColumns = [
  { key: 'affair', head: 'Urusan', width: 26, aliases: ['urusan', 'urusan pemerintahan', 'bidang urusan', 'bidang'] },
  { key: 'program', head: 'Program', width: 26, aliases: ['program', 'nama program'] },
  {
    key: 'activity',
    head: 'Kegiatan / objek',
    width: 32,
    aliases: ['kegiatan objek', 'kegiatan', 'objek', 'objek kerja sama', 'kegiatan objek kerja sama'],
  },
  {
    key: 'title',
    head: 'Judul rencana kerja sama',
    width: 32,
    aliases: ['judul rencana kerja sama', 'judul', 'judul kerja sama', 'judul rencana'],
  },
  {
    key: 'objective',
    head: 'Maksud dan tujuan',
    width: 30,
    aliases: ['maksud dan tujuan', 'tujuan', 'maksud tujuan'],
  },
  { key: 'location', head: 'Lokasi', width: 26, aliases: ['lokasi', 'daerah', 'daerah lokasi', 'kabupaten kota'] },
  { key: 'partner', head: 'Calon mitra', width: 26, aliases: ['calon mitra', 'mitra', 'calon mitra kerja sama'] },
  { key: 'scheme', head: 'Skema', width: 18, aliases: ['skema', 'skema kerja sama', 'jenis kerja sama'] },
  { key: 'initiative', head: 'Prakarsa', width: 14, aliases: ['prakarsa', 'pemrakarsa'] },
  { key: 'priority', head: 'Prioritas', width: 11, aliases: ['prioritas', 'prioritas 1 3', 'skala prioritas'] },
  {
    key: 'cost',
    head: 'Perkiraan biaya (Rp)',
    width: 20,
    aliases: ['perkiraan biaya rp', 'perkiraan biaya', 'biaya', 'biaya rp', 'anggaran', 'pagu'],
  },
  { key: 'source', head: 'Sumber dana', width: 16, aliases: ['sumber dana', 'sumber', 'sumber biaya'] },
  {
    key: 'basis',
    head: 'Dasar (RPJMD, RKPD, renstra)',
    width: 20,
    aliases: ['dasar rpjmd rkpd renstra', 'dasar', 'dasar perencanaan', 'dokumen perencanaan'],
  },
  { key: 'notes', head: 'Keterangan', width: 22, aliases: ['keterangan', 'ket', 'catatan'] },
] as const satisfies readonly { key: string; head: string; width: number; aliases: readonly string[] }[]

export type IntakeField = (typeof intakeColumns)[number]['key']

export const officeHead = 'Perangkat daerah'
export const yearHead = 'Tahun rencana'

/** Stands on the form, so that a later program knows which one it reads. */
export const templateMark = 'Templat Simpul: rencana kerja sama, versi 1'

/** Rows of a form that are prepared for entries. */
export const templateRows = 60
