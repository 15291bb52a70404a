/** A family of agreements as a tree: one stop of the Tab key, arrows inside, Enter opens. */
import CollapseIcon from '@mui/icons-material/ExpandMoreOutlined'
import ExpandIcon from '@mui/icons-material/ChevronRightOutlined'
import WarningIcon from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import { useState, type KeyboardEvent } from 'react'
import type { ChainDay } from '../../shared/agreements/chain'
import type { ChainMember } from '../../shared/agreements/chain-model'
import { chainRows, type ChainRow } from '../../shared/agreements/chain-tree'
import { renewalDates } from '../../shared/agreements/chain-words'
import { endOf, startOf } from '../../shared/agreements/status'
import { shortDate } from '../../shared/calendar/words'
import { kindLine } from '../records/agreement-words'
import { Row } from '../ui/Row'
import { Status } from '../ui/Status'
import { useGo } from '../ui/use-go'
import { relationWords } from './relation-words'

type Props = { members: readonly ChainMember[]; currentId: string; shown: ChainDay; today: ChainDay }

export function ChainTree({ members, currentId, shown, today }: Props) {
  const go = useGo()
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [focusId, setFocusId] = useState(currentId)
  const rows = chainRows(members, closed)
  const active = rows.some(({ member }) => member.id === focusId) ? focusId : rows[0]?.member.id
  const focus = (item: HTMLElement, row: ChainRow | undefined) => {
    const place = row ? rows.indexOf(row) : -1
    const target = item.parentElement?.children[place]
    if (target instanceof HTMLElement) target.focus()
  }
  const toggle = (id: string, close: boolean) =>
    setClosed((before) => new Set(close ? [...before, id] : [...before].filter((each) => each !== id)))
  const pada = shown.day === today.day ? '' : `&pada=${shown.day}`
  const open = (id: string) => go.to(`/kerja-sama/${id}?tab=rantai${pada}`)
  const press = (event: KeyboardEvent<HTMLElement>, row: ChainRow, index: number) => {
    const { id } = row.member
    const item = event.currentTarget
    const acts: Partial<Record<string, () => void>> = {
      ArrowDown: () => focus(item, rows[index + 1]),
      ArrowUp: () => focus(item, rows[index - 1]),
      Home: () => focus(item, rows[0]),
      End: () => focus(item, rows.at(-1)),
      ArrowRight: () => (closed.has(id) ? toggle(id, false) : row.children > 0 && focus(item, rows[index + 1])),
      ArrowLeft: () =>
        row.children > 0 && !closed.has(id)
          ? toggle(id, true)
          : focus(
              item,
              rows.find(({ member }) => member.id === row.parent?.id),
            ),
      Enter: () => open(id),
    }
    const act = acts[event.key]
    if (!act || event.ctrlKey || event.altKey) return
    event.preventDefault()
    act()
  }
  return (
    <Box role="tree" aria-label="Rantai naskah" sx={{ borderTop: '1px solid', borderColor: 'line.hair' }}>
      {rows.map((row, index) => (
        <TreeItem
          key={row.member.id}
          row={row}
          isCurrent={row.member.id === currentId}
          isActive={row.member.id === active}
          isClosed={closed.has(row.member.id)}
          shown={shown}
          today={today}
          onPress={(event) => press(event, row, index)}
          onFocus={() => setFocusId(row.member.id)}
          onToggle={() => toggle(row.member.id, !closed.has(row.member.id))}
          onOpen={() => open(row.member.id)}
        />
      ))}
    </Box>
  )
}

type ItemProps = {
  row: ChainRow
  isCurrent: boolean
  isActive: boolean
  isClosed: boolean
  shown: ChainDay
  today: ChainDay
  onPress: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: () => void
  onToggle: () => void
  onOpen: () => void
}

