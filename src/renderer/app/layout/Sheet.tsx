/** The white sheet on which every screen lies. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { low } from '../../ui/media'

/** A flex column; screens put heads, bars and one growing part into it. */
export function Sheet({ children }: { children: ReactNode }) {
  return (
    <Box
      component="main"
      data-region="content"
      tabIndex={-1}
      sx={{
        flex: 1,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'surface.sheet',
        borderTopLeftRadius: 8,
        borderTop: '1px solid',
        borderLeft: '1px solid',
        borderBottom: '1px solid',
        borderColor: 'line.strong',
        overflow: 'hidden',
        '&:focus': { outline: 'none' },
        [low]: {
          overflow: 'auto',
          '&& > *': { flex: 'none' },
          '&& > .grid': { height: 360 },
          '&& > .stick': { position: 'sticky', bottom: 0 },
        },
      }}
    >
      {children}
    </Box>
  )
}
