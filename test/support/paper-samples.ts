/** Data of every paper as tests and screen shots need it. All names and numbers are fictional. */
import { registerReport, type RegisterRow } from '../../src/shared/papers/register'
import { documentKinds, schemes } from '../../src/shared/agreements/enums'
import { agreementStatuses } from '../../src/shared/agreements/model'
import { addDays, addYears, calendarDate, dateOf, type CalendarDate } from '../../src/shared/calendar/dates'
import { PaperSetup, type Imprint, type Letterhead, Signatory, type Signature } from '../../src/shared/papers/model'
import type { PaperData } from '../../src/shared/papers/papers'
import { timedRows } from '../../src/shared/papers/running-order'

const d = (text: string): CalendarDate => calendarDate.parse(text)
export const f4 = PaperSetup.parse({})
export const a4 = PaperSetup.parse({ paper: 'A4' })

export const letterhead: Letterhead = {
  form: 'office',
  lines: [
    { text: 'PEMERINTAH PROVINSI SULAWESI TENGGARA', size: 13.5, bold: false },
    { text: 'SEKRETARIAT DAERAH', size: 18, bold: true },
    { text: 'BIRO PEMERINTAHAN DAN OTONOMI DAERAH', size: 13.5, bold: true },
  ],
  address: [
    'Kompleks Bumi Praja, Anduonohu, Kecamatan Poasia, Kota Kendari 93231',
    'Telepon (0401) 000000, Pos-el setda@contoh.go.id, Laman setda.contoh.go.id',
  ],
  emblemFileId: null,
  showEmblem: true,
  rule: 'double',
}

/** The letterhead that letters carry: without the bureau. */
export const setdaLetterhead: Letterhead = { ...letterhead, lines: letterhead.lines.slice(0, 2) }

export const bureauHead = Signatory.parse({
  roleLines: ['Kepala Biro Pemerintahan', 'dan Otonomi Daerah'],
  name: 'La Ode Hamid Tomia, S.STP., M.Si.',
  rank: 'Pembina Utama Muda (IV/c)',
  nip: '197605211995111002',
})

export const secretary = Signatory.parse({
  roleLines: ['Sekretaris Daerah'],
  name: 'Drs. H. Muh. Tahir Lakebo, M.Si.',
  showNip: false,
})

/** Signed by the bureau head for the secretary, through the assistant. */
export const onBehalf = Signatory.parse({
  ...bureauHead,
  prefix: 'u.b.',
  behalfLines: ['Sekretaris Daerah'],
  viaLines: ['Asisten Pemerintahan dan', 'Kesejahteraan Rakyat'],
})

export const signature: Signature = { place: 'Kendari, 13 Juli 2026', signatory: bureauHead }
export const imprint: Imprint = {
  printedAt: Date.UTC(2026, 6, 13, 1, 14),
  timeZone: 'Asia/Makassar',
  historyHead: '3f9a81c260de4b17aa55',
}

const titles = [
  'Pembangunan daerah di bidang pertanian dan perdagangan',
  'Pengelolaan kas daerah dan layanan perbankan pemerintah daerah',
  'Penyelenggaraan statistik sektoral',
  'Pengendalian lalu lintas ternak sapi antarwilayah',
  'Pendidikan, penelitian, dan pengabdian kepada masyarakat',
  'Pengelolaan kawasan pangan Konawe Selatan, Kendari, dan Konawe',
]
const partners = [
  'Provinsi Sulawesi Selatan',
  'Bank Sultra',
  'BPS Provinsi Sulawesi Tenggara',
  'Kabupaten Konawe Selatan, Kota Kendari, dan Kabupaten Konawe',
  'Universitas Halu Oleo',
]
const offices = ['Bappeda', 'BPKAD', 'Dinas Komunikasi dan Informatika', 'Dinas Tanaman Pangan dan Peternakan']

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index % list.length]
  if (item === undefined) throw new RangeError('empty list')
  return item
}

