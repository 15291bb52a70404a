/** Riwayat of one record: who did what and when, and which fields it changed. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { RecordHistoryEntry, RowChange } from '../../shared/history/model'
import { plainMoment } from '../../shared/calendar/moments'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { Row } from '../ui/Row'
import { SkeletonRows } from '../ui/SkeletonRows'
import { fieldWord, tableWord, valueWord } from './history-words'

type Props = { table: 'agreements' | 'meetings' | 'plans' | 'partners' | 'offices'; id: string }
const PAGE = 30

export function HistoryPanel({ table, id }: Props) {
  const [limit, setLimit] = useState(PAGE)
  const list = useRoute('history.record', { table, id, limit }).data
  if (!list) return <SkeletonRows count={4} />
  if (list.rows.length === 0) return <EmptyState title="Belum ada riwayat" />
  return (
    <Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {list.rows.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Box>
      {list.total > list.rows.length && limit < 200 && (
        <Button
          variant="text"
          color="primary"
          size="small"
          sx={{ mt: '8px' }}
          onClick={() => setLimit(Math.min(200, limit + PAGE))}
        >
          Tampilkan yang lebih lama
        </Button>
      )}
    </Box>
  )
}

function Entry({ entry }: { entry: RecordHistoryEntry }) {
  const { timeZone } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <Box component="li" sx={{ py: '8px', borderBottom: '1px solid', borderColor: 'line.hair' }}>
      <Row gap={3} sx={{ alignItems: 'baseline' }}>
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            typography: 'cell',
            fontWeight: 500,
            ...(entry.undoneBy !== null && { textDecoration: 'line-through', color: 'text.secondary' }),
          }}
        >
          {entry.label}
        </Box>
        <Box sx={{ typography: 'note', color: 'text.secondary', flex: 'none' }}>{plainMoment(entry.at, timeZone)}</Box>
      </Row>
      <Row gap={2} sx={{ typography: 'note', color: 'text.secondary' }}>
        <span>{entry.personName}</span>
        {entry.undoneBy !== null && <span>· sudah diurungkan</span>}
        {entry.changes.length > 0 && (
          <Button
            size="small"
            variant="text"
            color="primary"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            sx={{ ml: 'auto' }}
          >
            {open ? 'Tutup rincian' : 'Rincian'}
          </Button>
        )}
      </Row>
      {open &&
        entry.changes.map((change) => <Change key={change.table + change.rowId} change={change} timeZone={timeZone} />)}
    </Box>
  )
}

const opWords: Record<RowChange['op'], string> = { insert: 'ditambah', update: 'diubah', delete: 'dihapus' }

function Change({ change, timeZone }: { change: RowChange; timeZone: string }) {
  const fields = change.fields.filter((field) => fieldWord(change.table, field.field) !== null)
  return (
    <Box sx={{ mt: '6px', pl: '12px', borderLeft: '2px solid', borderColor: 'line.strong', typography: 'note' }}>
      <b>
        {tableWord(change.table)} {opWords[change.op]}
      </b>
      {fields.map(({ field, before, after }) => (
        <Box key={field}>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {fieldWord(change.table, field)}:{' '}
          </Box>
          {change.op === 'update' && (
            <Box component="span" sx={{ textDecoration: 'line-through', color: 'text.secondary', mr: '6px' }}>
              {valueWord(field, before, timeZone)}
            </Box>
          )}
          {valueWord(field, change.op === 'delete' ? before : after, timeZone)}
        </Box>
      ))}
    </Box>
  )
}
