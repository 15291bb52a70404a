/** Part of a sheet: heading, a short note, an action at the right, content. */
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { SxProps, Theme } from '@mui/material/styles'
import { useId, type ReactNode } from 'react'
import { Row } from './Row'
import { sxList } from './sx'

type Props = {
  title: string
  meta?: ReactNode
  action?: ReactNode
  children?: ReactNode
  /** Hairline above, for all but the first section of a pane. */
  ruled?: boolean
  sx?: SxProps<Theme>
}

/** Sections are parted by hairlines, never by cards. */
export function Section({ title, meta, action, children, ruled = false, sx }: Props) {
  const id = useId()
  const rule = { mt: '12px', pt: '8px', borderTop: '1px solid', borderColor: 'line.hair' } as const
  return (
    <Box component="section" aria-labelledby={id} sx={[ruled && rule, ...sxList(sx)]}>
      <Row gap={2} sx={{ mb: 1, minHeight: 28 }}>
        <Row gap={2} sx={{ alignItems: 'baseline', flex: 1 }}>
          <Typography variant="section" component="h2" id={id} noWrap sx={{ flex: 'none' }}>
            {title}
          </Typography>
          {meta && (
            <Typography variant="note" component="span" noWrap sx={{ color: 'text.secondary' }}>
              {meta}
            </Typography>
          )}
        </Row>
        {action}
      </Row>
      {children}
    </Box>
  )
}
