/** Rows that were left alone, by the record they belong to. */
import Box from '@mui/material/Box'
import type { RowRef } from '../../shared/history/model'
import { midSentence } from '../../shared/lists/mid-sentence'
import { tableWord } from '../records/history-words'
import { AppLink } from '../ui/AppLink'
import { Row } from '../ui/Row'

const paths: Record<string, string> = { agreements: '/kerja-sama/', meetings: '/rakor/', partners: '/mitra/' }

export function SkippedList({ rows }: { rows: readonly RowRef[] }) {
  const records = byRecord(rows)
  return (
    <>
      <Box sx={{ typography: 'body1', mb: '8px' }}>
        {rows.length.toLocaleString('id-ID')} data sudah diubah lagi sesudahnya, jadi dibiarkan seperti sekarang.
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'cell' }}>
        {records.map(({ key, table, id, parts }) => (
          <Row component="li" key={key} sx={{ minHeight: 32, borderTop: '1px solid', borderColor: 'line.hair' }}>
            <Box sx={{ flex: 1 }}>
              {tableWord(table)}: {parts}
            </Box>
            {paths[table] && <AppLink to={`${paths[table]}${id}`}>Buka</AppLink>}
          </Row>
        ))}
      </Box>
    </>
  )
}

function byRecord(rows: readonly RowRef[]) {
  const records = new Map<string, { table: string; id: string; tables: string[] }>()
  for (const { recordTable, recordId, table } of rows) {
    const key = `${recordTable} ${recordId}`
    const record = records.get(key) ?? { table: recordTable, id: recordId, tables: [] }
    record.tables.push(midSentence(tableWord(table)))
    records.set(key, record)
  }
  return [...records].map(([key, { table, id, tables }]) => ({
    key,
    table,
    id,
    parts: [...new Set(tables)].map((word) => `${tables.filter((other) => other === word).length} ${word}`).join(', '),
  }))
}
