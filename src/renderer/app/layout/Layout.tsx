/** The frame around every screen, with the keys and commands that work everywhere. */
import Box from '@mui/material/Box'
import { Outlet } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../../ipc/session'
import { PrintProvider } from '../../records/PrintProvider'
import { UndoContext } from '../../ui/UndoContext'
import { useGo } from '../../ui/use-go'
import { useGlobalKeys } from '../keyboard'
import { Palette } from '../palette/Palette'
import { findRecords } from '../palette/record-search'
import { KeysDialog } from './KeysDialog'
import { NavKeys } from './NavKeys'
import { NavMenu } from './NavMenu'
import { Sheet } from './Sheet'
import { StatusLine } from './StatusLine'
import { TopBar } from './TopBar'
import { useBadges } from './use-badges'
import { useFolded } from './use-folded'
import { useUndo } from './use-undo'

/** Shown once somebody is signed in. */
export function Layout() {
  const session = useSession()
  const [folded, toggleFolded] = useFolded()
  const [searching, setSearching] = useState(false)
  const [keysShown, setKeysShown] = useState(false)
  const openKeys = () => setKeysShown(true)
  const go = useGo()
  const undo = useUndo()
  const badges = useBadges()
  useGlobalKeys({ undo, toggleMenu: toggleFolded, openPalette: () => setSearching(true), openKeys })
  return (
    <UndoContext value={undo}>
      <Box sx={{ position: 'fixed', inset: 0, display: 'flex', flexDirection: 'column', bgcolor: 'surface.frame' }}>
        <TopBar session={session} undo={undo} folded={folded} onSearch={() => setSearching(true)} onKeys={openKeys} />
        <Box sx={{ flex: 1, display: 'flex', minHeight: 0 }}>
          <NavMenu folded={folded} unitName={session.unitName} badges={badges} />
          <Sheet>
            <PrintProvider>
              <Outlet />
            </PrintProvider>
          </Sheet>
        </Box>
        <StatusLine session={session} />
      </Box>
      <NavKeys />
      {keysShown && <KeysDialog onClose={() => setKeysShown(false)} />}
      <Palette open={searching} onClose={() => setSearching(false)} search={(text) => findRecords(text, go.to)} />
    </UndoContext>
  )
}
