/** The summary of one agreement: status, facts, dates with their reasons, chain, original and scans. */
import { Letterhead } from '../parts/Letterhead'
import { PaperTable } from '../parts/PaperTable'
import { SignatureBlock } from '../parts/SignatureBlock'
import { SummaryFacts, SummaryTables } from '../parts/SummaryParts'
import { keptTogether } from '../parts/text'
import { longDate, plainDate } from '../../shared/calendar/words'
import type { AgreementSummaryData } from '../../shared/papers/agreement-summary'
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
        <SummaryFacts facts={data.facts} />
        {data.dates.length > 0 && <Dates dates={data.dates} />}
        <SummaryTables tables={data.tables} />
        {(data.closingFacts.length > 0 || data.signature) && (
          <div className="closing">
            {data.closingFacts.length > 0 && (
              <>
                <h2 className="sec">{data.closingHeading}</h2>
                <SummaryFacts facts={data.closingFacts} />
              </>
            )}
            {data.signature && <SignatureBlock signature={data.signature} />}
          </div>
        )}
      </div>
    </section>
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
