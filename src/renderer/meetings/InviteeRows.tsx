/** The invited, one line each: who, as which person and in which post. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Down from '@mui/icons-material/ArrowDownwardOutlined'
import Up from '@mui/icons-material/ArrowUpwardOutlined'
import Box from '@mui/material/Box'
import { CellField } from '../ui/CellField'
import { Ellipsis } from '../ui/Ellipsis'
import { IconAction } from '../ui/IconAction'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import type { MeetingControl } from './control'
import type { FormInvitee } from './form-model'

type Props = {
  control: MeetingControl
  rows: readonly (FormInvitee & { id: string })[]
  /** With a letter each: shows the field of its number. */
  numbered: boolean
  onMove: (from: number, to: number) => void
  onRemove: (index: number) => void
}

const template = (numbered: boolean) =>
  `20px minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1.2fr) ${numbered ? '96px ' : ''}84px`

export function InviteeRows({ control, rows, numbered, onMove, onRemove }: Props) {
  if (rows.length === 0) {
    return <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Belum ada undangan; boleh menyusul.</Box>
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: template(numbered),
        columnGap: '8px',
        rowGap: '4px',
        alignItems: 'start',
        [narrow]: { overflowX: 'auto' },
      }}
    >
      {['', 'Instansi', 'Nama', 'Jabatan', ...(numbered ? ['Nomor surat'] : []), ''].map((header, index) => (
        <Box
          key={`${index} ${header}`}
          aria-hidden
          sx={{ typography: 'note', fontWeight: 600, color: 'text.secondary' }}
        >
          {header}
        </Box>
      ))}
      {rows.map((row, index) => (
        <InviteeRow
          key={row.id}
          control={control}
          row={row}
          index={index}
          count={rows.length}
          numbered={numbered}
          onMove={onMove}
          onRemove={onRemove}
        />
      ))}
    </Box>
  )
}

type RowProps = Omit<Props, 'rows'> & { row: FormInvitee; index: number; count: number }

function InviteeRow({ control, row, index, count, numbered, onMove, onRemove }: RowProps) {
  const who = row.label || `undangan ke-${index + 1}`
  return (
    <Box role="group" aria-label={`undangan ke-${index + 1}`} sx={{ display: 'contents' }}>
      <Box sx={{ typography: 'cell', color: 'text.secondary', pt: '7px' }}>{index + 1}</Box>
      <Box sx={{ typography: 'cell', fontWeight: 500, pt: '7px', minWidth: 0 }}>
        <Ellipsis title={row.label}>{row.label || 'Perorangan'}</Ellipsis>
      </Box>
      <CellField
        control={control}
        name={`invitees.${index}.name`}
        render={(f) => (
          <TextInput {...f} label={`Nama, ${who}`} {...(row.kind !== 'ORANG' && { placeholder: 'boleh menyusul' })} />
        )}
      />
      <CellField
        control={control}
        name={`invitees.${index}.post`}
        render={(f) => <TextInput {...f} label={`Jabatan, ${who}`} placeholder="boleh menyusul" />}
      />
      {numbered && (
        <CellField
          control={control}
          name={`invitees.${index}.letterNumber`}
          render={(f) => <TextInput {...f} label={`Nomor surat, ${who}`} placeholder="nomor di atas" />}
        />
      )}
      <Row gap={0} sx={{ pt: '2px' }}>
        <IconAction label={`Naikkan ${who}`} disabled={index === 0} onClick={() => onMove(index, index - 1)}>
          <Up fontSize="small" />
        </IconAction>
        <IconAction label={`Turunkan ${who}`} disabled={index === count - 1} onClick={() => onMove(index, index + 1)}>
          <Down fontSize="small" />
        </IconAction>
        <IconAction label={`Keluarkan ${who}`} onClick={() => onRemove(index)}>
          <Delete />
        </IconAction>
      </Row>
    </Box>
  )
}
