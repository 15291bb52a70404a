/** An annex that tells of one record in words, on an upright sheet. */
import type { ReportNarrative } from '../../shared/reports/model'
import { keptTogether, Lines } from './text'

export function NarrativeSheet({
  narrative: { attachment, basis, title, subtitle, sections },
}: {
  narrative: ReportNarrative
}) {
  return (
    <section className="sheet">
      <div className="attach">
        {attachment.toUpperCase()}
        <br />
        {`(${keptTogether(basis)})`}
      </div>
      <div className="title">
        <h1>{title}</h1>
        <p>{keptTogether(subtitle)}</p>
      </div>
      <ol className="narrative">
        {sections.map(({ heading, text }) => (
          <li key={heading}>
            <b>{heading}</b>
            <p>
              <Lines lines={text.split('\n')} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
