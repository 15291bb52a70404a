/** The state of a row as an icon; the word stands beside it or in its label. */
import Add from '@mui/icons-material/AddCircleOutlineOutlined'
import Copy from '@mui/icons-material/ContentCopyOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import Help from '@mui/icons-material/HelpOutlineOutlined'
import Same from '@mui/icons-material/DragHandleOutlined'
import Gavel from '@mui/icons-material/GavelOutlined'
import Tree from '@mui/icons-material/AccountTreeOutlined'
import Sync from '@mui/icons-material/SyncOutlined'
import Skip from '@mui/icons-material/RemoveCircleOutlineOutlined'
import type { RowState } from '../../shared/imports/model'
import { stateWords } from './words'

const icons = {
  ready: Add,
  update: Sync,
  reason: Gavel,
  orphan: Tree,
  faulty: ErrorIcon,
  choice: Help,
  similar: Copy,
  duplicate: Same,
  skipped: Skip,
} as const

export function StateIcon({ state, labelled = false }: { state: RowState; labelled?: boolean }) {
  const Icon = icons[state]
  const { label, tone } = stateWords[state]
  return (
    <Icon
      {...(labelled ? { role: 'img', 'aria-label': label, titleAccess: label } : { 'aria-hidden': true })}
      sx={{ fontSize: 16, color: `tone.${tone}.ink`, flex: 'none' }}
    />
  )
}
