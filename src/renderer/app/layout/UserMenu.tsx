/** Who works here: changing the person, locking, and how the window looks. */
import Check from '@mui/icons-material/CheckOutlined'
import Expand from '@mui/icons-material/ExpandMoreOutlined'
import Person from '@mui/icons-material/AccountCircleOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useState } from 'react'
import { colorSchemes } from '../../../shared/session/color-schemes'
import type { SessionState } from '../../../shared/session/model'
import { call } from '../../ipc/hooks'
import { useErrorDialog } from '../../ui/ErrorDialogProvider'
import { narrow } from '../../ui/media'
import { MenuList, type MenuAction } from '../../ui/MenuList'

const schemeWords = { light: 'Terang', dark: 'Gelap', system: 'Ikuti Windows' } as const

/** The menu of the person at the right of the top bar. */
export function UserMenu({ session, onKeys }: { session: SessionState; onKeys: () => void }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const showError = useErrorDialog()
  const run = (work: Promise<unknown>) => void work.catch((error: unknown) => showError(error))
  const actions: MenuAction[] = [
    { label: 'Ganti pengguna', run: () => run(call('session.signOut', {})) },
    ...(session.person?.hasPin ? [{ label: 'Kunci', keys: 'Ctrl+L', run: () => run(call('session.lock', {})) }] : []),
    ...colorSchemes.map((colorScheme, index) => ({
      label: `Tampilan: ${schemeWords[colorScheme]}`,
      icon: session.colorScheme === colorScheme ? <Check titleAccess="dipakai" /> : <Box />,
      ruled: index === 0,
      run: () => run(call('session.setColorScheme', { colorScheme })),
    })),
    { label: 'Pintasan papan ketik', keys: 'F1', ruled: true, run: onKeys },
  ]
  const name = session.person?.name ?? 'Tanpa pengguna'
  return (
    <>
      <ButtonBase
        aria-label={`Pengguna: ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{
          ml: 2,
          mr: 2,
          height: 28,
          px: 2,
          gap: '6px',
          borderRadius: 1,
          typography: 'cell',
          maxWidth: 200,
          '&:hover': { bgcolor: 'surface.hover' },
          [narrow]: { '& .words': { display: 'none' } },
        }}
      >
        <Person aria-hidden sx={{ color: 'text.secondary' }} />
        <Box
          component="span"
          className="words"
          sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 }}
        >
          {name}
        </Box>
        <Expand aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
      </ButtonBase>
      <MenuList anchor={anchor} actions={actions} onClose={() => setAnchor(null)} />
    </>
  )
}
