/** One entry of the menu. */
import ButtonBase from '@mui/material/ButtonBase'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import { useRouter } from '@tanstack/react-router'
import { narrow } from '../../ui/media'
import type { NavEntry } from './nav-entries'

type Props = { entry: NavEntry; active: boolean; folded: boolean; badge: number | undefined }

const hidden = { position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' } as const

/** The active entry is sheet-coloured, teal, 600, with a 3 px bar. */
export function NavItem({ entry: { label, path, icon: Icon, digit }, active, folded, badge }: Props) {
  const router = useRouter()
  const name = digit ? `${label} (Ctrl+${digit})` : label
  return (
    <Tooltip title={folded ? name : ''} placement="right">
      <ButtonBase
        component="a"
        href={router.history.createHref(path)}
        aria-current={active ? 'page' : undefined}
        aria-keyshortcuts={digit ? `Control+${digit}` : undefined}
        onClick={(event) => {
          event.preventDefault()
          router.history.push(path)
        }}
        onMouseEnter={() => void router.preloadRoute({ to: path }).catch(() => undefined)}
        sx={{
          display: 'flex',
          justifyContent: 'flex-start',
          gap: '10px',
          height: 32,
          flex: 'none',
          px: folded ? '7px' : '12px',
          mx: '8px',
          borderRadius: 1,
          typography: 'body1',
          position: 'relative',
          color: active ? 'primary.main' : 'text.primary',
          fontWeight: active ? 600 : 400,
          bgcolor: active ? 'surface.sheet' : 'transparent',
          '&:hover': { bgcolor: active ? 'surface.sheet' : 'surface.hover' },
          ...(active && {
            '&::before': {
              content: '""',
              position: 'absolute',
              left: 0,
              top: 7,
              bottom: 7,
              width: 3,
              borderRadius: '2px',
              bgcolor: 'primary.main',
            },
          }),
          '& .words': folded ? hidden : {},
          [narrow]: { px: '7px', '& .words': hidden },
        }}
      >
        <Icon aria-hidden />
        <span className="words">{label}</span>
        {badge !== undefined && badge > 0 && (
          <Box
            component="span"
            className="words"
            aria-label={`${badge} perlu tindakan`}
            sx={{
              ml: 'auto',
              typography: 'cell',
              fontWeight: active ? 600 : 400,
              color: active ? 'primary.main' : 'text.secondary',
            }}
          >
            {badge.toLocaleString('id-ID')}
          </Box>
        )}
      </ButtonBase>
    </Tooltip>
  )
}
