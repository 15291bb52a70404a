/** The end of a report: counts and notes, with the signature beside or below them. */
import { thousands } from '../../shared/calendar/numbers'
import type { Report, ReportRecap } from '../../shared/reports/model'
import { SignatureBlock } from './SignatureBlock'
import { keptTogether } from './text'

/** One table row, so that it stays together with the last rows of the list. */
export function ReportFoot({ report, columns }: { report: Report; columns: number }) {
  const { recap, notes, signature } = report
  if (!recap && notes.length === 0 && !signature) return null
  return (
    <tr className="closing__sign">
      <td colSpan={columns}>
        <div className={report.orientation === 'landscape' ? 'foot foot--wide' : 'foot'}>
          <div>
            {recap && <RecapTable recap={recap} />}
            {notes.length > 0 && <Notes notes={notes} />}
          </div>
          {signature && <SignatureBlock signature={signature} />}
        </div>
      </td>
    </tr>
  )
}

/** Numbered when there are several. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <div className="note">
      {notes.map((note, index) => (
        <p key={index}>{(notes.length > 1 ? `${index + 1}. ` : '') + keptTogether(note)}</p>
      ))}
    </div>
  )
}

function RecapTable({ recap }: { recap: ReportRecap }) {
  return (
    <table className="t t--dense recap">
      <thead>
        <tr>
          {recap.columns.map((label) => (
            <th key={label}>{label}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {recap.rows.map((row) => (
          <RecapRow key={row.label} row={row} />
        ))}
        {recap.totals && <RecapRow row={recap.totals} sum />}
      </tbody>
    </table>
  )
}

function RecapRow({ row, sum = false }: { row: ReportRecap['rows'][number]; sum?: boolean }) {
  return (
    <tr className={sum ? 'sum' : undefined}>
      <td>{row.label}</td>
      {row.values.map((value, index) => (
        <td key={index} className="n">
          {thousands(value)}
        </td>
      ))}
    </tr>
  )
}
