/** Action bar of a form: counts what must be repaired, saves, and knows the keys of saving. */
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { focusFault } from './form-keys'
import { KeyHint } from './KeyHint'
import { narrow } from './media'
import { Row } from './Row'
import { useShortcut } from './ShortcutProvider'

type Props = {
  /** Faulty fields now; `countErrors(formState.errors)`. */
  faults: number
  /** What is said when nothing is wrong: `Draf disimpan 16.41`. */
  remark?: ReactNode
  saveLabel?: string
  busy?: boolean
  onSave: () => void
  onSaveAndNew?: () => void
  /** Keeps the draft; does not ask. */
  onCancel: () => void
}

/** Ctrl+S, Ctrl+Shift+S, F8, Shift+F8, Esc. */
export function FormFoot({
  faults,
  remark,
  saveLabel = 'Simpan',
  busy = false,
  onSave,
  onSaveAndNew,
  onCancel,
}: Props) {
  useShortcut('Ctrl+S', onSave, { enabled: !busy, label: 'Simpan' })
  useShortcut('Ctrl+Shift+S', () => onSaveAndNew?.(), {
    enabled: !busy && onSaveAndNew !== undefined,
    label: 'Simpan dan buat lagi',
  })
  useShortcut('F8', () => void focusFault(document, 1), { label: 'Ke isian berikutnya yang perlu diperbaiki' })
  useShortcut('Shift+F8', () => void focusFault(document, -1), { label: 'Ke isian sebelumnya yang perlu diperbaiki' })
  useShortcut('Esc', onCancel, { label: 'Batal' })
  return (
    <Row
      component="footer"
      className="stick"
      gap={2}
      sx={{
        flex: 'none',
        minHeight: 48,
        pl: '20px',
        pr: '16px',
        bgcolor: 'surface.sheet',
        borderTop: '1px solid',
        borderColor: 'line.strong',
        [narrow]: { flexWrap: 'wrap', '& kbd': { display: 'none' } },
      }}
    >
      {faults > 0 ? (
        <>
          <ErrorIcon aria-hidden sx={{ color: 'error.main' }} />
          <Box role="status" sx={{ typography: 'cell' }}>
            <b>{faults} isian perlu diperbaiki.</b>
          </Box>
          <Button size="small" variant="text" color="primary" onClick={() => focusFault(document, 1)}>
            Ke isian berikutnya <KeyHint sx={{ ml: '6px' }}>F8</KeyHint>
          </Button>
        </>
      ) : (
        <Box role="status" sx={{ typography: 'note', color: 'text.secondary' }}>
          {remark}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      <Button variant="text" onClick={onCancel}>
        Batal <KeyHint sx={{ ml: '8px' }}>Esc</KeyHint>
      </Button>
      {onSaveAndNew && (
        <Button onClick={onSaveAndNew} disabled={busy} sx={{ [narrow]: { display: 'none' } }}>
          {saveLabel} dan buat lagi <KeyHint sx={{ ml: '8px' }}>Ctrl+Shift+S</KeyHint>
        </Button>
      )}
      <Button variant="contained" color="primary" onClick={onSave} disabled={busy}>
        {saveLabel} <KeyHint sx={{ ml: '8px', color: 'inherit' }}>Ctrl+S</KeyHint>
      </Button>
    </Row>
  )
}