/** Rows of a register, in order of signing from 2021 on. */
export function registerRows(count: number): RegisterRow[] {
  const step = Math.max(1, Math.floor((365 * 6) / count))
  return Array.from({ length: count }, (_, index) => {
    const signedOn = addDays(dateOf(2021, 1, 11), index * step)
    const status = pick(agreementStatuses.slice(3), index)
    return {
      signedOn,
      numbers: [`119/${String(index + 10).padStart(3, '0')}/PKS/${signedOn.slice(0, 4)}`, `415.4/${137 + index}/2021`],
      title: pick(titles, index),
      scheme: pick(schemes, index),
      documentKind: pick(documentKinds, index),
      partners: pick(partners, index),
      offices: pick(offices, index),
      endsOn: index % 11 === 0 ? null : addDays(addYears(signedOn, 5), -1),
      openEnded: index % 11 === 0,
      status,
      daysLeft: status === 'expiring' ? 35 : status === 'undecided' ? -12 : null,
      more: {},
    }
  })
}

export function registerData(count = 60): PaperData['report'] {
  const report = registerReport(registerRows(count), {
    asOf: d('2026-06-30'),
    scope: 'Semua skema, semua perangkat daerah',
    subtitle: 'Tahun 2021 sampai dengan Tahun 2026',
    byYear: true,
    columns: null,
    signature,
    imprint,
  })
  return { letterhead, report }
}

/** A portrait report with money, totals and a lack. */
export const reportData: PaperData['report'] = {
  letterhead,
  report: {
    title: 'Rekapitulasi Pembiayaan Kerja Sama',
    subtitle: null,
    scope: ['Keadaan per 30 Juni 2026'],
    orientation: 'portrait',
    numbered: true,
    columns: [
      { key: 'office', label: 'Perangkat daerah', hint: null, weight: 40, kind: 'text', align: 'left' },
      { key: 'count', label: 'Naskah', hint: null, weight: 12, kind: 'number', align: 'right' },
      { key: 'value', label: 'Nilai', hint: null, weight: 28, kind: 'money', align: 'right' },
      { key: 'report', label: 'Laporan', hint: null, weight: 20, kind: 'status', align: 'center' },
    ],
    groups: [
      {
        label: null,
        rows: Array.from({ length: 12 }, (_, index) => ({
          office: pick(offices, index),
          count: index * 137,
          value: 640_000_000 + index,
          report:
            index % 3 === 0
              ? { word: 'belum', note: null, strong: true, lack: true }
              : { word: 'ada', note: 'Semester I', strong: false, lack: false },
        })),
      },
    ],
    countNoun: null,
    totals: { count: 9042, value: 7_680_000_066 },
    recap: null,
    notes: ['Sel kelabu dengan kata «belum» berarti laporan belum diterima.'],
    signature,
    imprint,
  },
}

const regions = [
  'Kolaka',
  'Konawe',
  'Muna',
  'Buton',
  'Konawe Selatan',
  'Bombana',
  'Wakatobi',
  'Kolaka Utara',
  'Konawe Utara',
  'Buton Utara',
  'Kolaka Timur',
  'Konawe Kepulauan',
  'Muna Barat',
  'Buton Tengah',
  'Buton Selatan',
]

