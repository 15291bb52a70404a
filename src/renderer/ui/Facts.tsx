/** Name and value pairs of a record ("Data pokok"). */
import Box from '@mui/material/Box'
import { Fragment, type ReactNode } from 'react'

export type Fact = { label: string; value: ReactNode }

/** A definition list in two columns; facts without a value are left out. */
export function Facts({ facts, labelWidth = 124 }: { facts: Fact[]; labelWidth?: number }) {
  const shown = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: `${labelWidth}px minmax(0, 1fr)`,
        columnGap: '8px',
        rowGap: '4px',
        typography: 'cell',
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
      }}
    >
      {shown.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </Box>
  )
}
