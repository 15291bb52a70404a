/** Reads calendar files by ical.js: times as moments, repeated events made out within bounds, faults one by one. */
import { readFile, stat } from 'node:fs/promises'
import type ICAL from 'ical.js'
import type { IcsEvent, IcsFault, IcsReadInput, IcsReadResult } from '../../shared/ics/model'
import { AppError } from '../../shared/ipc/errors'
import { cutCalendar, titleIn, type EventBlock } from './blocks'
import { momentIn } from './zones'

type Ical = typeof ICAL

/** Far above the calendar of an office over ten years. */
const MOST_BYTES = 20 * 1024 * 1024
/** Most occurrences of one repeated event. */
const MOST_OCCURRENCES = 400
const hour = 3_600_000
const longest = 31 * 24 * hour

/** Throws FILE_REFUSED for what is no calendar file. */
export async function readCalendarFile(input: IcsReadInput): Promise<IcsReadResult> {
  const { size } = await stat(input.path)
  if (size > MOST_BYTES)
    throw refused('Berkas kalender ini lebih besar dari 20 MB. Bagi menurut tahun, lalu coba lagi.')
  const blocks = cutCalendar((await readFile(input.path)).toString('utf8'))
  if (!blocks) throw refused('Berkas ini bukan berkas kalender (.ics). Pilih berkas yang disimpan dari kalender lain.')
  const { default: ical } = await import('ical.js')
  const reader = new EventReader(ical, input)
  const faults: IcsFault[] = [...blocks.faults]
  const parsed = blocks.events.flatMap((block) => {
    const event = reader.parse(block, blocks.zones)
    if ('sentence' in event) faults.push(event)
    return 'sentence' in event ? [] : [event]
  })
  const events: IcsEvent[] = []
  for (const event of parsed.filter(({ exception }) => !exception)) {
    const own = parsed.filter(({ uid, exception }) => exception && uid === event.uid)
    events.push(...reader.occurrences(event, own, faults))
  }
  const masters = new Set(parsed.filter(({ exception }) => !exception).map(({ uid }) => uid))
  // An occurrence that was sent alone, without the event it belongs to.
  for (const lone of parsed.filter(({ uid, exception }) => exception && !masters.has(uid))) {
    events.push(...reader.single(lone, lone.exception, faults))
  }
  return { events, faults: faults.sort((a, b) => a.line - b.line) }
}

type Parsed = {
  line: number
  uid: string
  title: string
  event: ICAL.Event
  /** The day of the occurrence that this one replaces. */
  exception: string | null
}

class EventReader {
  constructor(
    private readonly ical: Ical,
    private readonly input: IcsReadInput,
  ) {}

  parse({ line, text }: EventBlock, zones: string): Parsed | IcsFault {
    const title = titleIn(text)
    try {
      const calendar = new this.ical.Component(
        this.ical.parse(`BEGIN:VCALENDAR\r\n${zones}${text}\r\nEND:VCALENDAR`) as unknown[],
      )
      const component = calendar.getFirstSubcomponent('vevent')
      if (!component) throw new Error('no event')
      const event = new this.ical.Event(component, { strictExceptions: true })
      if (!component.getFirstProperty('dtstart')) return { line, title, sentence: 'Acara ini tidak punya waktu mulai.' }
      const name = String(event.summary ?? '').trim()
      if (name === '') return { line, title: null, sentence: 'Acara ini tidak punya nama.' }
      const exception = component.getFirstProperty('recurrence-id')
        ? event.recurrenceId.toICALString().slice(0, 8)
        : null
      return { line, uid: String(event.uid || `${name}@${line}`), title: name, event, exception }
    } catch {
      return { line, title, sentence: `Isi acara rusak pada atau sesudah baris ${line}. Perbaiki di kalender asalnya.` }
    }
  }

