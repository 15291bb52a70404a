/** National holidays and joint leave 2024 to 2027; the unit adds and corrects days in Pengaturan. */
import { calendarDate, type CalendarDate } from './dates'

/** LIBUR: national holiday; CUTI: joint leave of civil servants. */
export type HolidayKind = 'LIBUR' | 'CUTI'

/**
 * A listed day off. `toCheck`: the joint decree of the three ministers for that year was not at hand, or the day hangs
 * on the moon; the date is a computation that must be checked against the decree.
 */
export type ListedHoliday = { day: CalendarDate; name: string; kind: HolidayKind; toCheck: boolean }

/** Years the list covers. Beyond them only weekends and the unit's own days are off. */
export const listedYears = [2024, 2025, 2026, 2027] as const

type Row = readonly [monthDay: string, name: string]

const imlek = 'Tahun Baru Imlek'
const nyepi = 'Hari Suci Nyepi'
const idulfitri = 'Hari Raya Idulfitri'
const iduladha = 'Hari Raya Iduladha'
const waisak = 'Hari Raya Waisak'
const isra = 'Isra Mikraj Nabi Muhammad SAW'
const hijri = 'Tahun Baru Islam'
const maulid = 'Maulid Nabi Muhammad SAW'
const goodFriday = 'Wafat Yesus Kristus'
const easter = 'Kebangkitan Yesus Kristus (Paskah)'
const ascension = 'Kenaikan Yesus Kristus'
const christmas = 'Hari Raya Natal'

const fixed: readonly Row[] = [
  ['01-01', 'Tahun Baru Masehi'],
  ['05-01', 'Hari Buruh Internasional'],
  ['06-01', 'Hari Lahir Pancasila'],
  ['08-17', 'Hari Kemerdekaan Republik Indonesia'],
  ['12-25', christmas],
]

/** The moving holidays, and joint leave, of each year. */
const moving: Record<(typeof listedYears)[number], { off: readonly Row[]; leave: readonly Row[] }> = {
  // Joint decree 855/2023 as amended by 236/2024; the two election days by presidential decision.
  2024: {
    off: [
      ['02-08', isra],
      ['02-10', imlek],
      ['02-14', 'Pemungutan suara Pemilihan Umum'],
      ['03-11', nyepi],
      ['03-29', goodFriday],
      ['03-31', easter],
      ['04-10', idulfitri],
      ['04-11', idulfitri],
      ['05-09', ascension],
      ['05-23', waisak],
      ['06-17', iduladha],
      ['07-07', hijri],
      ['09-16', maulid],
      ['11-27', 'Pemungutan suara Pemilihan Kepala Daerah'],
    ],
    leave: [
      ['02-09', imlek],
      ['03-12', nyepi],
      ['04-08', idulfitri],
      ['04-09', idulfitri],
      ['04-12', idulfitri],
      ['04-15', idulfitri],
      ['05-10', ascension],
      ['05-24', waisak],
      ['06-18', iduladha],
      ['12-26', christmas],
    ],
  },
  // Joint decree 1017/2024 as amended in August 2025 (18 August).
  2025: {
    off: [
      ['01-27', isra],
      ['01-29', imlek],
      ['03-29', nyepi],
      ['03-31', idulfitri],
      ['04-01', idulfitri],
      ['04-18', goodFriday],
      ['04-20', easter],
      ['05-12', waisak],
      ['05-29', ascension],
      ['06-06', iduladha],
      ['06-27', hijri],
      ['09-05', maulid],
    ],
    leave: [
      ['01-28', imlek],
      ['03-28', nyepi],
      ['04-02', idulfitri],
      ['04-03', idulfitri],
      ['04-04', idulfitri],
      ['04-07', idulfitri],
      ['05-13', waisak],
      ['05-30', ascension],
      ['06-09', iduladha],
      ['08-18', 'Hari Kemerdekaan Republik Indonesia'],
      ['12-26', christmas],
    ],
  },
  // Joint decree 1497/2025, 2/2025 and 5/2025 of 19 September 2025.
  2026: {
    off: [
      ['01-16', isra],
      ['02-17', imlek],
      ['03-19', nyepi],
      ['03-21', idulfitri],
      ['03-22', idulfitri],
      ['04-03', goodFriday],
      ['04-05', easter],
      ['05-14', ascension],
      ['05-27', iduladha],
      ['05-31', waisak],
      ['06-16', hijri],
      ['08-25', maulid],
    ],
    leave: [
      ['02-16', imlek],
      ['03-18', nyepi],
      ['03-20', idulfitri],
      ['03-23', idulfitri],
      ['03-24', idulfitri],
      ['05-15', ascension],
      ['05-28', iduladha],
      ['12-24', christmas],
    ],
  },
  // No decree at hand: every day of this year is to be checked, and joint leave is not guessed.
  2027: {
    off: [
      ['01-05', isra],
      ['02-06', imlek],
      ['03-08', nyepi],
      ['03-10', idulfitri],
      ['03-11', idulfitri],
      ['03-26', goodFriday],
      ['03-28', easter],
      ['05-06', ascension],
      ['05-16', iduladha],
      ['05-20', waisak],
      ['06-06', hijri],
      ['08-15', maulid],
    ],
    leave: [],
  },
}

/** Years whose days nobody has compared with the joint decree. */
const uncheckedYears: readonly number[] = [2027]

/** All listed days, earliest first; a day stands once. */
export const listedHolidays: readonly ListedHoliday[] = listedYears
  .flatMap((year) => {
    const entry =
      (kind: HolidayKind) =>
      ([monthDay, name]: Row) => ({
        day: calendarDate.parse(`${year}-${monthDay}`),
        name: kind === 'CUTI' ? `Cuti bersama ${name}` : name,
        kind,
        toCheck: uncheckedYears.includes(year),
      })
    const { off, leave } = moving[year]
    return [...fixed.map(entry('LIBUR')), ...off.map(entry('LIBUR')), ...leave.map(entry('CUTI'))]
  })
  .sort((a, b) => (a.day < b.day ? -1 : 1))
