/** A key or chord as it stands on the keyboard. */
import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import { sxList } from './sx'

type Props = {
  children: string
  /** Draws the key's cap; without it the chord is quiet text inside a button or a menu. */
  cap?: boolean
  sx?: SxProps<Theme>
}

/** `Ctrl+K`. */
export function KeyHint({ children, cap = false, sx }: Props) {
  const drawn = {
    typography: 'note',
    fontWeight: 500,
    color: 'text.secondary',
    bgcolor: 'surface.raised',
    border: '1px solid',
    borderColor: 'line.strong',
    borderRadius: '3px',
    px: '5px',
    lineHeight: '18px',
    minWidth: 20,
    textAlign: 'center',
    display: 'inline-block',
    whiteSpace: 'nowrap',
  } as const
  const quiet = { typography: 'note', color: 'text.secondary', whiteSpace: 'nowrap' } as const
  return (
    <Box component="kbd" sx={[cap ? drawn : quiet, ...sxList(sx)]}>
      {children}
    </Box>
  )
}
