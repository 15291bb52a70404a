/** Top bar, which is the title bar of the window: mark, ways back and forth, search, undo, person. */
import ArrowBack from '@mui/icons-material/ArrowBackOutlined'
import ArrowForward from '@mui/icons-material/ArrowForwardOutlined'
import Redo from '@mui/icons-material/RedoOutlined'
import Search from '@mui/icons-material/SearchOutlined'
import Undo from '@mui/icons-material/UndoOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { SessionState } from '../../../shared/session/model'
import { IconAction } from '../../ui/IconAction'
import { KeyHint } from '../../ui/KeyHint'
import { Knot } from '../../ui/Knot'
import { narrow } from '../../ui/media'
import { Row } from '../../ui/Row'
import { useGo } from '../../ui/use-go'
import { size } from '../theme/tokens'
import { useForwardPossible } from './use-forward'
import type { UndoTools } from './use-undo'
import { UserMenu } from './UserMenu'

type Props = { session: SessionState; undo: UndoTools; folded: boolean; onSearch: () => void; onKeys: () => void }

/** Leaves the room that the system needs for its window buttons. */
export function TopBar({ session, undo, folded, onSearch, onKeys }: Props) {
  const go = useGo()
  const forward = useForwardPossible()
  return (
    <Row
      component="header"
      gap={0}
      sx={{
        height: size.topBar,
        flex: 'none',
        width: 'env(titlebar-area-width, 100%)',
        WebkitAppRegion: 'drag',
        '& a, & button, & [role="button"]': { WebkitAppRegion: 'no-drag' },
      }}
    >
      <Row
        gap={2}
        sx={{ width: folded ? 'auto' : size.nav, pl: '20px', flex: 'none', [narrow]: { width: 'auto', pl: '13px' } }}
      >
        <Knot size={22} />
        <Box
          component="span"
          sx={{ fontSize: '1rem', fontWeight: 650, letterSpacing: '-0.01em', [narrow]: { display: 'none' } }}
        >
          Simpul
        </Box>
        <Box sx={{ flex: 1 }} />
        <IconAction label="Kembali" keys="Alt+←" onClick={go.back}>
          <ArrowBack />
        </IconAction>
      </Row>
      <IconAction label="Maju" keys="Alt+→" disabled={!forward.possible} onClick={forward.go}>
        <ArrowForward />
      </IconAction>
      <SearchButton onSearch={onSearch} />
      <Row gap={0} sx={{ ml: 'auto' }}>
        <IconAction
          label={undo.undoLabel ? `Urungkan: ${undo.undoLabel}` : 'Urungkan'}
          keys="Ctrl+Z"
          disabled={!undo.undoLabel}
          onClick={undo.undo}
        >
          <Undo />
        </IconAction>
        <IconAction
          label={undo.redoLabel ? `Ulangi: ${undo.redoLabel}` : 'Ulangi'}
          keys="Ctrl+Y"
          disabled={!undo.redoLabel}
          onClick={undo.redo}
        >
          <Redo />
        </IconAction>
        <UserMenu session={session} onKeys={onKeys} />
      </Row>
    </Row>
  )
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  return (
    <ButtonBase
      aria-keyshortcuts="Control+K"
      aria-haspopup="dialog"
      onClick={onSearch}
      sx={{
        ml: 'auto',
        width: 480,
        minWidth: 40,
        overflow: 'hidden',
        whiteSpace: 'nowrap',
        height: 28,
        px: '10px',
        display: 'flex',
        justifyContent: 'flex-start',
        gap: 2,
        borderRadius: 1,
        bgcolor: 'surface.sheet',
        boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.line.strong}`,
        color: 'text.secondary',
        typography: 'cell',
        '&:hover': { boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.line.control}` },
        [narrow]: { width: 200 },
      }}
    >
      <Search aria-hidden sx={{ fontSize: 16 }} />
      <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
        Cari naskah, rapat, mitra, atau perintah
      </Box>
      <Box component="span" aria-hidden sx={{ ml: 'auto' }}>
        <KeyHint>Ctrl+K</KeyHint>
      </Box>
    </ButtonBase>
  )
}
