/** The frame of a report on screen: a head that stays, lines between rows, numbers at the right. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

type Props = {
  label: string
  heads: readonly string[]
  /** Places (from 1) of the columns whose cells stand at the right. */
  numbers: readonly number[]
  /** Shares of the width; without them columns are as wide as their contents. */
  weights?: readonly number[]
  children: ReactNode
  foot?: ReactNode
}

/** Least width of a column on the average, so that dates stand on one line; a report of many columns is scrolled. */
const COLUMN = 122

export function ReportTable({ label, heads, numbers, weights, children, foot }: Props) {
  const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? 1
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
        ...(weights && {
          tableLayout: 'fixed',
          minWidth: weights.length * COLUMN,
          '& .nb': { whiteSpace: 'nowrap' },
          '& td': { overflowWrap: 'anywhere' },
        }),
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
      {weights && (
        <colgroup>
          {weights.map((weight, index) => (
            <Box key={index} component="col" sx={{ width: `${(100 * weight) / total}%` }} />
          ))}
        </colgroup>
      )}
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
