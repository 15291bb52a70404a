/** A pane at the right edge of the sheet; below it when the window is narrow. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { narrow } from './media'

type Props = {
  label: string
  children: ReactNode
  /** 260 to 416 px. */
  width?: number
  /** No padding: the content brings its own heads. */
  flush?: boolean
}

/** Sunken, full height. */
export function SidePane({ label, children, width = 268, flush = false }: Props) {
  return (
    <Box
      component="aside"
      aria-label={label}
      tabIndex={-1}
      sx={{
        width,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'surface.sunken',
        borderLeft: '1px solid',
        borderColor: 'line.hair',
        overflow: 'auto',
        ...(!flush && { px: '16px', pt: '6px', pb: '12px' }),
        [narrow]: { width: 'auto', borderLeft: 0, borderTop: '1px solid', borderColor: 'line.hair' },
      }}
    >
      {children}
    </Box>
  )
}
