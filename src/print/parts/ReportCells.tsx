/** Cells of reports: each kind of value in the form papers use. */
import { isCalendarDate } from '../../shared/calendar/dates'
import { rupiah, thousands } from '../../shared/calendar/numbers'
import { shortDate } from '../../shared/calendar/words'
import type { ReportCell, ReportColumn, ReportMark } from '../../shared/reports/model'
import { alignClass } from './PaperTable'
import { SlashedText } from './text'

type Props = { value: ReportCell | undefined; column: Pick<ReportColumn, 'kind' | 'align'> }

export function ReportCellView({ value, column }: Props) {
  if (value === null || value === undefined) return <td className={alignClass(column.align)} />
  if (typeof value === 'object') return <MarkCell mark={value} align={column.align} />
  if (typeof value === 'number') {
    return <td className="n nb">{column.kind === 'money' ? rupiah(value) : thousands(value)}</td>
  }
  return (
    <td className={alignClass(column.align)}>
      <CellText text={value} kind={column.kind} />
    </td>
  )
}

/** Text with its line breaks; a date in short form, never broken. */
export function CellText({ text, kind }: { text: string; kind: ReportColumn['kind'] }) {
  if (kind === 'date' && isCalendarDate(text)) return <span className="nb">{shortDate(text)}</span>
  const lines = text.split('\n')
  return lines.map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      <SlashedText text={line} />
    </span>
  ))
}

function MarkCell({ mark, align }: { mark: ReportMark; align: ReportColumn['align'] }) {
  const className = [alignClass(align), mark.lack ? 'gap' : undefined].filter(Boolean).join(' ')
  return (
    <td className={className || undefined}>
      {mark.strong ? <b>{mark.word}</b> : mark.word}
      {mark.note && (
        <>
          <br />
          <small>{mark.note}</small>
        </>
      )}
    </td>
  )
}
