/** Meetings of the sample data: the known rakor of Sultra, yearly plenary, monthly technical ones, and the next weeks. */
import { addDays, dateOf, dateParts, weekday, type CalendarDate } from '../../shared/calendar/dates'
import type { MeetingKind } from '../../shared/meetings/enums'
import { createRandom } from './random'

export type SampleMeeting = {
  title: string
  kind: MeetingKind
  on: CalendarDate
  /** Hours of the day as decimals: 8.5 is 08.30. */
  from: number
  to: number
  place: string
  chair: string
  noteTaker: string
  letterNumber: string | null
  agenda: { title: string; minutes: number; speaker: string | null }[]
  /** Invite every kab/kota of the province. */
  allRegions: boolean
  offices: string[]
  state: 'DRAF' | 'TERJADWAL' | 'DIBATALKAN'
  cancelReason: string | null
  sent: boolean
  adopted: boolean
  /** Date of the letter and of the adopted minutes. */
  letterOn: CalendarDate
  adoptedOn: CalendarDate
}

const chairs = [
  'Sekretaris Daerah',
  'Asisten Pemerintahan dan Kesejahteraan Rakyat',
  'Kepala Biro Pemerintahan dan Otonomi Daerah',
]
const offices = [
  'Biro Pemerintahan',
  'Biro Hukum',
  'Badan Perencanaan',
  'Dinas Kelautan',
  'Dinas Perhubungan',
  'Dinas Kesehatan',
  'Dinas Pendidikan',
  'Dinas Ketahanan Pangan',
]

const opening = [
  { title: 'Registrasi peserta', minutes: 30, speaker: 'Panitia' },
  { title: 'Pembukaan, lagu Indonesia Raya, dan doa', minutes: 20, speaker: 'Pembawa acara' },
  { title: 'Laporan panitia', minutes: 10, speaker: 'Kepala Biro Pemerintahan dan Otonomi Daerah' },
  { title: 'Arahan', minutes: 20, speaker: 'Sekretaris Daerah' },
]
const middle = [
  { title: 'Paparan evaluasi naskah yang akan berakhir', minutes: 45, speaker: 'Kepala Bagian Kerja Sama' },
  { title: 'Diskusi', minutes: 60, speaker: null },
  { title: 'Rumusan dan kesimpulan', minutes: 25, speaker: 'Tim perumus' },
  { title: 'Penutup', minutes: 10, speaker: null },
]

/** About 40 meetings, the same for the same day. */
export function makeMeetings(today: CalendarDate): SampleMeeting[] {
  const random = createRandom(7404)
  const known: SampleMeeting[] = [
    rakor('Rapat Koordinasi Kerja Sama Daerah Tahun 2018', dateOf(2018, 4, 17), 'Kendari'),
    rakor('Rapat Koordinasi Kerja Sama Daerah Semester II Tahun 2018', dateOf(2018, 10, 18), 'Kendari'),
    rakor('Rapat Koordinasi Kerja Sama Daerah Tahun 2019', dateOf(2019, 7, 4), 'Plaza Inn, Kendari'),
    rakor('Rapat Koordinasi dan Pemetaan Kerja Sama Daerah', dateOf(2025, 10, 1), 'Hotel Claro, Kendari'),
  ]
  const year = dateParts(today).year
  for (const back of [3, 2, 1, 0]) known.push(plenary(year - back))
  for (let month = -20; month <= 2; month++)
    known.push(technical(addDays(today, month * 30 + random.between(-4, 4)), month))
  known.push(...ahead(today))
  return known.map((meeting) => settle(meeting, today))
}

const rakor = (title: string, on: CalendarDate, place: string): SampleMeeting => ({
  ...blank(title, 'RAKOR', on),
  place,
  from: 8.5,
  to: 12.5,
  agenda: [...opening, ...middle],
  allRegions: true,
})

