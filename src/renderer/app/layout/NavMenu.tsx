/** The menu at the left: four groups, settings and the unit's name at the foot. */
import Box from '@mui/material/Box'
import { useLocation } from '@tanstack/react-router'
import { low, narrow } from '../../ui/media'
import { size } from '../theme/tokens'
import { activeEntry, navEntries, type NavEntry } from './nav-entries'
import { NavItem } from './NavItem'

type Props = { folded: boolean; unitName: string | null; badges: Readonly<Record<string, number>> }

/** 196 px, folded 48 px. */
export function NavMenu({ folded, unitName, badges }: Props) {
  const active = activeEntry(useLocation().pathname)
  const item = (entry: NavEntry) => (
    <NavItem key={entry.path} entry={entry} active={entry === active} folded={folded} badge={badges[entry.path]} />
  )
  return (
    <Box
      component="nav"
      aria-label="Menu utama"
      data-region="menu"
      sx={{
        width: folded ? size.navFolded : size.nav,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        gap: '2px',
        pt: '4px',
        pb: '6px',
        overflow: 'hidden',
        [narrow]: { width: size.navFolded },
        [low]: { overflow: 'hidden auto', scrollbarWidth: 'none' },
      }}
    >
      {([1, 2, 3, 4] as const).map((group) => (
        <Box
          key={group}
          sx={{ display: 'flex', flexDirection: 'column', gap: '2px', mb: '10px', [low]: { mb: '2px' } }}
        >
          {navEntries.filter((entry) => entry.group === group).map(item)}
        </Box>
      ))}
      <Box sx={{ flex: 1 }} />
      {navEntries.filter((entry) => entry.group === 'foot').map(item)}
      {unitName && !folded && (
        <Box
          sx={{
            mx: '20px',
            mt: '10px',
            pt: '8px',
            borderTop: '1px solid',
            borderColor: 'line.strong',
            typography: 'note',
            color: 'text.secondary',
            [narrow]: { display: 'none' },
          }}
        >
          {unitName}
        </Box>
      )}
    </Box>
  )
}
