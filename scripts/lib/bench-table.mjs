/** The results of `npm run bench` as a table. */
import fs from 'node:fs'

/**
 * @typedef {{ bound: 'most' | 'least', what: string, limit: number, met: boolean }} Limit
 * @typedef {{ measure: string, unit: string, value: number, against?: { what: string, value: number }, ratio?: number,
 *   goals: Limit[], note?: string, load?: number[] }} Result
 */

/** One result per line of the file; none when nothing was measured.
 * @param {string} file
 * @returns {Result[]}
 */
export function readResults(file) {
  if (!fs.existsSync(file)) return []
  const lines = fs.readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** @param {readonly Result[]} results */
export function benchTable(results) {
  const head = ['Measure', 'Value', 'Against', 'Ratio', 'Goal', '', 'Load']
  const rows = results.map((result) => [
    result.measure,
    `${short(result.value)} ${result.unit}`,
    result.against ? `${short(result.against.value)} ${result.unit} (${result.against.what})` : '',
    result.ratio === undefined ? '' : `${result.ratio.toFixed(2)} ×`,
    result.goals.map(goalText).join(', '),
    result.goals.length === 0 ? '' : result.goals.every((goal) => goal.met) ? 'met' : 'MISSED',
    result.load?.[0]?.toFixed(1) ?? '',
  ])
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)))
  /** @param {string[]} row */
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

/** @param {Limit} goal */
const goalText = ({ bound, what, limit }) => `${bound === 'most' ? '≤' : '≥'} ${limit} ${what}`

/** @param {number} value */
const short = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1))
