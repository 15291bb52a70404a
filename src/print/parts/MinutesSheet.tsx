/** The minutes of one meeting: head, body, follow-up table, signatures; then who came, then photos, each from a new page. */
import type { ReactNode } from 'react'
import {
  attendanceCells,
  attendanceHeads,
  followUpCells,
  followUpHeads,
  minutesFacts,
  minutesParts,
  type MinutesPaperData,
  type MinutesPart,
} from '../../shared/papers/minutes'
import type { PaperAssets } from '../../shared/papers/papers'
import { statuses } from '../../shared/status/statuses'
import { shortDate } from '../../shared/calendar/words'
import { totalsText } from '../../shared/minutes/rules'
import { MinutesSigners } from './MinutesSigners'
import { NumberBlock } from './NumberBlock'
import { PaperTable } from './PaperTable'
import { RichText } from './RichText'
import { keptTogether } from './text'

export type MinutesSheetData = Pick<MinutesPaperData, 'content' | 'timeZone' | 'place' | 'draft'>

type Props = {
  data: MinutesSheetData
  assets: PaperAssets
  /** Above the title, such as the letterhead. */
  head?: ReactNode
}

export function MinutesSheet({ data, assets, head }: Props) {
  const { content, timeZone, draft } = data
  const { opening, items, closing } = minutesParts(content)
  return (
    <>
      <section className="sheet">
        {head}
        <div className="title">
          <h1>Notula</h1>
          <p>{keptTogether(content.title)}</p>
          {draft && <p>(belum disahkan)</p>}
        </div>
        <NumberBlock
          className="facts meta"
          lines={minutesFacts(content, timeZone).map(({ label, value }) => ({ label, value: keptTogether(value) }))}
        />
        <div className="minutes">
          {content.progress.length > 0 && <EarlierFollowUps data={data} />}
          {opening.map((part) => (
            <Part key={part.heading} part={part} />
          ))}
          {items.length > 0 && <h2 className="sec">Pembahasan</h2>}
          <ol className="minutes__items">
            {items.map((part, index) => (
              <li key={index}>
                <b>{keptTogether(part.heading)}</b>
                <PartBody part={part} />
              </li>
            ))}
          </ol>
          {closing.map((part) => (
            <Part key={part.heading} part={part} />
          ))}
          {content.decisions.length > 0 && <FollowUpTable data={data} />}
        </div>
        <MinutesSigners data={data} />
      </section>
      {content.attendance.length > 0 && <AttendanceSheet data={data} />}
      {content.photos.length > 0 && <PhotoSheet data={data} assets={assets} />}
    </>
  )
}

/** Opening and closing; left out when nobody wrote them. */
function Part({ part }: { part: MinutesPart }) {
  if (part.body.content.length === 0) return null
  return (
    <>
      <h2 className="sec">{part.heading}</h2>
      <RichText doc={part.body} />
    </>
  )
}

function PartBody({ part: { body, decisions } }: { part: MinutesPart }) {
  return (
    <>
      <RichText doc={body} />
      {decisions.length > 0 && (
        <div className="minutes__decisions">
          <b>Keputusan:</b>
          <ol>
            {decisions.map(({ id, text }) => (
              <li key={id}>{keptTogether(text)}</li>
            ))}
          </ol>
        </div>
      )}
    </>
  )
}

const number = { label: 'No', weight: 5 }

function FollowUpTable({ data: { content } }: { data: MinutesSheetData }) {
  const weights = [37, 22, 13, 13, 15]
  return (
    <>
      <h2 className="sec">Tindak lanjut</h2>
      <PaperTable
        className="t--dense"
        columns={[number, ...followUpHeads.map((label, index) => ({ label, weight: weights[index] ?? 10 }))]}
      >
        <tbody>
          {content.decisions.map((decision, index) => (
            <tr key={decision.id}>
              <td className="c">{index + 1}</td>
              {followUpCells(decision).map((cell, place) => (
                <td key={place}>{keptTogether(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </PaperTable>
    </>
  )
}

function EarlierFollowUps({ data: { content } }: { data: MinutesSheetData }) {
  return (
    <>
      <h2 className="sec">Tindak lanjut rapat lalu</h2>
      <PaperTable
        className="t--dense"
        columns={[
          number,
          { label: 'Tindak lanjut', weight: 32 },
          { label: 'Penanggung jawab', weight: 20 },
          { label: 'Batas waktu', weight: 12 },
          { label: 'Status', weight: 12 },
          { label: 'Perkembangan', weight: 24 },
        ]}
      >
        <tbody>
          {content.progress.map(({ followUpId, title, who, dueOn, status, text }, index) => (
            <tr key={followUpId}>
              <td className="c">{index + 1}</td>
              <td>{keptTogether(title)}</td>
              <td>{who}</td>
              <td className="nb">{dueOn ? shortDate(dueOn) : ''}</td>
              <td>{statuses.followUp[status].word}</td>
              <td>{keptTogether(text ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </PaperTable>
    </>
  )
}

function AttendanceSheet({ data: { content, timeZone } }: { data: MinutesSheetData }) {
  const weights = [30, 22, 19, 13, 16]
  return (
    <section className="sheet">
      <div className="title">
        <h1>Daftar Hadir</h1>
        <p>{keptTogether(content.title)}</p>
      </div>
      <PaperTable
        className="t--dense"
        columns={[number, ...attendanceHeads.map((label, index) => ({ label, weight: weights[index] ?? 10 }))]}
      >
        <tbody>
          {content.attendance.map((line, index) => (
            <tr key={index}>
              <td className="c">{index + 1}</td>
              {attendanceCells(line, timeZone).map((cell, place) => (
                <td key={place}>{keptTogether(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </PaperTable>
      <p className="minutes__totals">{totalsText(content.totals)}.</p>
    </section>
  )
}

function PhotoSheet({ data: { content }, assets }: { data: MinutesSheetData; assets: PaperAssets }) {
  return (
    <section className="sheet">
      <div className="title">
        <h1>Dokumentasi</h1>
        <p>{keptTogether(content.title)}</p>
      </div>
      <div className="photos">
        {content.photos.map(({ fileId, name, note }) => (
          <figure key={fileId}>
            <img src={`${assets.files}/${fileId}`} alt={note ?? name} />
            <figcaption>{note ?? name.replace(/\.[^.]+$/, '')}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  )
}
