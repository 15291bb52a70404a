/** The frame of the screens before somebody is signed in: the product at the left, one sheet at the right. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Knot } from './Knot'
import { narrow } from './media'

type Props = {
  /** Below the name of the product. */
  aside?: ReactNode
  children: ReactNode
}

/** Fills the window. The sheet is a flex column: heads and feet are fixed, one part grows. */
export function GateFrame({ aside, children }: Props) {
  return (
    <Box sx={{ position: 'fixed', inset: 0, display: 'flex', flexDirection: 'column', bgcolor: 'surface.frame' }}>
      <Box sx={{ height: 40, flex: 'none', WebkitAppRegion: 'drag', width: 'env(titlebar-area-width, 100%)' }} />
      <Box
        component="main"
        sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column', overflow: 'auto' } }}
      >
        <Box
          sx={{
            width: 440,
            flex: 'none',
            overflow: 'auto',
            pl: '56px',
            pr: '48px',
            pt: '28px',
            pb: '28px',
            [narrow]: { width: 'auto', px: '20px', pt: 0, pb: '12px', '& .more': { display: 'none' } },
          }}
        >
          <Knot size={56} />
          <Typography variant="title" component="h1" sx={{ fontSize: '1.75rem', lineHeight: '36px', mt: '16px' }}>
            Simpul
          </Typography>
          <Typography
            className="more"
            variant="body1"
            sx={{ fontSize: '1rem', lineHeight: '24px', color: 'text.secondary', mt: '4px' }}
          >
            Register naskah, rapat, dan tindak lanjut kerja sama daerah.
          </Typography>
          {aside && (
            <Box className="more" sx={{ mt: '32px' }}>
              {aside}
            </Box>
          )}
        </Box>
        <Box
          sx={{
            flex: 1,
            minWidth: 0,
            display: 'flex',
            flexDirection: 'column',
            bgcolor: 'surface.sheet',
            borderTopLeftRadius: 8,
            borderTop: '1px solid',
            borderLeft: '1px solid',
            borderColor: 'line.strong',
            [narrow]: { flex: '1 0 auto', borderLeft: 0, borderTopLeftRadius: 0 },
          }}
        >
          {children}
        </Box>
      </Box>
    </Box>
  )
}
