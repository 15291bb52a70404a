/** The list of actions that a button or a row opens. */
import Box from '@mui/material/Box'
import Divider from '@mui/material/Divider'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import type { ReactNode } from 'react'
import { KeyHint } from './KeyHint'

export type MenuAction = {
  label: string
  run: () => void
  icon?: ReactNode
  keys?: string
  /** Red text; comes last. */
  danger?: boolean
  disabled?: boolean
  /** Rule above. */
  ruled?: boolean
}

type Props = {
  anchor: HTMLElement | null
  /** Where the mouse was; wins over `anchor`. */
  at?: { x: number; y: number } | null
  actions: readonly MenuAction[]
  onClose: () => void
}

/** Closes before the action runs. */
export function MenuList({ anchor, at, actions, onClose }: Props) {
  return (
    <Menu
      open={anchor !== null || Boolean(at)}
      onClose={onClose}
      {...(at
        ? { anchorReference: 'anchorPosition', anchorPosition: { left: at.x, top: at.y } }
        : { anchorEl: anchor })}
    >
      {actions.flatMap((action) => [
        action.ruled && <Divider key={`${action.label} rule`} />,
        <MenuItem
          key={action.label}
          disabled={action.disabled === true}
          onClick={() => {
            onClose()
            action.run()
          }}
          sx={action.danger ? { color: 'error.main' } : undefined}
        >
          {action.icon && (
            <ListItemIcon sx={action.danger ? { color: 'error.main' } : undefined}>{action.icon}</ListItemIcon>
          )}
          <Box component="span" sx={{ flex: 1 }}>
            {action.label}
          </Box>
          {action.keys && <KeyHint sx={{ ml: '24px' }}>{action.keys}</KeyHint>}
        </MenuItem>,
      ])}
    </Menu>
  )
}
