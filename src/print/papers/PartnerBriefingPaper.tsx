/** The briefing before a meeting with a partner: who they are, what to decide, what runs and what is open. */
import { plainDate } from '../../shared/calendar/words'
import type { PaperAssets } from '../../shared/papers/papers'
import type { PartnerBriefingData } from '../../shared/papers/partner-briefing'
import { Letterhead } from '../parts/Letterhead'
import { SummaryFacts, SummaryTables } from '../parts/SummaryParts'
import { keptTogether } from '../parts/text'

export function PartnerBriefingPaper({ data, assets }: { data: PartnerBriefingData; assets: PaperAssets }) {
  return (
    <section className="sheet" data-fit="">
      <div className="summary">
        <Letterhead letterhead={data.letterhead} assets={assets} />
        <div className="title title--summary">
          <h1>{`Lembar Ringkas Mitra: ${data.name}`}</h1>
          <p>
            {keptTogether(
              [data.meeting && `Untuk ${data.meeting}`, `Keadaan per ${plainDate(data.asOf)}`]
                .filter(Boolean)
                .join('. '),
            )}
          </p>
        </div>
        <SummaryFacts facts={data.facts} />
        <h2 className="sec">Yang perlu diputuskan sekarang</h2>
        {data.decisions.length === 0 ? (
          <p>Tidak ada yang mendesak.</p>
        ) : (
          <ol>
            {data.decisions.map((decision) => (
              <li key={decision}>{keptTogether(decision)}</li>
            ))}
          </ol>
        )}
        <SummaryTables tables={data.tables} />
      </div>
    </section>
  )
}
