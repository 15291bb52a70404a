/** A card of a board: title, menu, and what stands below; it moves by drag, by Shift and an arrow key, or by its menu. */
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { ActionMenu } from './ActionMenu'
import { AppLink } from './AppLink'
import { cardKeys, type CardWalk } from './board-keys'
import type { MenuAction } from './MenuList'
import { Row } from './Row'

type Props = {
  title: string
  writable: boolean
  /** True when a drag of it begins, false when it ends. */
  onDrag: (dragging: boolean) => void
  /** A place of the application, or what opens the record here. */
  open: string | (() => void)
  actions: readonly MenuAction[]
  /** To a neighbouring column. */
  onShift: (by: -1 | 1) => void
  /** To a neighbouring card. */
  onWalk: (by: CardWalk) => void
  children: ReactNode
}

export function BoardCard({ title, writable, onDrag, open, actions, onShift, onWalk, children }: Props) {
  const heading = {
    'data-card': true,
    onKeyDown: cardKeys({ onShift, onWalk }),
    color: 'inherit',
    underline: 'hover',
    title,
    'aria-description': writable ? 'Shift dan panah kiri atau kanan memindahkan kartu' : undefined,
    sx: clamped,
    children: title,
  } as const
  return (
    <Box
      component="li"
      draggable={writable}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', title)
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
      sx={{
        mb: '6px',
        p: '8px 4px 8px 10px',
        borderRadius: 1,
        bgcolor: 'surface.raised',
        boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.line.hair}`,
        cursor: writable ? 'grab' : 'default',
        '&:hover': { boxShadow: (theme) => `inset 0 0 0 1px ${theme.vars.palette.line.strong}` },
      }}
    >
      <Row gap={1} sx={{ alignItems: 'flex-start' }}>
        {typeof open === 'string' ? (
          <AppLink to={open} draggable={false} {...heading} />
        ) : (
          <Link component="button" type="button" onClick={open} {...heading} />
        )}
        {writable && <ActionMenu dots size="small" label={`Tindakan untuk ${title}`} actions={actions} />}
      </Row>
      {children}
    </Box>
  )
}

/** Three lines of the title. */
const clamped = {
  flex: 1,
  minWidth: 0,
  textAlign: 'left',
  typography: 'cell',
  fontWeight: 500,
  lineHeight: '17px',
  display: '-webkit-box',
  WebkitLineClamp: 3,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const