  /** A repeated event as its occurrences within the bounds, with those that were changed by themselves. */
  occurrences(parsed: Parsed, exceptions: readonly Parsed[], faults: IcsFault[]): IcsEvent[] {
    const { event } = parsed
    if (!event.isRecurring()) return this.single(parsed, null, faults)
    const replaced = new Map(exceptions.map((one) => [one.exception, one]))
    const found: IcsEvent[] = []
    const steps = event.iterator()
    for (let count = 0; count < MOST_OCCURRENCES * 10 && found.length < MOST_OCCURRENCES; count++) {
      const next = steps.next() as ICAL.Time | null
      if (!next) break
      const day = next.toICALString().slice(0, 8)
      const [one] = this.single(replaced.get(day) ?? parsed, day, faults, replaced.has(day) ? undefined : next)
      // A zone that nobody knows is unknown for all of them.
      if (!one) break
      if (one.startsAt >= this.input.to) break
      if (one.endsAt > this.input.from) found.push(one)
    }
    return found.map((one, index) =>
      index === 0
        ? { ...one, notices: [...one.notices, `Acara berulang: diurai menjadi ${found.length} rapat.`] }
        : one,
    )
  }

  /** One event, or one occurrence beginning at `at`; nothing when it cannot be placed in time, which is named. */
  single({ line, uid, title, event }: Parsed, day: string | null, faults: IcsFault[], at?: ICAL.Time): IcsEvent[] {
    const fault = (sentence: string): [] => {
      faults.push({ line, title, sentence })
      return []
    }
    const start = at ?? event.startDate
    const notices: string[] = []
    const startsAt = this.moment(start, notices)
    if (startsAt === null) return fault(unknownZone(start))
    const allDay = start.isDate
    const lasts = this.lasts(event, allDay, notices)
    if (lasts === null) return fault(unknownZone(event.endDate))
    if (lasts <= 0) return fault('Acara ini selesai sebelum dimulai.')
    if (lasts > longest) return fault('Acara ini lebih lama dari 31 hari; rapat paling lama 31 hari.')
    if (allDay) notices.push('Sehari penuh: dicatat dari pukul 00.00 sampai 24.00.')
    return [
      {
        uid: day === null ? uid : `${uid}#${day}`,
        title: title.slice(0, 500),
        place: textOf(event.location, 300),
        notes: textOf(event.description, 8000),
        link: textOf(event.component.getFirstPropertyValue('url'), 500),
        categories: event.component
          .getAllProperties('categories')
          .flatMap((property) => property.getValues().map(String)),
        startsAt,
        endsAt: startsAt + lasts,
        allDay,
        cancelled: String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED',
        notices,
      },
    ]
  }

  private lasts(event: ICAL.Event, allDay: boolean, notices: string[]): number | null {
    const from = this.moment(event.startDate, [])
    const hasEnd = ['dtend', 'duration'].some((name) => event.component.getFirstProperty(name))
    if (!hasEnd && !allDay) {
      notices.push('Tidak ada waktu selesai: dicatat satu jam.')
      return hour
    }
    const duration = event.component.getFirstPropertyValue('duration') as ICAL.Duration | null
    if (duration) return duration.toSeconds() * 1000
    const to = this.moment(event.endDate, [])
    if (from === null || to === null) return null
    return allDay ? Math.max(to - from, 24 * hour) : to - from
  }

  /** Null for an unknown zone. Without any zone the clock of the unit is meant, and it is said. */
  private moment(time: ICAL.Time, notices: string[]): number | null {
    const { year, month, day, hour: at, minute, second } = time
    const wall = { year, month, day, hour: time.isDate ? 0 : at, minute: time.isDate ? 0 : minute, second: second || 0 }
    if (time.isDate) return momentIn(this.input.timeZone, wall)
    const known = time.zone && time.zone.tzid !== 'floating'
    if (known) return time.toUnixTime() * 1000
    const named = zoneNameOf(time)
    if (named !== null) return momentIn(named, wall)
    notices.push('Tanpa zona waktu: dibaca menurut jam kantor ini.')
    return momentIn(this.input.timeZone, wall)
  }
}

/** ical.js keeps the name of a zone that the file does not explain beside the time. */
function zoneNameOf(time: ICAL.Time): string | null {
  const name = (time as unknown as { timezone?: string }).timezone
  return name && name !== 'floating' && name !== 'Z' ? name : null
}

const unknownZone = (time: ICAL.Time): string =>
  `Zona waktu "${zoneNameOf(time) ?? ''}" tidak dikenal dan tidak dijelaskan di berkas. Simpan ulang dari kalender asalnya dengan zona Asia/Makassar, Asia/Jakarta, atau UTC.`

function textOf(value: unknown, most: number): string | null {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' ? null : text.slice(0, most)
}

const refused = (sentence: string): AppError => new AppError('FILE_REFUSED', sentence)
