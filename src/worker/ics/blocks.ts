/** A calendar file cut into its events, so that a broken one does not take the others with it. */
import type { IcsFault } from '../../shared/ics/model'

/** One event as text with the line on which it begins. */
export type EventBlock = { line: number; text: string }
export type CalendarBlocks = { zones: string; events: EventBlock[]; faults: IcsFault[] }

/** Cuts the text; null when it is no calendar file. */
export function cutCalendar(text: string): CalendarBlocks | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return null
  const blocks: CalendarBlocks = { zones: '', events: [], faults: [] }
  let open: { name: string; line: number; lines: string[] } | null = null
  lines.forEach((line, index) => {
    const begins = /^BEGIN:(VEVENT|VTIMEZONE)\s*$/i.exec(line)?.[1]?.toUpperCase()
    if (begins) {
      if (open?.name === 'VEVENT') blocks.faults.push(unclosed(open))
      open = { name: begins, line: index + 1, lines: [line] }
      return
    }
    if (!open) return
    open.lines.push(line)
    if (!new RegExp(`^END:${open.name}\\s*$`, 'i').test(line)) return
    const closed = open.lines.join('\r\n')
    if (open.name === 'VEVENT') blocks.events.push({ line: open.line, text: closed })
    else blocks.zones += `${closed}\r\n`
    open = null
  })
  const last = open as { name: string; line: number; lines: string[] } | null
  if (last?.name === 'VEVENT') blocks.faults.push(unclosed(last))
  return blocks
}

const unclosed = ({ line, lines }: { line: number; lines: readonly string[] }): IcsFault => ({
  line,
  title: titleIn(lines.join('\n')),
  sentence: 'Acara ini tidak ditutup; berkas tampaknya terpotong. Simpan ulang dari kalender asalnya.',
})

/** The name of an event whose text cannot be parsed. */
export const titleIn = (text: string): string | null => /^SUMMARY[^:\n]*:(.*)$/im.exec(text)?.[1]?.trim() || null
