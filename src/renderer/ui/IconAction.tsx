/** An icon that acts: its name is read out and shown as a tooltip together with its key. */
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import type { SxProps, Theme } from '@mui/material/styles'
import type { MouseEvent, ReactNode, Ref } from 'react'

type Props = {
  /** Indonesian name of the action; also its `aria-label`. */
  label: string
  /** The key that does the same, shown in the tooltip. */
  keys?: string
  /** Why it cannot be used now; shown in the tooltip instead. */
  off?: string | false | undefined
  children: ReactNode
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void
  size?: 'small' | 'medium'
  menu?: boolean
  expanded?: boolean
  pressed?: boolean
  disabled?: boolean
  tabIndex?: number
  ref?: Ref<HTMLButtonElement>
  sx?: SxProps<Theme>
}

/** 28 px (`small`) or 32 px square. */
export function IconAction(props: Props) {
  const {
    label,
    keys,
    off,
    children,
    onClick,
    size = 'small',
    menu,
    expanded,
    pressed,
    disabled,
    tabIndex,
    ref,
  } = props
  const title = off ? off : keys ? `${label} (${keys})` : label
  return (
    <Tooltip title={title}>
      <span style={{ display: 'inline-flex' }}>
        <IconButton
          ref={ref}
          size={size}
          aria-label={label}
          aria-keyshortcuts={keys
            ?.replaceAll('Ctrl', 'Control')
            .replaceAll('←', 'ArrowLeft')
            .replaceAll('→', 'ArrowRight')}
          aria-haspopup={menu ? 'menu' : undefined}
          aria-expanded={expanded}
          aria-pressed={pressed}
          disabled={Boolean(off) || disabled === true}
          {...(onClick && { onClick })}
          {...(tabIndex !== undefined && { tabIndex })}
          {...(props.sx && { sx: props.sx })}
        >
          {children}
        </IconButton>
      </span>
    </Tooltip>
  )
}
