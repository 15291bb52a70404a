/** Text on paper: lines, and words that a line break must not part. */
import { Fragment } from 'react'
import { monthNames, shortMonthNames } from '../../shared/calendar/words'

const months = [...new Set<string>([...monthNames, ...shortMonthNames])].join('|')
const together: readonly RegExp[] = [
  new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'g'),
  /(?<=\bpukul) (?=\d)/g,
  /(?<=\b\d{2}[.:]\d{2}) (?=WI(?:B|TA|T)\b)/g,
  /(?<=\bSemester) (?=[IVX]+\b)/g,
  /(?<=\b(?:Sdr|Sdri|Bpk|Dr|Drs|Dra|Ir|Prof|H|Hj)\.) (?=\p{Lu})/gu,
  /(?<=\bRp) (?=\d)/g,
  /(?<=\b(?:Pasal|Nomor)) (?=\d)/g,
]

/** The text with no-break spaces in dates, times, numbers of articles and names after a title. */
export function keptTogether(text: string): string {
  return together.reduce((kept, pattern) => kept.replaceAll(pattern, '\u00a0'), text)
}

/** A letter number breaks after its slashes and nowhere else: "100.3.7/F-0152/MOU/2020" never after the hyphen. */
export function SlashedText({ text }: { text: string }) {
  return keptTogether(text)
    .split(/(?<= )/)
    .map((word, index) => <Fragment key={index}>{isNumber(word) ? <NumberParts word={word} /> : word}</Fragment>)
}

const isNumber = (word: string): boolean => /\/\S/.test(word) && /\d/.test(word)

/** A part too long for any column may break anywhere rather than leave its cell. */
const LONGEST_PART = 14

function NumberParts({ word }: { word: string }) {
  return word.split(/(?<=\/)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part.length > LONGEST_PART ? part : <span className="nb">{part}</span>}
    </Fragment>
  ))
}

/** Lines one below the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {keptTogether(line)}
    </Fragment>
  ))
}
