/** Two records side by side: which one stays, and which entry of each field it gets. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Radio from '@mui/material/Radio'
import { useState } from 'react'
import { DialogShell } from '../ui/DialogShell'
import { Notice } from '../ui/Notice'

export type Side = 0 | 1
export type MergeField = { key: string; label: string; values: readonly [string | null, string | null] }

type Props = {
  title: string
  /** What each has: `12 naskah`. */
  notes: readonly [string, string]
  names: readonly [string, string]
  fields: readonly MergeField[]
  /** Resolves to whether it was done. */
  onMerge: (chosen: Readonly<Record<string, Side>>) => Promise<boolean>
  /** They are not the same after all. Resolves to whether it was noted. */
  onDistinct: () => Promise<boolean>
  onClose: () => void
}

/** The first stays; where it has no entry, that of the second is proposed. */
const proposed = (fields: readonly MergeField[]): Record<string, Side> =>
  Object.fromEntries(fields.map(({ key, values }) => [key, values[0] === null && values[1] !== null ? 1 : 0]))

export function MergeDialog({ title, notes, names, fields, onMerge, onDistinct, onClose }: Props) {
  const [chosen, setChosen] = useState(() => proposed(fields))
  const [busy, setBusy] = useState(false)
  const all = (side: Side) => setChosen(Object.fromEntries(fields.map(({ key }) => [key, side])))
  const run = async (work: Promise<boolean>) => {
    setBusy(true)
    const isDone = await work
    setBusy(false)
    if (isDone) onClose()
  }
  return (
    <DialogShell
      open
      title={title}
      onClose={onClose}
      width={860}
      remark="Dapat diurungkan dengan Ctrl+Z"
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button disabled={busy} onClick={() => void run(onDistinct())}>
            Bukan kembar
          </Button>
          <Button
            variant="contained"
            color="primary"
            autoFocus
            disabled={busy}
            onClick={() => void run(onMerge(chosen))}
          >
            Gabungkan
          </Button>
        </>
      }
    >
      <Box component="table" sx={table}>
        <colgroup>
          <col style={{ width: 128 }} />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <td />
            {([0, 1] as const).map((side) => (
              <th key={side} scope="col">
                <Box sx={{ typography: 'cell', fontWeight: 600, overflowWrap: 'anywhere' }}>{names[side]}</Box>
                <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                  {notes[side]} · {side === 0 ? 'tetap dipakai' : 'digabungkan, lalu masuk Sampah'}
                </Box>
                <Button size="small" variant="text" color="primary" sx={{ ml: '-8px' }} onClick={() => all(side)}>
                  Pakai semua isian ini
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow
              key={field.key}
              field={field}
              chosen={chosen[field.key] ?? 0}
              onChoose={(side) => setChosen({ ...chosen, [field.key]: side })}
            />
          ))}
        </tbody>
      </Box>
      <Notice tone="progress" sx={{ mt: '12px' }}>
        <b>{names[0]}</b> (kiri) tetap ada dan menerima naskah, rencana, tindak lanjut, serta undangan <b>{names[1]}</b>{' '}
        (kanan), yang kemudian masuk Sampah. Nama yang tidak dipakai tetap dikenali sebagai nama lain.
      </Notice>
    </DialogShell>
  )
}

type RowProps = { field: MergeField; chosen: Side; onChoose: (side: Side) => void }

function FieldRow({ field: { key, label, values }, chosen, onChoose }: RowProps) {
  if (values[0] === null && values[1] === null) return null
  const same = values[0] === values[1]
  return (
    <tr>
      <th scope="row">{label}</th>
      {([0, 1] as const).map((side) => {
        const text = values[side] ?? 'kosong'
        return (
          <td key={side}>
            {same ? (
              <Box sx={{ color: 'text.secondary', pl: '28px', pt: '2px' }}>{text}</Box>
            ) : (
              <Box component="label" sx={choice(chosen === side, values[side] === null)}>
                <Radio
                  size="small"
                  name={`gabung-${key}`}
                  checked={chosen === side}
                  onChange={() => onChoose(side)}
                  sx={{ p: '3px' }}
                  slotProps={{ input: { 'aria-label': `${label}: ${text}` } }}
                />
                <Box component="span" sx={{ overflowWrap: 'anywhere', pt: '2px' }}>
                  {text}
                </Box>
              </Box>
            )}
          </td>
        )
      })}
    </tr>
  )
}

const choice = (isChosen: boolean, isEmpty: boolean) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: '4px',
  cursor: 'pointer',
  fontWeight: isChosen ? 500 : 400,
  ...((isEmpty || !isChosen) && { color: 'text.secondary' }),
})

const table = {
  width: '100%',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  typography: 'cell',
  '& th, & td': { textAlign: 'left', verticalAlign: 'top', p: '5px 8px 5px 0', fontWeight: 400 },
  '& tbody tr': { borderTop: '1px solid', borderColor: 'line.hair' },
  '& tbody th': { color: 'text.secondary', pt: '7px' },
} as const