export const invitationData: PaperData['invitation'] = {
  letterhead: setdaLetterhead,
  place: 'Kendari',
  date: d('2026-04-06'),
  number: '000.1.5/1127',
  knownNumber: '000.1.5/',
  nature: 'Penting',
  subject: 'Undangan Rapat Koordinasi Kerja Sama Daerah',
  addresseeSide: 'left',
  opening: [
    'Dalam rangka menyelaraskan rencana kerja sama daerah Tahun 2027 dan mengevaluasi naskah kerja sama yang masih berlaku, sesuai dengan Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020, dengan hormat kami mengundang Saudara untuk hadir dalam Rapat Koordinasi Kerja Sama Daerah Provinsi Sulawesi Tenggara Tahun 2026 yang akan diselenggarakan pada:',
  ],
  meeting: {
    title: 'Rapat Koordinasi Kerja Sama Daerah Provinsi Sulawesi Tenggara Tahun 2026',
    date: d('2026-04-16'),
    lastDate: null,
    time: 'pukul 08.30 WITA s.d. selesai',
    place: 'Ruang Pola Kantor Gubernur Sulawesi Tenggara, Kompleks Bumi Praja, Kendari',
    agenda: [
      'evaluasi naskah kerja sama yang berlaku dan akan berakhir',
      'daftar rencana KSDD dan KSDPK Tahun 2027',
      'pembentukan TKKSD kabupaten/kota dan laporan semester',
    ],
    more: [{ label: 'pakaian', value: 'pakaian dinas harian' }],
  },
  closing: [
    'Mengingat pentingnya acara tersebut, Saudara diharapkan hadir tepat waktu dan membawa daftar rencana kerja sama Tahun 2027 serta laporan pelaksanaan Semester II Tahun 2025. Kehadiran dikonfirmasi paling lambat Senin, 13 April 2026 kepada Sdri. Nirmala Kulisusu (0800-0000-0000).',
    'Demikian disampaikan, atas perhatian dan kehadiran Saudara diucapkan terima kasih.',
  ],
  signatory: secretary,
  copies: [
    'Gubernur Sulawesi Tenggara (sebagai laporan)',
    'Direktur Jenderal Bina Administrasi Kewilayahan Kementerian Dalam Negeri',
  ],
  invitees: [
    {
      label: 'Kementerian Dalam Negeri',
      lines: [
        { name: 'Direktur Jenderal Bina Administrasi Kewilayahan', count: 2 },
        { name: 'Kepala Pusat Fasilitasi Kerja Sama, Sekretariat Jenderal', count: 2 },
      ],
    },
    {
      label: 'Kabupaten/Kota se-Sulawesi Tenggara',
      lines: regions.flatMap((region) => [
        { name: `Sekretaris Daerah Kabupaten ${region} selaku Ketua TKKSD`, count: 2 },
        { name: `Kepala Bagian yang membidangi kerja sama Setda Kabupaten ${region}`, count: 1 },
      ]),
    },
    {
      label: 'Perangkat daerah Provinsi Sulawesi Tenggara',
      lines: Array.from({ length: 28 }, (_, index) => ({
        name: `Kepala ${pick(offices, index)} (${index + 1})`,
        count: 1,
      })),
    },
    { label: 'Instansi vertikal dan mitra', lines: [{ name: 'Direktur Utama Bank Sultra', count: 1 }] },
  ],
  inlineLimit: 1,
  letters: [],
}

export const signInData: PaperData['sign-in-sheet'] = {
  letterhead,
  facts: [
    { label: 'Acara', value: 'Rapat Koordinasi Kerja Sama Daerah Provinsi Sulawesi Tenggara Tahun 2026' },
    { label: 'Hari/tanggal', value: 'Kamis, 16 April 2026' },
    { label: 'Waktu', value: 'pukul 08.30 WITA s.d. selesai' },
    { label: 'Tempat', value: 'Ruang Pola Kantor Gubernur Sulawesi Tenggara, Kendari' },
  ],
  rows: Array.from({ length: 45 }, (_, index) => ({
    name: pick(['Muh. Arsyad Ladongi, S.Sos., M.Si.', 'Wa Ode Rahmi Routa, S.H., M.H.', 'Hj. Sitti Nurhayati'], index),
    post: pick(['Sekretaris Daerah', 'Kepala Subbagian Kerja Sama'], index),
    office: index % 4 === 3 ? 'Badan Perencanaan Pembangunan Daerah' : `Kabupaten ${pick(regions, index)}`,
  })),
  blankRows: 10,
  signature: { place: 'Kendari, 16 April 2026', signatory: bureauHead },
  code: 'Rapat Koordinasi Kerja Sama Daerah\n2026-04-16\n00000000-0000-4000-8000-000000000001',
  imprint,
}

