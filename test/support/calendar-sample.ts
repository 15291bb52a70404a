/** A month of meetings as tests and screen shots of its paper need it; all fictional. */
import { addDays, calendarDate, type CalendarDate } from '../../src/shared/calendar/dates'
import type { PaperData } from '../../src/shared/papers/papers'
import { imprint, letterhead } from './paper-samples'

/** November 2026, which starts on a Sunday: here without its first, almost empty week. */
export const meetingCalendarData: PaperData['meeting-calendar'] = {
  letterhead,
  month: 'November 2026',
  unitName: 'Biro Pemerintahan dan Otonomi Daerah',
  scope: ['Semua jenis rapat', 'Keadaan per 13 Juli 2026'],
  weeks: Array.from({ length: 5 }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => {
      const date = addDays(calendarDate.parse('2026-11-02'), week * 7 + day)
      const off = date === '2026-11-10' ? 'Hari Pahlawan (contoh)' : day > 4 ? '' : null
      return { date, outside: date > '2026-11-30', off, entries: calendarEntries(date) }
    }),
  ),
  kinds: [
    { letter: 'R', word: 'Rapat koordinasi', count: 1 },
    { letter: 'K', word: 'Rapat antarkementerian/lembaga', count: 1 },
    { letter: 'M', word: 'Monitoring dan evaluasi', count: 0 },
  ],
  imprint,
}

function calendarEntries(date: CalendarDate): PaperData['meeting-calendar']['weeks'][number][number]['entries'] {
  const rakor = {
    letter: 'R',
    title: 'Rapat Koordinasi dan Pemetaan Kerja Sama Daerah',
    place: 'Hotel Contoh Kendari',
    note: null,
    struck: false,
  }
  if (date === '2026-11-25') return [{ ...rakor, time: '08.30' }]
  if (date === '2026-11-26') return [{ ...rakor, time: 'lanjutan' }]
  if (date !== '2026-11-30') return []
  const title = 'Rapat Antarkementerian tentang Batas Wilayah'
  return [{ letter: 'K', time: '10.00–12.00', title, place: null, note: 'dibatalkan', struck: true }]
}
