/** The list of invitees annexed to an invitation, signed again at its end. */
import { AttachmentHead } from '../parts/AttachmentHead'
import { PaperTable, type PaperColumn } from '../parts/PaperTable'
import { SignatureBlock } from '../parts/SignatureBlock'
import { keptTogether } from '../parts/text'
import { thousands } from '../../shared/calendar/numbers'
import type { InvitationData } from '../../shared/papers/invitation'

type Line =
  | { kind: 'group'; letter: string; label: string }
  | { kind: 'invitee'; number: number; name: string; count: number | null }

export function InviteeAnnex({ data }: { data: InvitationData }) {
  const lines = annexLines(data)
  const total = lines.reduce((sum, line) => sum + (line.kind === 'invitee' ? 1 : 0), 0)
  const persons = lines.reduce((sum, line) => sum + (line.kind === 'invitee' ? (line.count ?? 0) : 0), 0)
  const counted = persons > 0
  const start = closingStart(lines)
  return (
    <section className="sheet">
      <AttachmentHead signatory={data.signatory} number={data.number} known={data.knownNumber} date={data.date} />
      <div className="title">
        <h1>Daftar Undangan</h1>
        <p>{keptTogether(data.meeting.title)}</p>
      </div>
      <PaperTable columns={counted ? columns : columns.slice(0, 2)} className="t--list">
        {start > 0 && (
          <tbody>
            {lines.slice(0, start).map((line, index) => (
              <AnnexRow key={index} line={line} counted={counted} />
            ))}
          </tbody>
        )}
        <tbody className="closing">
          {lines.slice(start).map((line, index) => (
            <AnnexRow key={index} line={line} counted={counted} />
          ))}
          <tr className="sum">
            <td colSpan={2}>{`Jumlah undangan: ${thousands(total)}`}</td>
            {counted && <td className="c">{thousands(persons)}</td>}
          </tr>
          {data.signatory && (
            <tr className="closing__sign">
              <td colSpan={counted ? 3 : 2}>
                <SignatureBlock signature={{ place: null, signatory: data.signatory }} />
              </td>
            </tr>
          )}
        </tbody>
      </PaperTable>
    </section>
  )
}

const columns: readonly PaperColumn[] = [
  { label: 'No', weight: 6.7 },
  { label: 'Yang diundang', weight: 81.2 },
  { label: 'Jumlah (orang)', weight: 12.1 },
]

function AnnexRow({ line, counted }: { line: Line; counted: boolean }) {
  if (line.kind === 'group') {
    return (
      <tr className="group">
        <td className="c">{line.letter}</td>
        <td colSpan={counted ? 2 : 1}>{line.label}</td>
      </tr>
    )
  }
  return (
    <tr>
      <td className="c">{line.number}</td>
      <td>{keptTogether(line.name)}</td>
      {counted && <td className="c">{line.count}</td>}
    </tr>
  )
}

/** Groups get the letters A, B, C; the numbers run on through all of them. */
function annexLines(data: InvitationData): Line[] {
  const lines: Line[] = []
  let number = 0
  let letters = 0
  for (const group of data.invitees.filter((each) => each.lines.length > 0)) {
    if (group.label !== null) {
      lines.push({ kind: 'group', letter: String.fromCharCode(65 + (letters % 26)), label: group.label })
      letters += 1
    }
    for (const { name, count } of group.lines) {
      number += 1
      lines.push({ kind: 'invitee', number, name, count })
    }
  }
  return lines
}

/** The last two invitees, and a group head above them, stay with the signature. */
function closingStart(lines: readonly Line[]): number {
  let start = Math.max(0, lines.length - 2)
  while (start > 0 && lines[start - 1]?.kind === 'group') start -= 1
  return start
}
