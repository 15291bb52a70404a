/** A button that opens a list of actions: `Ekspor`, or three dots for "Tindakan lain". */
import DropDown from '@mui/icons-material/ArrowDropDownOutlined'
import More from '@mui/icons-material/MoreHorizOutlined'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { IconAction } from './IconAction'
import { MenuList, type MenuAction } from './MenuList'

type Props = {
  label: string
  actions: readonly MenuAction[]
  icon?: ReactNode
  /** Three dots instead of a button with a word. */
  dots?: boolean
  size?: 'small' | 'medium'
  disabled?: boolean
}

/** Nothing is drawn without actions. */
export function ActionMenu({ label, actions, icon, dots = false, size = 'medium', disabled }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (actions.length === 0) return null
  return (
    <>
      {dots ? (
        <IconAction
          label={label}
          size={size}
          menu
          expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <More />
        </IconAction>
      ) : (
        <Button
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          size={size}
          startIcon={icon}
          endIcon={<DropDown />}
          disabled={disabled === true}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {label}
        </Button>
      )}
      <MenuList anchor={anchor} actions={actions} onClose={() => setAnchor(null)} />
    </>
  )
}
