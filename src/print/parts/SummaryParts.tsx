/** Facts and tables of papers that summarise a record. */
import type { SummaryFact, SummaryTable } from '../../shared/papers/agreement-summary'
import { alignClass, PaperTable } from './PaperTable'
import { ReportCellView } from './ReportCells'
import { keptTogether, Lines } from './text'

export function SummaryFacts({ facts }: { facts: readonly SummaryFact[] }) {
  return (
    <table className="kv">
      <tbody>
        {facts.map(({ label, value, note }, index) => (
          <tr key={index}>
            <th>{label}</th>
            <td>
              <Lines lines={value.split('\n')} />
              {note && <span className="why">{note}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The tables that have rows, each under its heading. */
export function SummaryTables({ tables }: { tables: readonly SummaryTable[] }) {
  return tables.filter((table) => table.rows.length > 0).map((table) => <OneTable key={table.heading} table={table} />)
}

function OneTable({ table }: { table: SummaryTable }) {
  const total = table.columns.reduce((sum, column) => sum + column.weight, 0)
  const number = table.numbered ? [{ label: 'No', weight: total * 0.05 }] : []
  return (
    <>
      <h2 className="sec">{keptTogether(table.heading)}</h2>
      <PaperTable className="t--dense" columns={[...number, ...table.columns]}>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index}>
              {table.numbered && <td className={alignClass('center')}>{index + 1}</td>}
              {table.columns.map((column, place) => (
                <ReportCellView key={place} value={row[place]} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </PaperTable>
    </>
  )
}
