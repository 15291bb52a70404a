/** Below the table: the chosen cell, what is wrong with it, and its right value; the file itself stays as it is. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { importFieldWords } from '../../shared/imports/fields'
import { updateModes, type ImportRow, type ImportSettings, type RowChoice } from '../../shared/imports/model'
import { KeyHint } from '../ui/KeyHint'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import type { CellPlace } from './PlanTable'
import { RowChanges } from './RowChanges'
import { updateWords } from './words'

type Props = {
  row: ImportRow
  place: CellPlace
  settings: ImportSettings
  apply: (part: Partial<ImportSettings>) => Promise<boolean>
  busy: boolean
}

export function CellEditor({ row, place, settings, apply, busy }: Props) {
  const cell = row.cells[place.field]
  // A finding may stand at a sub-header, which is no cell of the row.
  const own = cell === undefined || cell.address === place.address
  const [text, setText] = useState(own ? (cell?.text ?? '') : '')
  const key = `${row.sheet}!${place.address}`
  const findings = row.findings.filter((each) => each.field === place.field)
  const fix = (value: string) => void apply({ fixes: { ...settings.fixes, [key]: value } })
  const decide = (value: RowChoice | null) => {
    const { [row.id]: _old, ...rest } = settings.rows
    void apply({ rows: value === null ? rest : { ...rest, [row.id]: value } })
  }
  return (
    <Box
      component="section"
      aria-label={`Sel ${place.address}`}
      sx={{
        flex: 'none',
        px: '16px',
        py: '8px',
        borderTop: '1px solid',
        borderColor: 'line.strong',
        bgcolor: 'surface.sunken',
        typography: 'cell',
        maxHeight: 'min(300px, 45vh)',
        overflow: 'auto',
      }}
    >
      <Box>
        <b>
          Sel {place.address}, {importFieldWords[place.field]}
        </b>
        {cell && own ? ` tertulis “${cell.text}”.` : ' kosong.'} Berkas asli tidak diubah.
      </Box>
      {findings.map((finding) => (
        <Box
          key={`${finding.code} ${finding.address} ${finding.message}`}
          sx={{ color: `tone.${finding.severity === 'error' ? 'urgent' : 'attention'}.ink`, mt: '2px' }}
        >
          {finding.title}. {finding.message}
          {finding.article !== null && ` (${finding.article})`}
        </Box>
      ))}
      {row.twin && (
        <Box sx={{ mt: '2px' }}>
          {row.twin.kind === 'exact' ? 'Sama dengan' : 'Mirip dengan'} {row.twin.label}
          {row.twin.where === 'register' ? ', sudah ada di register.' : '.'}
          {row.twin.where === 'register' && row.changes.length === 0 && ' Tidak ada isian yang berbeda.'}
        </Box>
      )}
      <RowChanges changes={row.changes} />
      <Row
        component="form"
        gap={2}
        sx={{ mt: '6px', flexWrap: 'wrap' }}
        onSubmit={(event) => {
          event.preventDefault()
          if (!busy && own) fix(text.trim())
        }}
      >
        {own && (
          <>
            <span>Seharusnya</span>
            <Box sx={{ width: 260 }}>
              <TextInput value={text} onChange={setText} label={`Isi sel ${place.address} seharusnya`} />
            </Box>
            <Button type="submit" color="primary" disabled={busy} sx={{ gap: '8px' }}>
              Pakai isi ini <KeyHint>Enter</KeyHint>
            </Button>
            <Button variant="text" disabled={busy || cell === undefined} onClick={() => fix('')}>
              Kosongkan
            </Button>
          </>
        )}
        <RowDecision row={row} choice={settings.rows[row.id]} decide={decide} busy={busy} />
      </Row>
    </Box>
  )
}

type DecisionProps = {
  row: ImportRow
  choice: RowChoice | undefined
  decide: (value: RowChoice | null) => void
  busy: boolean
}

const undoWords: Record<RowChoice, string> = {
  skip: 'Batal melewati',
  add: 'Batal memasukkan',
  alone: 'Batal memasukkan tanpa induk',
  fill: 'Batal memperbarui dari',
  replace: 'Batal memperbarui dari',
}

function RowDecision({ row, choice, decide, busy }: DecisionProps) {
  const name = row.id.split('!').at(-1) ?? ''
  if (choice !== undefined) {
    return (
      <Button variant="text" disabled={busy} onClick={() => decide(null)}>
        {undoWords[choice]} baris {name}
      </Button>
    )
  }
  return (
    <>
      {row.changes.length > 0 &&
        updateModes.map((mode) => (
          <Button key={mode} disabled={busy || row.update === mode} onClick={() => decide(mode)}>
            {updateWords[mode]}
          </Button>
        ))}
      {row.state === 'orphan' && (
        <Button variant="text" disabled={busy} onClick={() => decide('alone')}>
          Masukkan tanpa induk
        </Button>
      )}
      {row.twin && (
        <Button variant="text" disabled={busy} onClick={() => decide('add')}>
          Tetap masukkan baris {name}
        </Button>
      )}
      <Button variant="text" disabled={busy} onClick={() => decide('skip')}>
        Lewati baris {name}
      </Button>
    </>
  )
}
