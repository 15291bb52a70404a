/** Field by field: what the register has, what the row says, and which of the two will stand. */
import Box from '@mui/material/Box'
import { importFieldWords } from '../../shared/imports/fields'
import type { RowChange } from '../../shared/imports/model'

export function RowChanges({ changes }: { changes: readonly RowChange[] }) {
  if (changes.length === 0) return null
  return (
    <Box
      component="table"
      aria-label="Perbedaan dengan register"
      sx={{
        mt: '6px',
        borderCollapse: 'collapse',
        '& th, & td': { textAlign: 'left', verticalAlign: 'top', pr: '16px', py: '2px', overflowWrap: 'anywhere' },
        '& th': { fontWeight: 500, color: 'text.secondary' },
      }}
    >
      <thead>
        <tr>
          <th>Isian</th>
          <th>Di register</th>
          <th>Di berkas</th>
          <th>Akan menjadi</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after, taken }) => (
          <tr key={`${field} ${after}`}>
            <td>{importFieldWords[field]}</td>
            <td>{short(before ?? 'kosong')}</td>
            <td>{short(after)}</td>
            <Box component="td" sx={{ fontWeight: taken ? 600 : 400 }}>
              {taken ? short(after) : 'tetap'}
            </Box>
          </tr>
        ))}
      </tbody>
    </Box>
  )
}

const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159)}…` : text)
