/** Rows of the sheet with the keys that fill them: one row has the focus, and only that row shows its fields. */
import Box from '@mui/material/Box'
import { useEffect, useRef, useState, type Dispatch, type KeyboardEvent } from 'react'
import { isEditable } from '../ui/shortcuts'
import { sxList } from '../ui/sx'
import { arrivalNow, fieldOf, stateKeys, type SheetAction, type SheetRow } from './attendance-model'
import { AttendanceRow } from './AttendanceRow'
import { tableStyle } from './table-style'

type Props = {
  rows: readonly SheetRow[]
  faults: ReadonlyMap<string, string>
  dispatch: Dispatch<SheetAction>
  meeting: { startsAt: number; endsAt: number }
  timeZone: string
}

export function AttendanceTable({ rows, faults, dispatch, meeting, timeZone }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [active, setActive] = useState(() => rows.find(({ state }) => state === null)?.key ?? rows[0]?.key ?? '')
  useFirstFocus(body)
  const onKeyDown = (event: KeyboardEvent) =>
    handleKey(event, { rows, dispatch, now: () => arrivalNow(Date.now(), meeting, timeZone) })
  return (
    <Box component="table" role="grid" aria-label="Kehadiran" sx={[...sxList(tableStyle), rowStyle]}>
      <colgroup>
        <col style={{ width: 44 }} />
        <col style={{ width: '25%' }} />
        <col style={{ width: '23%' }} />
        <col style={{ width: 200 }} />
        <col />
        <col style={{ width: 92 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">No</th>
          <th scope="col">Instansi</th>
          <th scope="col">Nama dan jabatan</th>
          <th scope="col">Kehadiran</th>
          <th scope="col">Keterangan</th>
          <th scope="col">Jam tiba</th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <AttendanceRow
            key={row.key}
            row={row}
            number={index + 1}
            isActive={row.key === active}
            fault={faults.get(row.key) ?? null}
            dispatch={dispatch}
            onActive={setActive}
          />
        ))}
      </tbody>
    </Box>
  )
}

const rowStyle = {
  '& tbody tr': { cursor: 'default', outlineOffset: '-2px' },
  '& tbody tr[aria-selected="true"]': { bgcolor: 'surface.selected' },
} as const

/** The first row that is not filled has the focus, unless somebody is walking through the tabs with the arrows. */
function useFirstFocus(body: React.RefObject<HTMLTableSectionElement | null>): void {
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') === 'tab' && document.activeElement.matches(':focus-visible'))
      return
    body.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }, [body])
}

type Keys = { rows: readonly SheetRow[]; dispatch: Dispatch<SheetAction>; now: () => string | null }

/** H, D, I, T set the state; arrows and Enter move on; J notes the time; Delete clears; Esc leaves a field. */
function handleKey(event: KeyboardEvent, { rows, dispatch, now }: Keys): void {
  const target = event.target as HTMLElement
  const line = target.closest<HTMLElement>('tr')
  const row = rows.find(({ key }) => key === line?.dataset['attendance'])
  if (!line || !row || event.ctrlKey || event.altKey || event.metaKey) return
  const done = () => {
    event.preventDefault()
    event.stopPropagation()
  }
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    done()
    return focusLine(event.key === 'ArrowDown' ? line.nextElementSibling : line.previousElementSibling)
  }
  if (event.key === 'Enter' && !event.shiftKey) {
    if (target instanceof HTMLButtonElement) return
    done()
    return goOn(line, target, row)
  }
  if (event.key === 'Escape' && isEditable(target)) {
    done()
    return line.focus()
  }
  if (isEditable(target) || row.inviteeId === null) return
  if (event.key === 'Delete' || event.key === 'Backspace') {
    done()
    return dispatch({ kind: 'state', key: row.key, state: null })
  }
  const key = event.key.toLowerCase()
  if (key === 'j') {
    done()
    return noteTime(line, row, { dispatch, time: now() })
  }
  const state = stateKeys[key]
  if (!state) return
  done()
  dispatch({ kind: 'state', key: row.key, state })
  const field = fieldOf(state)
  if (field) focusField(line, field)
}

/** The next field of a walk-in, else the next row; from an empty walk-in nowhere. */
function goOn(line: HTMLElement, target: HTMLElement, { inviteeId, name, institution }: SheetRow): void {
  if (inviteeId === null) {
    const fields = [...line.querySelectorAll<HTMLInputElement>('input')]
    const next = fields[fields.indexOf(target as HTMLInputElement) + 1]
    if (next && next.dataset['field'] !== 'time') return next.focus()
    if (name.trim() === '' && institution.trim() === '') return
  }
  focusLine(line.nextElementSibling)
}

function noteTime(
  line: HTMLElement,
  row: SheetRow,
  { dispatch, time }: { dispatch: Dispatch<SheetAction>; time: string | null },
) {
  if (row.state === null) dispatch({ kind: 'state', key: row.key, state: 'HADIR' })
  if (time === null) focusField(line, 'time')
  else dispatch({ kind: 'text', key: row.key, field: 'time', text: time.replace(':', '.') })
}

/** A walk-in is typed at once; an invitee waits for a key. */
function focusLine(line: Element | null | undefined): void {
  if (!(line instanceof HTMLElement)) return
  if (line.dataset['guest'] === 'true') line.querySelector<HTMLElement>('input')?.focus()
  else line.focus()
  line.scrollIntoView({ block: 'nearest' })
}

/** The field is drawn after the state is set. */
function focusField(line: HTMLElement, field: string): void {
  requestAnimationFrame(() => line.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus())
}
