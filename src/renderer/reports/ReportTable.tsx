/** The frame of a report on screen: a head that stays, lines between rows, numbers at the right. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type Props = {
  label: string
  heads: readonly string[]
  /** Places (from 1) of the columns whose cells stand at the right. */
  numbers: readonly number[]
  children: ReactNode
  foot?: ReactNode
}

export function ReportTable({ label, heads, numbers, children, foot }: Props) {
  const right = Object.fromEntries(
    numbers.map((place) => [
      `& tr:not(.group) > :nth-of-type(${place})`,
      { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
    ]),
  )
  return (
    <Box
      component="table"
      aria-label={label}
      sx={{
        borderCollapse: 'collapse',
        width: '100%',
        typography: 'cell',
        '& th, & td': {
          px: '10px',
          py: '6px',
          textAlign: 'left',
          verticalAlign: 'top',
          borderBottom: '1px solid',
          borderColor: 'line.hair',
        },
        '& thead th': {
          position: 'sticky',
          top: 0,
          zIndex: 1,
          typography: 'note',
          fontWeight: 600,
          bgcolor: 'surface.sunken',
          color: 'text.secondary',
          verticalAlign: 'bottom',
        },
        '& .group td': { fontWeight: 600, bgcolor: 'surface.sunken' },
        '& tfoot td, & tfoot th': { fontWeight: 600, borderTop: '2px solid', borderColor: 'line.hair' },
        ...right,
      }}
    >
      <thead>
        <tr>
          {heads.map((head, index) => (
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
      {foot && <tfoot>{foot}</tfoot>}
    </Box>
  )
}
