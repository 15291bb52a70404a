/** Fields of a form in columns; one column when the window is narrow. */
import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { narrow } from './media'
import { sxList } from './sx'

type Props = {
  children: ReactNode
  /** CSS columns; one by default. Two in the pictures: `minmax(0, 1.3fr) minmax(0, 1fr)`. */
  columns?: string
  sx?: SxProps<Theme>
}

/** 8 px between fields, 20 px between columns. */
export function FormGrid({ children, columns = 'minmax(0, 1fr)', sx }: Props) {
  return (
    <Box
      className="form-grid"
      sx={[
        {
          display: 'grid',
          gridTemplateColumns: columns,
          columnGap: '20px',
          rowGap: '8px',
          alignItems: 'start',
          '.form-grid + &': { mt: '8px' },
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
        },
        ...sxList(sx),
      ]}
    >
      {children}
    </Box>
  )
}
