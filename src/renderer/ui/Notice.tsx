/** A remark in the page: a draft that goes on, paper that differs, a milder way. */
import Bulb from '@mui/icons-material/LightbulbOutlined'
import Check from '@mui/icons-material/CheckCircleOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import InfoIcon from '@mui/icons-material/InfoOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { SxProps, Theme } from '@mui/material/styles'
import type { ReactNode } from 'react'
import type { Tone } from '../../shared/status/statuses'
import { Row } from './Row'
import { sxList } from './sx'

type Props = {
  tone: Tone
  children: ReactNode
  /** Strip over the whole width of the sheet instead of a box. */
  strip?: boolean
  icon?: ReactNode
  action?: { label: string; onClick: () => void } | undefined
  sx?: SxProps<Theme>
}

const icons = { positive: Check, attention: Warning, urgent: ErrorIcon, progress: Bulb, neutral: InfoIcon } as const

/** Icon, words, at most one button. */
export function Notice({ tone, children, strip = false, icon, action, sx }: Props) {
  const Icon = icons[tone]
  const shape = strip
    ? ({ minHeight: 34, px: '20px', py: '3px', borderBlock: '1px solid', borderColor: `tone.${tone}.line` } as const)
    : ({
        p: '10px 12px',
        borderRadius: 1,
        boxShadow: (theme: Theme) => `inset 0 0 0 1px ${theme.vars.palette.tone[tone].line}`,
      } as const)
  return (
    <Row
      role={tone === 'urgent' ? 'alert' : 'status'}
      gap={2}
      sx={[
        { flex: 'none', bgcolor: `tone.${tone}.tint`, typography: 'cell', alignItems: strip ? 'center' : 'flex-start' },
        shape,
        ...sxList(sx),
      ]}
    >
      <Box aria-hidden sx={{ color: `tone.${tone}.ink`, flex: 'none', display: 'flex' }}>
        {icon ?? <Icon />}
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {action && (
        <Button
          size="small"
          variant={strip ? 'text' : 'outlined'}
          onClick={action.onClick}
          sx={{ flex: 'none', alignSelf: 'center', ...(strip && { mr: '-8px' }) }}
        >
          {action.label}
        </Button>
      )}
    </Row>
  )
}
