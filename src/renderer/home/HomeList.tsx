/** A list of Beranda: rows of 44 px parted by hairlines, each a link with its verb at the right. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { AppLink } from '../ui/AppLink'
import { Ellipsis } from '../ui/Ellipsis'
import { Row } from '../ui/Row'

/** `label` names the list for screen readers. */
export function HomeList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {children}
    </Box>
  )
}

type RowProps = {
  icon?: ReactNode
  title: string
  note: ReactNode
  /** A third line. */
  more?: ReactNode
  /** Where the row leads; without it the row is only read. */
  to?: string | undefined
  /** The date and how far it is, or a status. */
  aside?: ReactNode
  /** `Putuskan`, at the right edge. */
  verb?: string | undefined
}

export function HomeRow({ icon, title, note, more, to, aside, verb }: RowProps) {
  return (
    <Row
      component="li"
      gap={3}
      sx={{
        minHeight: 43,
        ...(more !== undefined && { py: '4px' }),
        borderTop: '1px solid',
        borderColor: 'line.hair',
        '&:last-of-type': { borderBottom: '1px solid', borderBottomColor: 'line.hair' },
      }}
    >
      {icon}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ typography: 'cell', fontWeight: 500 }}>
          {to ? (
            <AppLink to={to} color="inherit" underline="hover" sx={{ display: 'block' }}>
              <Ellipsis>{title}</Ellipsis>
            </AppLink>
          ) : (
            <Ellipsis>{title}</Ellipsis>
          )}
        </Box>
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>
          <Ellipsis>{note}</Ellipsis>
          {more}
        </Box>
      </Box>
      {aside && <Box sx={{ flex: 'none', typography: 'cell', textAlign: 'right' }}>{aside}</Box>}
      {verb && to && (
        <AppLink
          to={to}
          aria-label={`${verb}: ${title}`}
          underline="hover"
          sx={{ flex: 'none', width: 68, typography: 'cell', fontWeight: 500 }}
        >
          {verb}
        </AppLink>
      )}
    </Row>
  )
}
