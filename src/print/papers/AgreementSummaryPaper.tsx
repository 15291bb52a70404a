/** The summary of one agreement: status, facts, dates with their reasons, chain, original and scans. */
import { Letterhead } from '../parts/Letterhead'
import { alignClass, PaperTable } from '../parts/PaperTable'
import { ReportCellView } from '../parts/ReportCells'
import { SignatureBlock } from '../parts/SignatureBlock'
import { keptTogether, Lines } from '../parts/text'
import { longDate, plainDate } from '../../shared/calendar/words'
import type { AgreementSummaryData, SummaryFact, SummaryTable } from '../../shared/papers/agreement-summary'
import type { PaperAssets } from '../../shared/papers/papers'

export function AgreementSummaryPaper({ data, assets }: { data: AgreementSummaryData; assets: PaperAssets }) {
  return (
    <section className="sheet" data-fit="">
      <div className="summary">
        <Letterhead letterhead={data.letterhead} assets={assets} />
        <div className="title title--summary">
          <h1>Ringkasan Naskah Kerja Sama</h1>
          <p>{keptTogether(`Keadaan per ${plainDate(data.asOf)}`)}</p>
        </div>
        <div className="head">
          <div className="head__title">{keptTogether(data.title)}</div>
          <div className="head__state">
            <b>{data.status.word}</b>
            {data.status.note && (
              <>
                <br />
                {data.status.note}
              </>
            )}
          </div>
        </div>
        <Facts facts={data.facts} />
        {data.dates.length > 0 && <Dates dates={data.dates} />}
        {data.tables
          .filter((table) => table.rows.length > 0)
          .map((table) => (
            <Section key={table.heading} table={table} />
          ))}
        {(data.closingFacts.length > 0 || data.signature) && (
          <div className="closing">
            {data.closingFacts.length > 0 && (
              <>
                <h2 className="sec">{data.closingHeading}</h2>
                <Facts facts={data.closingFacts} />
              </>
            )}
            {data.signature && <SignatureBlock signature={data.signature} />}
          </div>
        )}
      </div>
    </section>
  )
}

function Facts({ facts }: { facts: readonly SummaryFact[] }) {
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

function Dates({ dates }: { dates: AgreementSummaryData['dates'] }) {
  return (
    <>
      <h2 className="sec">Tanggal dan alasannya</h2>
      <PaperTable
        className="t--dense"
        columns={[
          { label: 'Peristiwa', weight: 20 },
          { label: 'Tanggal', weight: 24.8 },
          { label: 'Mengapa tanggal ini', weight: 55.2 },
        ]}
      >
        <tbody>
          {dates.map(({ event, date, because, strong }, index) => (
            <tr key={index}>
              <td>{event}</td>
              <td>{strong ? <b>{dateText(date)}</b> : dateText(date)}</td>
              <td>{keptTogether(because)}</td>
            </tr>
          ))}
        </tbody>
      </PaperTable>
    </>
  )
}

function dateText(date: AgreementSummaryData['dates'][number]['date']): string {
  return date ? keptTogether(longDate(date)) : 'belum ada'
}

function Section({ table }: { table: SummaryTable }) {
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
