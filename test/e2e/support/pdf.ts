/** Reads finished PDFs with a program that is not ours. */
import { execFileSync } from 'node:child_process'

/** The text as a reader sees it, pages parted by form feeds. */
export const pdfText = (path: string): string => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })

/** The text in the order in which it was written, so that the words of a table cell stay together. */
export const pdfCells = (path: string): string => execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })

/** Facts such as `Pages` and `Page size`. */
export function pdfInfo(path: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n')
  return Object.fromEntries(
    lines.map((line) => line.split(/:\s+(.*)/s).slice(0, 2)).filter((pair) => pair.length === 2),
  ) as Record<string, string>
}

/** Sizes in pixels of the pictures in a PDF, such as `123x77`. */
export function pdfImages(path: string): string[] {
  const lines = execFileSync('pdfimages', ['-list', path]).toString('utf8').trim().split('\n').slice(2)
  return lines.map((line) => line.trim().split(/\s+/)).map((cells) => `${cells[3]}x${cells[4]}`)
}
