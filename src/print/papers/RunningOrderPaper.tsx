/** The running order of a meeting. */
import { Letterhead } from '../parts/Letterhead'
import { NumberBlock } from '../parts/NumberBlock'
import { OpenItems } from '../parts/OpenItems'
import { PaperTable, type PaperColumn } from '../parts/PaperTable'
import { Notes } from '../parts/ReportFoot'
import { SignatureBlock } from '../parts/SignatureBlock'
import { keptTogether } from '../parts/text'
import { clockText } from '../../shared/calendar/moments'
import type { PaperAssets } from '../../shared/papers/papers'
import type { RunningOrderData, RunningOrderRow } from '../../shared/papers/running-order'

type Line = { kind: 'day'; label: string } | { kind: 'row'; number: number; row: RunningOrderRow }

export function RunningOrderPaper({ data, assets }: { data: RunningOrderData; assets: PaperAssets }) {
  const lines = orderLines(data)
  const start = Math.max(0, lines.length - 3)
  return (
    <section className="sheet" data-fit="">
      <Letterhead letterhead={data.letterhead} assets={assets} />
      <div className="title">
        <h1>Susunan Acara</h1>
        <p>{keptTogether(data.title)}</p>
      </div>
      <NumberBlock
        className="facts meta"
        lines={data.facts.map(({ label, value }) => ({ label, value: keptTogether(value) }))}
      />
      <PaperTable columns={columns(data.zoneWord)}>
        {start > 0 && (
          <tbody>
            {lines.slice(0, start).map((line, index) => (
              <OrderLine key={index} line={line} />
            ))}
          </tbody>
        )}
        <tbody className="closing">
          {lines.slice(start).map((line, index) => (
            <OrderLine key={index} line={line} />
          ))}
          {lines.length === 0 && (
            <tr>
              <td className="c" colSpan={4}>
                Nihil
              </td>
            </tr>
          )}
          <tr className="closing__sign">
            <td colSpan={4}>
              {data.notes.length > 0 && <Notes notes={data.notes} />}
              {data.signature && <SignatureBlock signature={data.signature} />}
            </td>
          </tr>
        </tbody>
      </PaperTable>
      <OpenItems items={data.openItems} />
    </section>
  )
}

const columns = (zoneWord: string): readonly PaperColumn[] => [
  { label: 'No', weight: 6.1 },
  { label: `Waktu (${zoneWord})`, weight: 17.6 },
  { label: 'Acara', weight: 43.6 },
  { label: 'Penanggung jawab', weight: 32.7 },
]

function OrderLine({ line }: { line: Line }) {
  if (line.kind === 'day') {
    return (
      <tr className="group">
        <td colSpan={4}>{keptTogether(line.label)}</td>
      </tr>
    )
  }
  return (
    <tr>
      <td className="c">{line.number}</td>
      <td className="c nb">{timeSpan(line.row)}</td>
      <td>{keptTogether(line.row.title)}</td>
      <td>
        {line.row.person && <div>{keptTogether(line.row.person)}</div>}
        {line.row.office && <div>{keptTogether(line.row.office)}</div>}
      </td>
    </tr>
  )
}

/** "07.45 – 08.30"; past midnight the clock starts again. */
function timeSpan({ from, to }: RunningOrderRow): string {
  const text = (minutes: number) => clockText(minutes % (24 * 60))
  if (from === null) return ''
  return to === null ? text(from) : `${text(from)} – ${text(to)}`
}

function orderLines(data: RunningOrderData): Line[] {
  let number = 0
  return data.days.flatMap(({ label, rows }): Line[] => [
    ...(label === null ? [] : [{ kind: 'day' as const, label }]),
    ...rows.map((row) => ({ kind: 'row' as const, number: (number += 1), row })),
  ])
}