export const runningOrderData: PaperData['running-order'] = {
  letterhead,
  title: 'Rapat Koordinasi Kerja Sama Daerah Provinsi Sulawesi Tenggara Tahun 2026',
  facts: [
    { label: 'Hari/tanggal', value: 'Kamis, 16 April 2026' },
    { label: 'Tempat', value: 'Ruang Pola Kantor Gubernur Sulawesi Tenggara, Kendari' },
    { label: 'Pembawa acara', value: 'Wa Ode Sukma Lohia' },
  ],
  zoneWord: 'WITA',
  days: [
    {
      label: null,
      rows: timedRows(7 * 60 + 45, [
        { title: 'Registrasi peserta dan pembagian bahan rapat', minutes: 45, speaker: 'Panitia' },
        { title: 'Pembukaan', minutes: 5, speaker: 'Pembawa acara' },
        { title: 'Menyanyikan lagu Indonesia Raya', minutes: 5, speaker: 'Dirigen' },
        { title: 'Doa', minutes: 5, speaker: 'Biro Kesejahteraan Rakyat' },
        { title: 'Laporan panitia penyelenggara', minutes: 10, speaker: 'Kepala Biro' },
        { title: 'Arahan sekaligus pembukaan secara resmi', minutes: 30, speaker: 'Sekretaris Daerah' },
        { title: 'Foto bersama dan rehat', minutes: 15, speaker: 'Panitia' },
        {
          title: 'Paparan I: Kebijakan nasional kerja sama daerah dan laporan berjenjang',
          minutes: 45,
          speaker: 'Pusat Fasilitasi Kerja Sama, Kemendagri',
        },
        {
          title: 'Paparan II: Evaluasi naskah kerja sama provinsi dan naskah yang berakhir dalam 12 bulan',
          minutes: 35,
          speaker: 'Kepala Bagian Kerja Sama',
        },
        { title: 'Diskusi dan tanggapan kabupaten/kota', minutes: 60, speaker: 'Moderator: Asisten I' },
        { title: 'Istirahat, salat, dan makan siang', minutes: 75, speaker: 'Panitia' },
        { title: 'Sidang kelompok', minutes: 75, speaker: 'Kelompok daratan dan kepulauan' },
        { title: 'Paparan hasil sidang kelompok', minutes: 45, speaker: 'Ketua kelompok' },
        { title: 'Pembacaan kesimpulan dan penandatanganan notula', minutes: 30, speaker: 'Pimpinan rapat' },
        { title: 'Penutupan', minutes: 15, speaker: null },
      ]),
    },
  ],
  openItems: [],
  notes: ['Susunan acara dapat berubah menyesuaikan keadaan. Acara dimulai tepat waktu.'],
  signature: { place: 'Kendari, 6 April 2026', signatory: bureauHead },
}

export const briefingData: PaperData['partner-briefing'] = {
  letterhead,
  asOf: d('2026-07-13'),
  name: 'Universitas Contoh Bahari',
  meeting: 'Rapat Evaluasi Kerja Sama, 14 Juli 2026',
  facts: [
    { label: 'Pimpinan', value: 'Rektor', note: null },
    { label: 'Naskah', value: '3 berlaku, 1 perlu keputusan, 0 belum berlaku, 2 selesai', note: null },
  ],
  decisions: ['Putuskan kelanjutan PKS tentang Riset Rumput Laut: berakhir 1 Juli 2026, lewat 12 hari.'],
  tables: [],
  imprint: { printedAt: Date.UTC(2026, 6, 13, 1, 0), timeZone: 'Asia/Makassar', historyHead: null },
}

