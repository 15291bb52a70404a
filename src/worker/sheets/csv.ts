/** Reads a CSV file: finds its encoding and separator, and gives it as a sheet of texts. */
import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import type { Cell, Sheet, TableFile } from '../../shared/sheets/model'
import { notATable, tooLarge } from './faults'

const MAX_BYTES = 60 * 1024 * 1024
const separators = [';', ',', '\t', '|'] as const

/** Reads the file at `path`. Throws FILE_REFUSED when it is no text or far too large. */
export async function readCsv(path: string, name: string): Promise<TableFile> {
  const bytes = await readFile(path)
  if (bytes.length > MAX_BYTES) throw tooLarge()
  const { text, encoding } = decode(bytes)
  const separator = findSeparator(text)
  const rows = parseRows(text, separator)
  const sheet: Sheet = { name, hidden: false, rows: [], merges: [], hiddenColumns: [] }
  rows.forEach((fields, index) => {
    const cells = fields.flatMap((field, column): Cell[] =>
      field.trim() === ''
        ? []
        : [{ row: index + 1, column: column + 1, value: { kind: 'text', text: field }, text: field }],
    )
    if (cells.length > 0) sheet.rows.push({ row: index + 1, hidden: false, cells })
  })
  return { format: 'csv', sheets: [sheet], encoding, separator }
}

/** A byte order mark decides; then UTF-8 if it is valid; else Windows-1252, which older programs write here. */
function decode(bytes: Buffer): { text: string; encoding: string } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: text('utf-16le', bytes), encoding: 'utf-16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: text('utf-16be', bytes), encoding: 'utf-16be' }
  if (bytes.includes(0)) throw notATable()
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' }
  }
}

const text = (encoding: string, bytes: Buffer): string => new TextDecoder(encoding).decode(bytes)

/** Characters of 80 to 9F. Some versions of Node read these bytes as Latin-1. */
const upperWindows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const windows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replaceAll(/[\x80-\x9f]/g, (each) => upperWindows.charAt(each.charCodeAt(0) - 0x80))

/** The separator that divides the most of the first lines into the same number of fields. */
function findSeparator(content: string): string {
  const named = /^sep=(.)\r?\n/i.exec(content)?.[1]
  if (named !== undefined) return named
  const sample = content.split(/\r?\n/, 60).join('\n')
  let best = { separator: ';', score: 0 }
  for (const separator of separators) {
    const counts = parseRows(sample, separator).map((fields) => fields.length)
    const most = modeOf(counts.filter((count) => count > 1))
    const score = counts.filter((count) => count === most).length * most
    if (most > 1 && score > best.score) best = { separator, score }
  }
  return best.separator
}

function modeOf(counts: readonly number[]): number {
  const seen = new Map<number, number>()
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1)
  return [...seen].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

function parseRows(content: string, separator: string): string[][] {
  return parse(content.replace(/^sep=.\r?\n/i, '\n'), {
    delimiter: separator,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  })
}
