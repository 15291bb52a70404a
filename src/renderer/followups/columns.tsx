/** Columns of the list of follow-ups. */
import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import { shortDate } from '../../shared/calendar/words'
import { evidenceText, followUpCells } from '../../shared/followups/cells'
import { followUpColumns, type FollowUpColumnKey } from '../../shared/followups/columns'
import type { FollowUpRow } from '../../shared/followups/model'
import { priorityWords } from '../../shared/plans/enums'
import { dueNote, dueTone, ownerOf } from '../records/followup-words'
import { textColumn } from '../records/text-column'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Ellipsis } from '../ui/Ellipsis'
import { NameCell } from '../ui/NameCell'
import { Status } from '../ui/Status'
import { TwoLines } from '../ui/TwoLines'

/** Columns of the list in their order. */
export const gridColumns = (keys: readonly FollowUpColumnKey[]): GridColDef<FollowUpRow>[] =>
  keys.map((key) => ({
    // The grid sorts by the name of the order in main.
    field: followUpColumns[key].sort ?? key,
    headerName: followUpColumns[key].label,
    sortable: followUpColumns[key].sort !== null,
    ...(special[key] ?? textColumn(followUpColumns[key].report, (row) => followUpCells(row)[key])),
  }))

const special: Partial<Record<FollowUpColumnKey, Partial<GridColDef<FollowUpRow>>>> = {
  title: {
    flex: 1,
    minWidth: 260,
    renderCell: ({ row }) => (
      <NameCell name={row.title} note={evidenceText(row) ?? row.cancelledReason ?? row.detail} />
    ),
  },
  owner: {
    width: 210,
    renderCell: ({ row }) => {
      const owner = ownerOf(row)
      return owner ? <TwoLines text={owner} /> : <Soft>belum diisi</Soft>
    },
  },
  source: { width: 230, renderCell: ({ row }) => <Source row={row} /> },
  priority: {
    width: 92,
    renderCell: ({ row }) =>
      row.priority === 'TINGGI' ? <b>{priorityWords.TINGGI}</b> : <Soft>{priorityWords[row.priority]}</Soft>,
  },
  dueOn: {
    width: 132,
    renderCell: ({ row }) => (
      <DateCell
        date={row.dueOn && shortDate(row.dueOn)}
        note={dueNote(row)}
        tone={dueTone(row)}
        empty={dueNote(row) ?? 'tanpa tenggat'}
      />
    ),
  },
  status: { width: 176, renderCell: ({ row }) => <Status kind="followUp" value={row.status} column /> },
}

function Source({ row }: { row: FollowUpRow }) {
  if (row.agreementId === null && row.meetingId === null) return <Soft>dicatat tersendiri</Soft>
  const links = [
    row.agreementId && { to: `/kerja-sama/${row.agreementId}?tab=tindak-lanjut`, text: row.agreement ?? 'naskah' },
    row.meetingId && { to: `/rakor/${row.meetingId}?tab=tindak-lanjut`, text: row.meeting ?? 'rapat' },
  ].filter((link) => typeof link === 'object' && link !== null)
  return (
    // The row opens the follow-up; its links lead elsewhere.
    <Box sx={{ minWidth: 0, lineHeight: 1.3 }} onClick={(event) => event.stopPropagation()}>
      {links.map(({ to, text }) => (
        <AppLink key={to} to={to} underline="hover" title={text} sx={{ display: 'block' }}>
          <Ellipsis>{text}</Ellipsis>
        </AppLink>
      ))}
    </Box>
  )
}

function Soft({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {children}
    </Box>
  )
}
