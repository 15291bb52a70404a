/** Preview of a bulk change: counts, each row before and after, and rows that stay as they are with the reason. */
import Box from '@mui/material/Box'
import type { z } from 'zod'
import type { bulkContract } from '../../shared/bulk/contract'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'

export type Preview = z.output<(typeof bulkContract)['bulk.preview']['output']>

export function BulkPreview({ preview }: { preview: Preview }) {
  const { changing, same, refused, rows, blocked } = preview
  return (
    <>
      <Box role="status" sx={{ typography: 'body1', mb: '10px' }}>
        <b>{words(changing)} naskah akan berubah</b>
        {same > 0 && `, ${words(same)} sudah demikian`}
        {refused > 0 && `, ${words(refused)} tidak dapat diubah`}.
      </Box>
      {blocked.length > 0 && (
        <Section title="Tidak dapat diubah">
          <Box component="ul" sx={{ m: 0, pl: '18px', typography: 'cell' }}>
            {blocked.map(({ id, label, reason }) => (
              <li key={id}>
                {label}: {reason}
              </li>
            ))}
          </Box>
        </Section>
      )}
      {rows.length > 0 && (
        // The dialog scrolls over it, so the keyboard must reach it.
        <Box role="region" aria-label="Perubahan per naskah" tabIndex={0}>
          <Box
            component="table"
            sx={{
              width: '100%',
              borderCollapse: 'collapse',
              tableLayout: 'fixed',
              typography: 'cell',
              mt: '8px',
              '& th': { textAlign: 'left', fontWeight: 600, color: 'text.secondary', py: '4px', pr: '12px' },
              '& td': {
                verticalAlign: 'top',
                borderTop: '1px solid',
                borderColor: 'line.hair',
                py: '5px',
                pr: '12px',
                overflowWrap: 'anywhere',
                whiteSpace: 'pre-line',
              },
            }}
          >
            <thead>
              <tr>
                <Box component="th" sx={{ width: '37%' }}>
                  Naskah
                </Box>
                <Box component="th" sx={{ width: '16%' }}>
                  Isian
                </Box>
                <th>Sebelum</th>
                <th>Sesudah</th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap(({ id, label, changes }) =>
                changes.map(({ field, before, after }, index) => (
                  <tr key={`${id} ${field}`}>
                    {index === 0 && <td rowSpan={changes.length}>{label}</td>}
                    <td>{field}</td>
                    <Value text={before} />
                    <Value text={after} />
                  </tr>
                )),
              )}
            </tbody>
          </Box>
        </Box>
      )}
      {changing > rows.length && (
        <Notice tone="neutral" sx={{ mt: '10px' }}>
          {words(rows.length)} naskah pertama ditampilkan; {words(changing - rows.length)} lainnya berubah dengan cara
          yang sama.
        </Notice>
      )}
    </>
  )
}

function Value({ text }: { text: string }) {
  return (
    <td>
      {text === '' ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          kosong
        </Box>
      ) : (
        text
      )}
    </td>
  )
}

const words = (count: number): string => count.toLocaleString('id-ID')
