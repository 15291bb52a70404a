/** Search and commands (Ctrl+K): type, choose with the arrows, Enter. */
import Dialog from '@mui/material/Dialog'
import InputBase from '@mui/material/InputBase'
import Search from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import { KeyHint } from '../../ui/KeyHint'
import { Row } from '../../ui/Row'
import { ShortcutLayer } from '../../ui/ShortcutProvider'
import { PaletteGroups } from './PaletteGroups'
import { PaletteScopes } from './PaletteScopes'
import { usePalette, type Search as SearchRecords } from './use-palette'

type Props = { open: boolean; onClose: () => void; search: SearchRecords }

/** What was typed is forgotten when it closes. */
export function Palette({ open, onClose, search }: Props) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth={false}
      slotProps={{
        paper: {
          'aria-label': 'Cari di semua data',
          sx: {
            width: 1000,
            maxWidth: 'calc(100vw - 32px)',
            height: 620,
            maxHeight: 'calc(100vh - 80px)',
            m: 0,
            position: 'absolute',
            top: 56,
            display: 'flex',
            flexDirection: 'column',
            overflow: 'hidden',
          },
        },
      }}
    >
      <ShortcutLayer>
        <Content onClose={onClose} search={search} />
      </ShortcutLayer>
    </Dialog>
  )
}

function Content({ onClose, search }: Omit<Props, 'open'>) {
  const palette = usePalette(search, onClose)
  const { typed, type, text, all, shown, items, at, group, choose, run, onKeyDown } = palette
  const total = all.reduce((sum, each) => sum + each.total, 0)
  const current = items[at]
  return (
    <>
      <Row gap={3} sx={{ height: 52, flex: 'none', px: '20px', borderBottom: '1px solid', borderColor: 'line.hair' }}>
        <Search aria-hidden sx={{ fontSize: 20, color: 'text.secondary' }} />
        <InputBase
          autoFocus
          fullWidth
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          placeholder="Cari naskah, rapat, mitra, atau perintah"
          inputProps={{
            role: 'combobox',
            'aria-expanded': true,
            'aria-controls': 'hasil',
            'aria-activedescendant': current ? `hasil ${current.id}` : undefined,
            'aria-label': 'Cari di semua data',
            'aria-autocomplete': 'list',
            autoComplete: 'off',
            spellCheck: false,
          }}
          sx={{ fontSize: '1.0625rem', '& input': { outline: 'none' } }}
        />
        <Box role="status" sx={{ typography: 'note', color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {total.toLocaleString('id-ID')} hasil
        </Box>
        <KeyHint cap>Esc</KeyHint>
      </Row>
      <PaletteScopes groups={all} total={total} value={group} onChange={choose} />
      <PaletteGroups groups={shown} current={current?.id} text={text} onRun={(item) => run(item, false)} />
      <Row
        gap={4}
        sx={{
          minHeight: 38,
          flex: 'none',
          px: '20px',
          typography: 'note',
          color: 'text.secondary',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          bgcolor: 'surface.sunken',
        }}
      >
        <Row gap={1}>
          <KeyHint cap>↑</KeyHint>
          <KeyHint cap>↓</KeyHint>pilih
        </Row>
        <Row gap={1}>
          <KeyHint cap>Enter</KeyHint>buka
        </Row>
        <Row gap={1}>
          <KeyHint cap>{'>'}</KeyHint>hanya perintah
        </Row>
      </Row>
    </>
  )
}
