/** Reads finished PDFs with a program that is not ours. */
import { execFileSync } from 'node:child_process'

/** The text as a reader sees it, pages parted by form feeds. */
export const pdfText = (path: string): string => execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })

/** Facts such as `Pages` and `Page size`. */
export function pdfInfo(path: string): Record<string, string> {
  const lines = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n')
  return Object.fromEntries(
    lines.map((line) => line.split(/:\s+(.*)/s).slice(0, 2)).filter((pair) => pair.length === 2),
  ) as Record<string, string>
}