function TreeItem({ row, isCurrent, isActive, isClosed, shown, today, ...acts }: ItemProps) {
  const { member, level, place, siblings, children } = row
  const state = shown.stateOf(member.id)
  const Fold = isClosed ? ExpandIcon : CollapseIcon
  return (
    <Row
      role="treeitem"
      aria-level={level}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-selected={isCurrent}
      {...(children > 0 && { 'aria-expanded': !isClosed })}
      tabIndex={isActive ? 0 : -1}
      gap={2}
      onKeyDown={acts.onPress}
      onFocus={acts.onFocus}
      onClick={acts.onOpen}
      sx={{
        minHeight: 44,
        py: '4px',
        pl: `${(level - 1) * 22}px`,
        pr: '8px',
        typography: 'cell',
        cursor: 'pointer',
        borderBottom: '1px solid',
        borderColor: 'line.hair',
        ...(isCurrent && { bgcolor: 'tone.progress.tint' }),
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
      }}
    >
      <Box
        aria-hidden
        sx={{ width: 20, flex: 'none', display: 'flex', color: 'text.secondary' }}
        onClick={(event) => {
          event.stopPropagation()
          acts.onToggle()
        }}
      >
        {children > 0 && <Fold sx={{ fontSize: 20 }} />}
      </Box>
      <Box sx={{ minWidth: 0, flex: 1, ...(state?.status === null && { color: 'text.secondary' }) }}>
        <Box component="span" sx={{ fontWeight: isCurrent || state?.applies ? 600 : 400 }}>
          {member.title}
        </Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>{noteOf(row)}</Box>
        <Remark row={row} shown={shown} />
      </Box>
      <StateMark id={member.id} shown={shown} today={today} />
    </Row>
  )
}

/** Relation, kind and number, and from when to when; of a renewal the old and the new end. */
function noteOf({ member, parent }: ChainRow): string {
  const [start, end] = [startOf(member), endOf(member)]
  const term = start ? `${shortDate(start)} s.d. ${end ? shortDate(end) : 'tanpa batas waktu'}` : 'belum bertanggal'
  const renewed = renewalDates(member, parent)
  return [
    member.relation && relationWords[member.relation],
    kindLine(member),
    renewed ?? term,
    member.trashed && 'di Sampah',
  ]
    .filter(Boolean)
    .join(' · ')
}

function Remark({ row: { member }, shown }: { row: ChainRow; shown: ChainDay }) {
  const orphan = shown.orphans.find(({ child }) => child.id === member.id)
  const ended = member.closing === 'DIAKHIRI' && member.closedOn !== null && member.closedOn <= shown.day
  if (!orphan && !ended) return null
  return (
    <Row gap={1} sx={{ typography: 'note', color: orphan ? 'tone.attention.ink' : 'text.secondary', mt: '2px' }}>
      {orphan && <WarningIcon aria-hidden sx={{ fontSize: 15 }} />}
      <span>
        {orphan
          ? 'Naskah induknya sudah tidak berlaku, sedangkan naskah ini masih berlaku.'
          : `Diakhiri ${member.closedOn ? shortDate(member.closedOn) : ''}: ${member.closedReason ?? 'tanpa alasan'}`}
      </span>
    </Row>
  )
}

/** The status on the day that is shown, and today's where it differs. */
function StateMark({ id, shown, today }: { id: string; shown: ChainDay; today: ChainDay }) {
  const state = shown.stateOf(id)
  const now = today.stateOf(id)
  const differs = shown.day !== today.day && state?.status !== now?.status
  return (
    <Box sx={{ flex: 'none', textAlign: 'right' }}>
      {state?.status ? <Status kind="agreement" value={state.status} plain /> : <span>belum ada</span>}
      {differs && now?.status && (
        <Row gap={1} sx={{ typography: 'note', color: 'text.secondary', justifyContent: 'flex-end' }}>
          kini <Status kind="agreement" value={now.status} plain sx={{ typography: 'note' }} />
        </Row>
      )}
    </Box>
  )
}
