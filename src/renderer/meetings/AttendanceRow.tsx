/** One row of the sheet. Drawn again only when it changes or takes the focus, so that 500 of them stay quick. */
import InputBase from '@mui/material/InputBase'
import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import { memo, type Dispatch } from 'react'
import { attendanceStates, type AttendanceState } from '../../shared/meetings/enums'
import { attendanceStatus } from '../../shared/minutes/rules'
import { statuses } from '../../shared/status/statuses'
import { FieldError } from '../ui/Field'
import { Row } from '../ui/Row'
import { Status } from '../ui/Status'
import type { SheetAction, SheetRow, TextField } from './attendance-model'

type Props = {
  row: SheetRow
  number: number
  isActive: boolean
  fault: string | null
  dispatch: Dispatch<SheetAction>
  onActive: (key: string) => void
}

export const AttendanceRow = memo(function AttendanceRow(props: Props) {
  const { row, number, isActive, fault, dispatch, onActive } = props
  const isGuest = row.inviteeId === null
  const text = (field: TextField, label: string, width?: number) => (
    <CellInput row={row} field={field} label={label} dispatch={dispatch} fault={fault} {...(width && { width })} />
  )
  return (
    <tr
      data-attendance={row.key}
      data-guest={isGuest}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isActive}
      onFocus={() => onActive(row.key)}
    >
      <td>{number}</td>
      <td>{isGuest ? text('institution', 'Instansi') : row.invited?.label}</td>
      <td>{isGuest ? <GuestName text={text} /> : <InvitedName row={row} />}</td>
      <td>
        {isGuest ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            di luar undangan
          </Box>
        ) : isActive ? (
          <StateChoice row={row} dispatch={dispatch} />
        ) : (
          <Status kind="attendance" value={attendanceStatus(row.state)} column plain={row.state !== 'TIDAK_HADIR'} />
        )}
      </td>
      <td>
        {isActive && !isGuest ? <StateFields row={row} text={text} /> : <Said row={row} />}
        {fault && <FieldError id={`${row.key}-salah`}>{fault}</FieldError>}
      </td>
      <td>{came(row.state) && (isActive || isGuest) ? text('time', 'Jam tiba', 70) : row.time.replace(':', '.')}</td>
    </tr>
  )
})

const came = (state: AttendanceState | null): boolean => state === 'HADIR' || state === 'DIWAKILI'

function InvitedName({ row: { invited } }: { row: SheetRow }) {
  return (
    <>
      {invited?.name}
      {invited?.post && (
        <Box component="span" sx={{ display: 'block', typography: 'note', color: 'text.secondary' }}>
          {invited.post}
        </Box>
      )}
    </>
  )
}

type TextOf = (field: TextField, label: string, width?: number) => React.ReactNode

function GuestName({ text }: { text: TextOf }) {
  return (
    <Row gap={1}>
      {text('name', 'Nama')}
      {text('post', 'Jabatan')}
    </Row>
  )
}

/** The field that the state needs, in place. */
function StateFields({ row: { state }, text }: { row: SheetRow; text: TextOf }) {
  if (state === null) return null
  if (state === 'IZIN' || state === 'TIDAK_HADIR') return text('reason', 'Alasan')
  return (
    <Row gap={1}>
      {text('name', state === 'DIWAKILI' ? 'Diwakili oleh' : 'Nama yang hadir')}
      {text('post', 'Jabatan')}
    </Row>
  )
}

/** The same as plain text, while the row does not have the focus. */
function Said({ row: { state, name, post, reason, inviteeId } }: { row: SheetRow }) {
  if (inviteeId === null || state === null) return null
  if (!came(state)) return reason
  const who = [name, post].filter((part) => part !== '').join(', ')
  return state === 'DIWAKILI' && who ? `oleh ${who}` : who
}

/** For the mouse; keys go to the row, so that these are no stops. */
function StateChoice({ row, dispatch }: { row: SheetRow; dispatch: Dispatch<SheetAction> }) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Kehadiran"
      value={row.state}
      onChange={(_event, state: AttendanceState | null) => dispatch({ kind: 'state', key: row.key, state })}
    >
      {attendanceStates.map((state) => (
        <ToggleButton
          key={state}
          value={state}
          tabIndex={-1}
          aria-label={wordOf(state)}
          title={wordOf(state)}
          sx={{ width: 44, height: 26, p: 0, typography: 'cell', fontWeight: 600 }}
        >
          {wordOf(state).charAt(0)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

const wordOf = (state: AttendanceState): string => statuses.attendance[attendanceStatus(state)].word

type InputProps = {
  row: SheetRow
  field: TextField
  label: string
  dispatch: Dispatch<SheetAction>
  fault: string | null
  width?: number
}

function CellInput({ row, field, label, dispatch, fault, width }: InputProps) {
  return (
    <InputBase
      fullWidth
      value={row[field]}
      placeholder={field === 'time' ? '08.30' : label}
      onChange={(event) => dispatch({ kind: 'text', key: row.key, field, text: event.target.value })}
      inputProps={{
        'aria-label': `${label} baris ${row.invited?.label || row.invited?.name || 'di luar undangan'}`,
        'aria-invalid': fault !== null || undefined,
        'aria-describedby': fault === null ? undefined : `${row.key}-salah`,
        'data-field': field,
        maxLength: field === 'time' ? 5 : 300,
        autoComplete: 'off',
        spellCheck: false,
      }}
      sx={{
        typography: 'cell',
        height: 26,
        px: '6px',
        bgcolor: 'surface.sheet',
        border: '1px solid',
        borderColor: fault === null ? 'line.strong' : 'error.main',
        borderRadius: 1,
        ...(width !== undefined && { width }),
      }}
    />
  )
}
