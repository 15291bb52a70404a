/** A list or report under its letterhead; the register of agreements is printed by it. */
import { CompactLetterhead } from '../parts/CompactLetterhead'
import { Letterhead } from '../parts/Letterhead'
import { NarrativeSheet } from '../parts/NarrativeSheet'
import { alignClass, PaperTable, type PaperColumn } from '../parts/PaperTable'
import { ReportCellView } from '../parts/ReportCells'
import { ReportFoot } from '../parts/ReportFoot'
import { closingLines, type ReportLine } from '../parts/report-lines'
import { keptTogether, Lines } from '../parts/text'
import type { PaperAssets, ReportPaperData } from '../../shared/papers/papers'
import type { Report } from '../../shared/reports/model'

type Props = {
  data: ReportPaperData
  assets: PaperAssets
  /** The lines of this part; a list in several parts has its head on the first and its foot on the last. */
  lines: readonly ReportLine[]
  first: boolean
  last: boolean
}

export function ReportPaper({ data: { letterhead, report }, assets, lines, first, last }: Props) {
  const wide = report.orientation === 'landscape'
  const { body, tail } = last ? closingLines(lines) : { body: [...lines], tail: [] }
  return (
    <>
      <section className={wide ? 'sheet sheet--wide' : 'sheet'}>
        {first && (
          <>
            {wide ? (
              <CompactLetterhead letterhead={letterhead} assets={assets} aside={report.scope} />
            ) : (
              <Letterhead letterhead={letterhead} assets={assets} />
            )}
            <div className={wide ? 'title title--wide' : 'title'}>
              <h1>{report.title}</h1>
              {report.subtitle && <p>{keptTogether(report.subtitle)}</p>}
              {!wide && report.scope.length > 0 && (
                <p>
                  <Lines lines={report.scope} />
                </p>
              )}
            </div>
          </>
        )}
        <PaperTable columns={tableColumns(report)} className={wide ? 't--dense' : ''}>
          {body.length > 0 && (
            <tbody>
              {body.map((line, index) => (
                <ReportLineView key={index} line={line} report={report} />
              ))}
            </tbody>
          )}
          {last && (
            <tbody className="closing">
              {tail.map((line, index) => (
                <ReportLineView key={index} line={line} report={report} />
              ))}
              {lines.length === 0 && <NothingRow columns={width(report)} />}
              {report.totals && <TotalsRow report={report} />}
              <ReportFoot report={report} columns={width(report)} />
            </tbody>
          )}
        </PaperTable>
      </section>
      {last &&
        report.narratives?.map((narrative) => <NarrativeSheet key={narrative.attachment} narrative={narrative} />)}
    </>
  )
}

function width(report: Report): number {
  return report.columns.length + (report.numbered ? 1 : 0)
}

function tableColumns(report: Report): PaperColumn[] {
  const total = report.columns.reduce((sum, column) => sum + column.weight, 0)
  const share = report.orientation === 'landscape' ? 0.033 : 0.07
  return [...(report.numbered ? [{ label: 'No', weight: total * share }] : []), ...report.columns]
}

function ReportLineView({ line, report }: { line: ReportLine; report: Report }) {
  if (line.kind === 'group') {
    return (
      <tr className="group">
        <td colSpan={width(report)}>
          {line.label}
          {line.continued && ' (lanjutan)'}
          {report.countNoun && <span className="cnt">{`${line.count} ${report.countNoun}`}</span>}
        </td>
      </tr>
    )
  }
  return (
    <tr>
      {report.numbered && <td className="c">{line.number}</td>}
      {report.columns.map((column) => (
        <ReportCellView key={column.key} value={line.row[column.key]} column={column} />
      ))}
    </tr>
  )
}

function NothingRow({ columns }: { columns: number }) {
  return (
    <tr>
      <td className="c" colSpan={columns}>
        Nihil
      </td>
    </tr>
  )
}

/** Sums under their columns; the word stands in the columns before the first sum. */
function TotalsRow({ report }: { report: Report }) {
  const totals = report.totals ?? {}
  const before = report.columns.findIndex((column) => totals[column.key] !== undefined && totals[column.key] !== null)
  const lead = Math.max(before, 0) + (report.numbered ? 1 : 0)
  return (
    <tr className="sum">
      {lead > 0 && <td colSpan={lead}>Jumlah</td>}
      {report.columns.slice(Math.max(before, 0)).map((column) => {
        const value = totals[column.key]
        if (value === undefined || value === null) return <td key={column.key} className={alignClass(column.align)} />
        return <ReportCellView key={column.key} value={value} column={column} />
      })}
    </tr>
  )
}
