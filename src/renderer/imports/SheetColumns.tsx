/** The columns of a sheet, each with its head, a few values, and what it is read as. */
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import type { ImportOverview } from '../../shared/imports/contract'
import type { ImportField } from '../../shared/imports/fields'
import type { SheetSetting } from '../../shared/imports/model'
import { Choice } from '../ui/Choice'
import { Ellipsis } from '../ui/Ellipsis'
import { Row } from '../ui/Row'
import { count, fieldOptions } from './words'

type Props = {
  sheet: ImportOverview['sheets'][number]
  setting: SheetSetting
  onInclude: (value: boolean) => void
  onField: (column: number, field: ImportField | null) => void
}

const cell = {
  px: '10px',
  py: '4px',
  textAlign: 'left',
  verticalAlign: 'middle',
  borderBottom: '1px solid',
  borderColor: 'line.hair',
} as const

export function SheetColumns({ sheet, setting, onInclude, onField }: Props) {
  const filled = sheet.columns.filter((column) => column.samples.length > 0)
  const read = filled.filter(({ column }) => (setting.mapping[column] ?? null) !== null).length
  return (
    <Box component="section" aria-label={`Lembar ${sheet.name}`} sx={{ mt: '16px' }}>
      <Row gap={3} sx={{ flexWrap: 'wrap' }}>
        <FormControlLabel
          control={<Checkbox checked={setting.included} onChange={(_event, value) => onInclude(value)} />}
          label={`Lembar ${sheet.name}`}
          slotProps={{ typography: { variant: 'section' } }}
        />
        <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
          {count(sheet.rows)} baris berisi, kepala di baris {headRows(sheet.head)}. {count(filled.length)} kolom berisi
          = {count(read)} dibaca + {count(filled.length - read)} tidak.
          {sheet.remembered && ' Susunan kolom seperti impor sebelumnya.'}
          {sheet.hidden && ' Lembar ini tersembunyi di Excel.'}
        </Box>
      </Row>
      {setting.included && (
        <Box
          component="table"
          sx={{ width: '100%', borderCollapse: 'collapse', mt: '8px', tableLayout: 'fixed', typography: 'cell' }}
        >
          <thead>
            <Box
              component="tr"
              sx={{ bgcolor: 'surface.sunken', color: 'text.secondary', '& th': { ...cell, fontWeight: 500 } }}
            >
              <Box component="th" sx={{ width: 56 }}>
                Kolom
              </Box>
              <Box component="th" sx={{ width: '30%' }}>
                Kepala di berkas
              </Box>
              <Box component="th">Contoh isi</Box>
              <Box component="th" sx={{ width: 220 }}>
                Dibaca sebagai
              </Box>
            </Box>
          </thead>
          <tbody>
            {sheet.columns.map((column) => (
              <Box component="tr" key={column.column} sx={{ '& td': cell }}>
                <td>{column.letter}</td>
                <td>
                  <Ellipsis>
                    {column.name}
                    {column.hidden && ' (tersembunyi)'}
                  </Ellipsis>
                </td>
                <td>
                  <Ellipsis sx={{ color: 'text.secondary' }}>{column.samples.join(' · ') || 'kosong'}</Ellipsis>
                </td>
                <td>
                  <Choice
                    label={`Kolom ${column.letter} lembar ${sheet.name} dibaca sebagai`}
                    value={setting.mapping[column.column] ?? null}
                    empty="Tidak dibaca"
                    options={fieldOptions}
                    onChange={(field) => onField(column.column, field)}
                  />
                </td>
              </Box>
            ))}
          </tbody>
        </Box>
      )}
    </Box>
  )
}

function headRows(head: { top: number; bottom: number } | null): string {
  if (!head) return '-'
  return head.top === head.bottom ? String(head.top) : `${head.top}–${head.bottom}`
}
