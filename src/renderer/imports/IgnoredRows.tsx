/** Rows that are no agreements: every row of the file is accounted for. */
import Box from '@mui/material/Box'
import type { ImportSummary } from '../../shared/imports/contract'
import { count, ignoredWords } from './words'

export function IgnoredRows({ summary }: { summary: ImportSummary }) {
  return (
    <Box sx={{ p: '12px 16px', typography: 'cell' }}>
      {summary.sheets.map((sheet) => (
        <Box key={sheet.name} component="section" sx={{ mb: '16px' }}>
          <Box sx={{ fontWeight: 600 }}>Lembar {sheet.name}</Box>
          <Box sx={{ color: 'text.secondary' }}>
            {count(sheet.rows)} baris berisi = {count(sheet.agreements)} naskah + {count(sheet.rows - sheet.agreements)}{' '}
            lainnya
          </Box>
          <Box component="ul" sx={{ m: 0, mt: '4px', pl: '18px', color: 'text.secondary' }}>
            {sheet.ignored.map(({ why, rows }) => (
              <li key={why}>
                {ignoredWords[why] ?? why}: baris {rows.slice(0, 30).join(', ')}
                {rows.length > 30 && ` dan ${count(rows.length - 30)} lagi`}
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
