/** The rows of a report in printing order, numbered, cut into parts, and divided into body and closing. */
import type { Report, ReportRow } from '../../shared/reports/model'

/** A line of the table: a group head or a numbered row. */
export type ReportLine =
  { kind: 'group'; label: string; count: number; continued: boolean } | { kind: 'row'; number: number; row: ReportRow }

/** Chromium's time grows faster than the rows; above this a list is printed in parts and merged. */
export const rowsPerPart = 3000

/** All lines, in parts of at most `limit` rows; a part that starts inside a group repeats its head. */
export function reportParts(report: Report, limit = rowsPerPart): ReportLine[][] {
  const parts: ReportLine[][] = [[]]
  let part = parts[0] ?? []
  let number = 0
  for (const { label, rows } of report.groups) {
    if (label !== null) part.push({ kind: 'group', label, count: rows.length, continued: false })
    for (const row of rows) {
      if (number > 0 && number % limit === 0) {
        const head = part.at(-1)?.kind === 'group' ? part.pop() : undefined
        part = head ? [head] : continuedHead(label, rows.length)
        parts.push(part)
      }
      number += 1
      part.push({ kind: 'row', number, row })
    }
  }
  return parts
}

/** Splits off the last rows, which stay together with the signature, and the group head above them. */
export function closingLines(lines: readonly ReportLine[], keep = 2): { body: ReportLine[]; tail: ReportLine[] } {
  let start = lines.length
  for (let rows = 0; start > 0 && rows < keep; start -= 1) {
    if (lines[start - 1]?.kind === 'row') rows += 1
  }
  while (start > 0 && lines[start - 1]?.kind === 'group') start -= 1
  return { body: lines.slice(0, start), tail: lines.slice(start) }
}

function continuedHead(label: string | null, count: number): ReportLine[] {
  return label === null ? [] : [{ kind: 'group', label, count, continued: true }]
}
