/** Open alerts of one record, each a line with its step; the end of an agreement has a strip of its own. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { AlertRow } from '../../shared/alerts/model'
import { midSentence } from '../../shared/lists/mid-sentence'
import { builtInRules } from '../../shared/alerts/rules'
import { plainDate } from '../../shared/calendar/words'
import { useRights } from '../ipc/session'
import { Row } from '../ui/Row'
import { ToneIcon } from '../ui/ToneIcon'
import { daysWords } from './agreement-words'
import { AlertDialog } from './AlertDialog'
import { alertIcon, alertTone } from './alert-words'

/** Two lines at most; the others are on the screen Peringatan. */
const SHOWN = 2

export function AlertStrip({ alerts }: { alerts: readonly AlertRow[] }) {
  const { mayWrite } = useRights()
  const [open, setOpen] = useState<AlertRow | null>(null)
  if (alerts.length === 0) return null
  return (
    <>
      <Box component="ul" aria-label="Peringatan naskah ini" sx={{ m: 0, p: 0, listStyle: 'none', flex: 'none' }}>
        {alerts.slice(0, SHOWN).map((alert) => (
          <Row
            key={alert.id}
            component="li"
            gap={2}
            sx={{
              pl: '20px',
              pr: '16px',
              minHeight: 34,
              borderBottom: '1px solid',
              borderColor: 'line.hair',
              typography: 'cell',
            }}
          >
            <ToneIcon icon={alertIcon(alert)} tone={alertTone(alert)} size={18} />
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {builtInRules[alert.rule].name}: {midSentence(alert.dateName)} {plainDate(alert.date)},{' '}
              {daysWords(alert.daysLeft)}
            </Box>
            <Button size="small" onClick={() => setOpen(alert)}>
              {mayWrite ? 'Putuskan' : 'Mengapa?'}
            </Button>
          </Row>
        ))}
      </Box>
      {open && <AlertDialog alert={open} onClose={() => setOpen(null)} />}
    </>
  )
}
