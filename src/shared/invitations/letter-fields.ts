/** Fields that a letter template of the office may hold, what each of them means, and examples of their values. */

export type FieldInfo = { name: string; meaning: string; example: string }
type ListInfo = { name: string; meaning: string; fields: readonly FieldInfo[] }

const field = (name: string, meaning: string, example: string): FieldInfo => ({ name, meaning, example })

/** Written as `{nomor}`. Between `{#pakaian}` and `{/pakaian}` stands what is left out when there is none. */
export const letterFields: readonly FieldInfo[] = [
  field('nomor', 'Nomor surat; bagian yang belum diketahui dititik-titik', '005/1187/2026'),
  field('kota', 'Tempat surat', 'Kendari'),
  field('tanggal_surat', 'Tanggal surat', '20 November 2026'),
  field('sifat', 'Sifat surat', 'Penting'),
  field('lampiran', 'Jumlah lampiran', '1 (satu) berkas'),
  field('hal', 'Hal surat', 'Undangan Rapat Koordinasi'),
  field('yth', 'Yang dialamati', 'Bupati Kolaka'),
  field('pembuka', 'Kalimat pembuka', 'Dalam rangka pelaksanaan rakor, kami mengundang Saudara untuk hadir pada:'),
  field('nama_rapat', 'Nama rapat', 'Rapat Koordinasi Kerja Sama Daerah'),
  field('hari_tanggal', 'Hari dan tanggal rapat', 'Kamis, 26 November 2026'),
  field('waktu', 'Waktu rapat', 'pukul 09.00 s.d. 12.00 WITA'),
  field('tempat', 'Tempat rapat', 'Aula Kantor Gubernur'),
  field('tautan', 'Tautan rapat daring', 'https://rapat.contoh.go.id/rakor'),
  field('pakaian', 'Pakaian', 'PDH'),
  field('bahan', 'Bahan yang dibawa', 'Daftar naskah kerja sama'),
  field('narahubung', 'Narahubung', 'Nuraini, 0812-0000-0000'),
  field('penutup', 'Kalimat penutup', 'Demikian disampaikan, atas perhatian Saudara diucapkan terima kasih.'),
  field('jabatan_penanda_tangan', 'Jabatan penanda tangan, dengan a.n. bila ada', 'Sekretaris Daerah,'),
  field('nama_penanda_tangan', 'Nama penanda tangan', 'Hasnawati, S.H., M.H.'),
  field('pangkat_penanda_tangan', 'Pangkat penanda tangan', 'Pembina Utama Madya'),
  field('nip_penanda_tangan', 'NIP penanda tangan', '19700101 199503 2 001'),
]

/** Repeated for each entry, from `{#undangan}` to `{/undangan}`: in paragraphs, or in the row of a table. */
export const letterLists: readonly ListInfo[] = [
  {
    name: 'undangan',
    meaning: 'Daftar undangan terlampir; kosong bila suratnya masing-masing',
    fields: [field('no', 'Nomor urut', '1'), field('nama', 'Yang diundang', 'Kepala Biro Hukum')],
  },
  {
    name: 'tembusan',
    meaning: 'Tembusan',
    fields: [field('no', 'Nomor urut', '1'), field('nama', 'Penerima tembusan', 'Gubernur Sulawesi Tenggara')],
  },
  {
    name: 'acara',
    meaning: 'Susunan acara',
    fields: [
      field('no', 'Nomor urut', '1'),
      field('jam', 'Jam acara', '09.00 – 09.30'),
      field('nama', 'Nama acara', 'Pembukaan'),
      field('penanggung_jawab', 'Penanggung jawab', 'Panitia'),
    ],
  },
]

/** Between `{#ada_lampiran}` and `{/ada_lampiran}` stands what only a letter with annexed invitees has. */
export const annexCondition = 'ada_lampiran'
/** Between its marks stands what only a letter with copies has, such as the word above them. */
export const copiesCondition = 'ada_tembusan'

type Entry = Record<string, string>
/** Values of one letter. */
export type LetterFill = Record<string, string | boolean | Entry[]>

/** What the fields are filled with when a template is tried out. */
export function exampleFill(): LetterFill {
  const values = (fields: readonly FieldInfo[]) =>
    Object.fromEntries(fields.map(({ name, example }) => [name, example]))
  return {
    ...values(letterFields),
    ...Object.fromEntries(
      letterLists.map(({ name, fields }) => [name, [values(fields), { ...values(fields), no: '2' }]]),
    ),
    [annexCondition]: true,
    [copiesCondition]: true,
  }
}