export const summaryData: PaperData['agreement-summary'] = {
  letterhead,
  asOf: d('2026-07-13'),
  title: 'Perjanjian Kerja Sama tentang Pengembangan Benih dan Pemasaran Kakao dan Jambu Mete',
  status: { word: 'Akan berakhir', note: '128 hari lagi' },
  facts: [
    { label: 'Skema dan jenis', value: 'KSDD sukarela, Perjanjian Kerja Sama (PKS)', note: null },
    { label: 'Nomor pihak kesatu', value: '119/039/PKS/2024', note: null },
    { label: 'Nomor pihak kedua', value: '415.4/769/2024', note: null },
    {
      label: 'Pihak kesatu',
      value: 'Pemerintah Provinsi Sulawesi Tenggara, diwakili oleh Kepala Dinas Perkebunan dan Hortikultura',
      note: 'Surat Kuasa Gubernur 119/1876 tanggal 4 November 2024',
    },
    { label: 'Pihak kedua', value: 'Dinas Perkebunan Provinsi Jawa Timur, diwakili oleh Kepala Dinas', note: null },
    { label: 'Urusan pemerintahan', value: 'Pertanian; perdagangan', note: null },
    {
      label: 'Objek',
      value: 'Benih kakao dan jambu mete bersertifikat serta jaringan pemasaran hasil perkebunan',
      note: null,
    },
    {
      label: 'Ruang lingkup',
      value: 'Penyediaan dan sertifikasi benih; pelatihan petani; pertemuan dagang',
      note: null,
    },
    { label: 'Pembiayaan', value: 'APBD masing-masing pihak; komitmen Tahun 2026: Rp485.000.000,00', note: null },
  ],
  dates: [
    { event: 'Mulai berlaku', date: d('2024-11-19'), because: 'Tanggal penandatanganan', strong: false },
    {
      event: 'Hari terakhir berlaku',
      date: d('2026-11-18'),
      because: '19 November 2024 ditambah 2 tahun dikurangi 1 hari. Naskah masih berlaku pada hari ini',
      strong: true,
    },
    { event: 'Peringatan 180 hari', date: d('2026-05-22'), because: '180 hari sebelum hari terakhir', strong: false },
    { event: 'Laporan', date: null, because: 'Belum ditetapkan', strong: false },
  ],
  tables: [
    {
      heading: 'Rangkaian naskah',
      numbered: true,
      columns: [
        { label: 'Naskah', weight: 24, kind: 'text', align: 'left' },
        { label: 'Nomor', weight: 22, kind: 'text', align: 'left' },
        { label: 'Tanggal', weight: 15, kind: 'date', align: 'center' },
        { label: 'Tentang', weight: 24, kind: 'text', align: 'left' },
        { label: 'Status', weight: 15, kind: 'status', align: 'left' },
      ],
      rows: [
        ['Kesepakatan Bersama (induk)', '119/030/KB/2024', '2024-01-18', 'Delapan bidang pembangunan daerah', 'Aktif'],
        [
          'Perjanjian Kerja Sama',
          '119/039/PKS/2024',
          '2024-11-19',
          'Benih dan pemasaran',
          { word: 'Akan berakhir', note: '128 hari lagi', strong: true, lack: false },
        ],
        ['Adendum I', '119/012/ADD/2025', null, 'Menambah pelatihan pengolahan pascapanen', 'Draf'],
      ],
    },
    {
      heading: 'Tindak lanjut yang terbuka',
      numbered: true,
      columns: [{ label: 'Tindak lanjut', weight: 1, kind: 'text', align: 'left' }],
      rows: [],
    },
  ],
  closingHeading: 'Naskah asli dan pindaian',
  closingFacts: [
    { label: 'Naskah asli', value: 'Asli, Ruang Arsip Biro, Lemari B-2, Boks 14, Berkas 06', note: null },
    { label: 'Pindaian', value: 'PDF 24 halaman, utuh', note: 'SHA-256 9c1f 04ab 77e2 51d8' },
  ],
  signature,
  imprint,
}

export const boundContentsData: PaperData['bound'] = {
  kind: 'contents',
  lines: [
    { title: 'Susunan acara', level: 1, page: 3 },
    { title: 'Berkas acara', level: 1, page: 4 },
    { title: 'Paparan Kepala Biro.pdf', level: 2, page: 5 },
  ],
}