const plenary = (year: number): SampleMeeting => ({
  ...blank(`Rapat Pleno TKKSD Tahun ${year}`, 'PLENO_TKKSD', workday(dateOf(year, 3, 12))),
  from: 9,
  to: 12,
  place: 'Ruang Rapat Utama Kantor Gubernur',
  agenda: [...opening.slice(1), ...middle],
})

const technical = (on: CalendarDate, month: number): SampleMeeting => ({
  ...blank(
    `Rapat teknis TKKSD: ${month % 2 === 0 ? 'telaah rencana kerja sama OPD' : 'penyiapan naskah'}`,
    'TEKNIS_TKKSD',
    workday(on),
  ),
  chair: chairs[2]!,
  agenda: middle,
})

function ahead(today: CalendarDate): SampleMeeting[] {
  const plans: [string, MeetingKind, number, number, number][] = [
    ['Pembahasan rancangan PKS pengelolaan sampah terpadu', 'PEMBAHASAN_NASKAH', 1, 9, 11],
    ['Monitoring dan evaluasi kerja sama semester II', 'MONEV', 3, 13, 15.5],
    ['Rapat antarkementerian naskah kerja sama luar negeri', 'ANTAR_KL', 6, 10, 12],
    ['Rapat Koordinasi Kerja Sama Daerah', 'RAKOR', 9, 8.5, 12.5],
    ['Pembahasan Kesepakatan Bersama pelayanan perbatasan', 'PEMBAHASAN_NASKAH', 9, 10, 12],
    ['Pembahasan adendum aspal Buton', 'PEMBAHASAN_NASKAH', -2, 14, 16],
    ['Monitoring kerja sama pengendalian inflasi', 'MONEV', -6, 9, 11.5],
    ['Persiapan buku rakor tahunan', 'TEKNIS_TKKSD', 14, 13.5, 15],
    ['Kunjungan kerja TKKSD ke Wakatobi', 'MONEV', 20, 8, 16],
  ]
  return plans.map(([title, kind, days, from, to]) => ({
    ...blank(title, kind, workday(addDays(today, days))),
    from,
    to,
    agenda: kind === 'RAKOR' ? [...opening, ...middle] : middle,
    allRegions: kind === 'RAKOR',
  }))
}

const blank = (title: string, kind: MeetingKind, on: CalendarDate): SampleMeeting => ({
  title,
  kind,
  on,
  from: 9,
  to: 11.5,
  place: 'Ruang Rapat Biro Pemerintahan',
  chair: chairs[0]!,
  noteTaker: 'Wa Ode Nuraini, S.Sos.',
  letterNumber: null,
  agenda: [],
  allRegions: false,
  offices,
  state: 'TERJADWAL',
  cancelReason: null,
  sent: false,
  adopted: false,
  letterOn: addDays(on, -8),
  adoptedOn: addDays(on, 5),
})

/** What has happened by today: letters sent, minutes adopted, one meeting called off, one still a draft. */
function settle(meeting: SampleMeeting, today: CalendarDate): SampleMeeting {
  const past = meeting.on < today
  const soon = meeting.on <= addDays(today, 7)
  const old = meeting.on < addDays(today, -20)
  const year = dateParts(meeting.on).year
  const base = {
    ...meeting,
    sent: past || soon,
    adopted: old,
    letterNumber: past || soon ? `005/F-${1000 + dayKey(meeting.on)}/${year}` : null,
  }
  if (meeting.title.startsWith('Kunjungan')) return { ...base, state: 'DRAF', sent: false, letterNumber: null }
  if (meeting.title.startsWith('Rapat antarkementerian')) {
    return { ...base, state: 'DIBATALKAN', cancelReason: 'Ditunda oleh kementerian sampai awal tahun depan.' }
  }
  return base
}

const dayKey = (date: CalendarDate): number => dateParts(date).month * 31 + dateParts(date).day

/** The same day, or the Monday after a weekend. `weekday`: 0 is Sunday. */
function workday(date: CalendarDate): CalendarDate {
  const day = weekday(date)
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date
}
