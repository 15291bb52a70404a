/** The one date that matters now, with its "Mengapa?" below it. */
import ExpandLess from '@mui/icons-material/ExpandLessOutlined'
import ExpandMore from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState, type ReactNode } from 'react'
import type { Tone } from '../../shared/status/statuses'
import { narrow } from './media'
import { Row } from './Row'
import type { StatusIcon } from './status-icons'
import { ToneIcon } from './ToneIcon'
import { Why, type WhyTerm } from './Why'

type Props = {
  icon: StatusIcon
  tone: Tone
  /** `Tenggat jawaban DPRD`. */
  label: string
  /** `Kamis, 26 November 2026`. */
  date: string
  /** `2 hari lagi`, in the colour of the tone. */
  left?: string | null | undefined
  terms: WhyTerm[]
  foot?: ReactNode
  /** A button before "Mengapa?". */
  action?: ReactNode
  initiallyOpen?: boolean
}

/** Sunken strip; the button opens the sum in the page. */
export function WhyStrip({ icon, tone, label, date, left, terms, foot, action, initiallyOpen = false }: Props) {
  const [open, setOpen] = useState(initiallyOpen)
  const id = useId()
  return (
    <>
      <Row
        sx={{
          pl: '20px',
          pr: '16px',
          minHeight: 34,
          flex: 'none',
          bgcolor: 'surface.sunken',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          ...(!open && { borderBottom: '1px solid', borderBottomColor: 'line.hair' }),
          typography: 'body1',
          [narrow]: { flexWrap: 'wrap' },
        }}
      >
        <ToneIcon icon={icon} tone={tone} size={18} />
        <span>
          {label}: <b>{date}</b>
        </span>
        {left && (
          <Box component="span" sx={{ color: `tone.${tone}.ink`, fontWeight: 600 }}>
            {left}
          </Box>
        )}
        {action && <Box sx={{ ml: 'auto' }}>{action}</Box>}
        {terms.length > 0 && (
          <Button
            size="small"
            variant="text"
            color="primary"
            aria-expanded={open}
            aria-controls={id}
            endIcon={open ? <ExpandLess /> : <ExpandMore />}
            onClick={() => setOpen(!open)}
            sx={{ ml: action ? 0 : 'auto', mr: '-8px' }}
          >
            Mengapa?
          </Button>
        )}
      </Row>
      {open && <Why id={id} terms={terms} foot={foot} />}
    </>
  )
}
