/** Plain tables of a meeting's page: heads sunken, hairlines between rows. */
import type { SxProps, Theme } from '@mui/material/styles'

export const tableStyle: SxProps<Theme> = {
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  typography: 'cell',
  '& thead th': {
    typography: 'note',
    fontWeight: 600,
    color: 'text.secondary',
    textAlign: 'left',
    bgcolor: 'surface.sunken',
    height: 30,
    px: '8px',
  },
  '& tbody td, & tbody th': {
    px: '8px',
    py: '6px',
    height: 36,
    textAlign: 'left',
    fontWeight: 400,
    borderTop: '1px solid',
    borderColor: 'line.hair',
    overflowWrap: 'anywhere',
  },
  '& tbody th': { fontWeight: 500 },
}
