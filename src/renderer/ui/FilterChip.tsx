/** One filter: its name, or its name with the value and a cross when it is set. */
import Close from '@mui/icons-material/CloseOutlined'
import DropDown from '@mui/icons-material/ArrowDropDownOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { Row } from './Row'

type Props = {
  name: string
  /** What is chosen: `4 dipilih`, `mulai hari ini`; null when the filter is not set. */
  value: string | null
  onOpen: (anchor: HTMLElement) => void
  onClear: () => void
  expanded?: boolean
  popup?: 'menu' | 'dialog'
}

/** A set filter stands on `surface.selected`. */
export function FilterChip({ name, value, onOpen, onClear, expanded = false, popup = 'menu' }: Props) {
  return (
    <Row
      gap={0}
      sx={{
        height: 28,
        flex: 'none',
        borderRadius: 1,
        bgcolor: value ? 'surface.selected' : 'surface.raised',
        boxShadow: (theme) =>
          `inset 0 0 0 1px ${value ? theme.vars.palette.primary.main : theme.vars.palette.line.control}`,
      }}
    >
      <ButtonBase
        aria-haspopup={popup}
        aria-expanded={expanded}
        onClick={(event) => onOpen(event.currentTarget)}
        sx={{
          height: 28,
          pl: '10px',
          pr: value ? '6px' : '4px',
          gap: '4px',
          borderRadius: 1,
          typography: 'cell',
          whiteSpace: 'nowrap',
        }}
      >
        <Box component="span" sx={{ color: value ? 'text.secondary' : 'text.primary' }}>
          {value ? `${name}:` : name}
        </Box>
        {value ? (
          <Box component="span" sx={{ fontWeight: 600, maxWidth: 200, overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {value}
          </Box>
        ) : (
          <DropDown aria-hidden sx={{ color: 'text.secondary' }} />
        )}
      </ButtonBase>
      {value && (
        <Tooltip title="Lepas saringan">
          <IconButton
            aria-label={`Lepas saringan ${name}`}
            onClick={onClear}
            sx={{ width: 24, height: 28, color: 'text.primary' }}
          >
            <Close sx={{ fontSize: 14 }} />
          </IconButton>
        </Tooltip>
      )}
    </Row>
  )
}
