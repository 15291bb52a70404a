/** The end of an agreement in its strip, with the sum behind it and the step that is due. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { AgreementDetail, ReasonTerm } from '../../shared/agreements/model'
import { longDate } from '../../shared/calendar/words'
import { statuses } from '../../shared/status/statuses'
import { Row } from '../ui/Row'
import type { WhyTerm } from '../ui/Why'
import { WhyStrip } from '../ui/WhyStrip'
import { daysWords, endTone, isOver } from '../records/agreement-words'

type Props = { agreement: AgreementDetail; onDecide: (() => void) | undefined }

export function EndStrip({ agreement, onDecide }: Props) {
  const { status, daysLeft, because } = agreement.status
  const tone = status === 'undecided' ? 'urgent' : status === 'expiring' ? 'attention' : endTone(status, daysLeft)
  const entry = statuses.agreement[status]
  const waits = status === 'undecided' || status === 'expiring'
  return (
    <>
      <WhyStrip
        icon={entry.icon}
        tone={tone === 'neutral' ? entry.tone : tone}
        label={labelOf(agreement)}
        date={
          agreement.endsOn
            ? longDate(agreement.endsOn)
            : agreement.input.signedOn
              ? 'tanpa batas waktu'
              : 'belum ada tanggal'
        }
        left={daysLeft === null || isOver(status) ? null : daysWords(daysLeft)}
        terms={because.map(toWhy)}
      />
      {waits && onDecide && (
        <Row
          gap={2}
          sx={{
            pl: '20px',
            pr: '16px',
            py: '6px',
            bgcolor: `tone.${tone}.tint`,
            borderBottom: '1px solid',
            borderColor: 'line.hair',
            typography: 'cell',
          }}
        >
          <Box sx={{ flex: 1 }}>
            {status === 'undecided'
              ? 'Masa berlaku sudah lewat dan belum ada keputusan.'
              : 'Putuskan sebelum masa berlaku habis: perpanjang atau biarkan berakhir.'}
          </Box>
          <Button size="small" onClick={onDecide}>
            Putuskan
          </Button>
        </Row>
      )}
    </>
  )
}

const labelOf = ({ status: { status } }: AgreementDetail): string => {
  if (status === 'draft' || status === 'inProcess') return 'Belum ditandatangani'
  return status === 'undecided' || status === 'expired' || status === 'extended' || status === 'ended'
    ? 'Hari terakhir berlaku'
    : 'Berlaku sampai'
}

const toWhy = ({ label, value, note }: ReasonTerm): WhyTerm => ({ label, value, note })
