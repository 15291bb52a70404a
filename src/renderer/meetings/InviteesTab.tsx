/** The invited, grouped as they stand in the annex of the letter, and what they answered. */
import Box from '@mui/material/Box'
import { useRef, useState } from 'react'
import { thousands } from '../../shared/calendar/numbers'
import { inviteeReplies, type InviteeKind, type InviteeReply } from '../../shared/meetings/enums'
import type { InviteeView, MeetingDetail } from '../../shared/meetings/model'
import { replyTotals, replyWords, type ReplyTotals } from '../../shared/meetings/replies'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { FilterBar } from '../ui/FilterBar'
import { FilterSelect } from '../ui/FilterSelect'
import { KeyHint } from '../ui/KeyHint'
import { Row } from '../ui/Row'
import { EditButton } from './EditButton'
import { InviteeLine } from './InviteeLine'
import { tableStyle } from './table-style'

const groupWords: Record<InviteeKind, string> = {
  OPD: 'Perangkat daerah',
  MITRA: 'Daerah dan mitra',
  ORANG: 'Perorangan',
}
type Answer = InviteeReply | 'BELUM'
const answerWords: Record<Answer, string> = { ...replyWords, BELUM: 'Belum menjawab' }
const answers = [...inviteeReplies, 'BELUM'] as const

export function InviteesTab({ meeting }: { meeting: MeetingDetail }) {
  const { mayWrite } = useRights()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<Answer[]>([])
  const table = useRef<HTMLTableElement>(null)
  const { invitees } = meeting
  if (invitees.length === 0) {
    return (
      <EmptyState
        title="Belum ada undangan"
        text="Pilih perangkat daerah, kabupaten dan kota, mitra, atau tulis nama orang."
        actions={<EditButton meeting={meeting} label="Isi undangan" />}
      />
    )
  }
  const totals = replyTotals(invitees)
  const numbered = invitees.map((invitee, index) => ({ invitee, no: index + 1 }))
  const found = numbered.filter(
    ({ invitee }) => matches(invitee, text) && (chosen.length === 0 || chosen.includes(invitee.reply ?? 'BELUM')),
  )
  const writable = mayWrite && meeting.deletedAt === null
  return (
    <>
      <Box sx={{ ml: '-20px', mr: '-16px', mt: '-10px' }}>
        <FilterBar placeholder="Cari nama atau instansi" text={text} onText={setText}>
          <FilterSelect
            name="Jawaban"
            value={chosen}
            onChange={setChosen}
            options={answers.map((value) => ({ value, label: answerWords[value], count: totals[value] }))}
          />
        </FilterBar>
      </Box>
      <Totals totals={totals} writable={writable} />
      <Box component="table" ref={table} sx={tableStyle} onKeyDown={(event) => moveByArrows(event, table.current)}>
        <caption style={{ display: 'none' }}>Daftar undangan</caption>
        <colgroup>
          <col style={{ width: 44 }} />
          <col style={{ width: '29%' }} />
          <col style={{ width: '19%' }} />
          <col style={{ width: '20%' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">No</th>
            <th scope="col">Instansi</th>
            <th scope="col">Nama</th>
            <th scope="col">Jabatan</th>
            <th scope="col">Jawaban</th>
          </tr>
        </thead>
        {(['OPD', 'MITRA', 'ORANG'] as const).map((kind) => (
          <Group
            key={kind}
            meeting={meeting}
            title={groupWords[kind]}
            rows={found.filter(({ invitee }) => invitee.kind === kind)}
            writable={writable}
          />
        ))}
      </Box>
      {found.length === 0 && (
        <Box role="status" sx={{ typography: 'cell', color: 'text.secondary', py: '12px' }}>
          Tidak ada undangan yang cocok dengan saringan ini.
        </Box>
      )}
    </>
  )
}

function Totals({ totals, writable }: { totals: ReplyTotals; writable: boolean }) {
  return (
    <Row gap={4} sx={{ typography: 'note', color: 'text.secondary', py: '6px', flexWrap: 'wrap', rowGap: '4px' }}>
      <Box component="span" role="status" aria-label="Jumlah jawaban">
        {answers.map((answer) => `${answerWords[answer]} ${thousands(totals[answer])}`).join(' · ')}
      </Box>
      {writable && (
        <Box component="span">
          <KeyHint>↑ ↓</KeyHint> pindah, <KeyHint>H</KeyHint> hadir, <KeyHint>W</KeyHint> diwakili, <KeyHint>T</KeyHint>{' '}
          tidak hadir, <KeyHint>Delete</KeyHint> hapus jawaban
        </Box>
      )}
    </Row>
  )
}

type GroupProps = {
  meeting: MeetingDetail
  title: string
  rows: { no: number; invitee: InviteeView }[]
  writable: boolean
}

function Group({ meeting, title, rows, writable }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <Box component="th" scope="rowgroup" colSpan={5} sx={{ typography: 'note', fontWeight: '600 !important' }}>
          {title}
        </Box>
      </tr>
      {rows.map(({ no, invitee }) => (
        <InviteeLine key={invitee.id} meetingId={meeting.id} no={no} invitee={invitee} writable={writable} />
      ))}
    </tbody>
  )
}

/** Arrows go from answer to answer. */
function moveByArrows(event: React.KeyboardEvent, table: HTMLTableElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const here = event.target
  if (step === 0 || !(here instanceof HTMLElement) || here.dataset['answer'] === undefined || !table) return
  const all = [...table.querySelectorAll<HTMLElement>('[data-answer]')]
  event.preventDefault()
  all[all.indexOf(here) + step]?.focus()
}

const matches = ({ label, name, post }: InviteeView, text: string): boolean =>
  [label, name, post].some((part) => (part ?? '').toLocaleLowerCase('id').includes(text.trim().toLocaleLowerCase('id')))
