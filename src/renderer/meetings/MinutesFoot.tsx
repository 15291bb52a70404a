/** Action bar of the minutes: print, save, adopt. */
import Lock from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { MeetingId } from '../../shared/ids/ids'
import { focusFault } from '../ui/form-keys'
import { KeyHint } from '../ui/KeyHint'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { MinutesOutputs } from './MinutesOutputs'

type Props = {
  meetingId: MeetingId
  faults: number
  busy: boolean
  isChanged: boolean
  isNew: boolean
  onSave: () => void
  onFinalise: () => void
}

export function MinutesFoot({ meetingId, faults, busy, isChanged, isNew, onSave, onFinalise }: Props) {
  useShortcut('Ctrl+S', onSave, { enabled: !busy, label: 'Simpan notula' })
  useShortcut('F8', () => void focusFault(document, 1), { label: 'Ke isian berikutnya yang perlu diperbaiki' })
  const remark = isChanged ? 'Belum disimpan; ketikan disimpan sebagai draf.' : isNew ? '' : 'Tersimpan.'
  return (
    <Row
      className="stick"
      gap={2}
      sx={{
        position: 'sticky',
        bottom: '-16px',
        zIndex: 2,
        ml: '-20px',
        mr: '-16px',
        mt: '16px',
        pl: '20px',
        pr: '16px',
        minHeight: 48,
        flexWrap: 'wrap',
        bgcolor: 'surface.sheet',
        borderTop: '1px solid',
        borderColor: 'line.strong',
      }}
    >
      <Box role="status" sx={{ typography: 'note', color: faults > 0 ? 'error.main' : 'text.secondary' }}>
        {faults > 0 ? `${faults} isian perlu diperbaiki (F8).` : remark}
      </Box>
      <Box sx={{ flex: 1 }} />
      {!isNew && <MinutesOutputs meetingId={meetingId} version={null} />}
      <Button startIcon={<Lock />} disabled={busy} onClick={onFinalise}>
        Sahkan
      </Button>
      <Button variant="contained" color="primary" disabled={busy} onClick={onSave}>
        Simpan <KeyHint sx={{ ml: '8px', color: 'inherit' }}>Ctrl+S</KeyHint>
      </Button>
    </Row>
  )
}
