/** The month of meetings on one landscape sheet: kinds by letter, days off shaded with their name. */
import { dateParts } from '../../shared/calendar/dates'
import { dayNames, shortDate } from '../../shared/calendar/words'
import type { CalendarEntry, MeetingCalendarData, PaperDay } from '../../shared/papers/meeting-calendar'
import type { PaperAssets } from '../../shared/papers/papers'
import { CompactLetterhead } from '../parts/CompactLetterhead'
import { PaperTable } from '../parts/PaperTable'
import { keptTogether } from '../parts/text'

export function MeetingCalendarPaper({ data, assets }: { data: MeetingCalendarData; assets: PaperAssets }) {
  return (
    <section className="sheet sheet--wide" data-fit="">
      <CompactLetterhead letterhead={data.letterhead} assets={assets} aside={data.scope} />
      <div className="title title--wide">
        <h1>{`Kalender Rapat ${data.month}`}</h1>
        <p>{keptTogether(data.unitName)}</p>
      </div>
      <PaperTable columns={columns} className="t--month">
        <tbody>
          {data.weeks.map((week) => (
            <tr key={week[0]?.date} style={{ height: `calc(116mm * var(--gap) / ${data.weeks.length})` }}>
              {week.map((day) => (
                <Day key={day.date} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </PaperTable>
      <p className="legend">
        {data.kinds.map(({ letter, word, count }) => (
          <span key={letter}>
            <b className="entry__kind">{letter}</b> {word}
            {count > 0 && ` (${count})`}
          </span>
        ))}
      </p>
    </section>
  )
}

/** Monday first; fewer meetings fall on weekends. */
const columns = [...dayNames.slice(1), dayNames[0]].map((label, index) => ({ label, weight: index < 5 ? 15 : 12.5 }))

function Day({ day: { date, outside, off, entries } }: { day: PaperDay }) {
  const className = [off === null ? null : 'day--off', outside ? 'day--outside' : null].filter(Boolean).join(' ')
  return (
    <td className={className || undefined}>
      <div className="day">
        <span className="day__name">{off}</span>
        <b>{outside ? shortDate(date).split(' ').slice(0, 2).join(' ') : dateParts(date).day}</b>
      </div>
      {entries.map((entry, index) => (
        <Entry key={index} entry={entry} />
      ))}
    </td>
  )
}

function Entry({ entry: { letter, time, title, place, note, struck } }: { entry: CalendarEntry }) {
  return (
    <div className="entry">
      <b className="entry__kind">{letter}</b>
      <div>
        <b className="nb">{time}</b>
        {note && <i> {note}</i>}
        <div>
          <span className={struck ? 'entry--struck' : undefined}>{title}</span>
          {place && <small> · {place}</small>}
        </div>
      </div>
    </div>
  )
}
