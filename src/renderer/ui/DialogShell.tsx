/** Every dialog: title 52 px high, content, action bar; keys of the screen below rest, focus returns where it came from. */
import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import { Row } from './Row'
import { ShortcutLayer } from './ShortcutProvider'

type Props = {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons from left to right: Batal, other ways, the primary one. Give `autoFocus` to the safe or usual choice. */
  actions: ReactNode
  /** Short remark at the left of the action bar. */
  remark?: ReactNode
  width?: number
  height?: number
  /** No padding: the content brings its own panes. */
  flush?: boolean
  /** Read out together with the title; `alertdialog` interrupts. */
  role?: 'dialog' | 'alertdialog'
}

/** Esc closes it. */
export function DialogShell({
  open,
  title,
  onClose,
  children,
  actions,
  remark,
  width = 560,
  height,
  flush,
  role,
}: Props) {
  const id = useId()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      maxWidth={false}
      aria-labelledby={id}
      {...(role && { role })}
      slotProps={{
        paper: {
          sx: {
            width,
            ...(height && { height }),
            maxWidth: 'calc(100vw - 48px)',
            maxHeight: 'calc(100vh - 48px)',
            display: 'flex',
            flexDirection: 'column',
            overflow: 'hidden',
          },
        },
      }}
    >
      <ShortcutLayer>
        <Row sx={{ minHeight: 52, flex: 'none', px: '20px', borderBottom: '1px solid', borderColor: 'line.hair' }}>
          <Typography variant="title" component="h2" id={id}>
            {title}
          </Typography>
        </Row>
        <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', ...(!flush && { px: '20px', py: '14px' }) }}>
          {children}
        </Box>
        <Row
          gap={2}
          sx={{
            minHeight: 56,
            flex: 'none',
            pl: '20px',
            pr: '16px',
            borderTop: '1px solid',
            borderColor: 'line.hair',
            bgcolor: 'surface.sunken',
          }}
        >
          <Box sx={{ typography: 'note', color: 'text.secondary', minWidth: 0 }}>{remark}</Box>
          <Box sx={{ flex: 1 }} />
          {actions}
        </Row>
      </ShortcutLayer>
    </Dialog>
  )
}
