/** Laporan: what offices handed in for each semester or year, and the periods that are still missing. */
import Add from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { AgreementDetail } from '../../shared/agreements/model'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { reportFields, reportsYearly, type PeriodReportRow } from '../../shared/periods/model'
import { missingPeriods, periodWords, type Period } from '../../shared/periods/periods'
import { call, useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Facts } from '../ui/Facts'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useDone } from '../ui/UndoContext'
import { PeriodReportDialog } from './PeriodReportDialog'

type Editing = { report: PeriodReportRow | null; period: Period | null }

export function PeriodReportsTab({ agreement }: { agreement: AgreementDetail }) {
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const { id, input, endsOn, closing, closedOn, deletedAt } = agreement
  const writable = mayWrite && deletedAt === null && input.signedOn !== null
  const [today] = useState(() => todayIn(timeZone, Date.now()))
  const list = useRoute('periodReports.list', { agreementId: id }).data
  const [editing, setEditing] = useState<Editing | null>(null)
  if (!list) return <SkeletonRows count={4} />
  const yearly = reportsYearly(input.scheme)
  const missing = missingPeriods(
    {
      from: input.startsOn ?? input.signedOn,
      until: closing === 'DIAKHIRI' && closedOn ? closedOn : endsOn,
      yearly,
      given: list.map((report) => report.input),
    },
    today,
  )
  const last = missing.at(-1) ?? null
  return (
    <Box sx={{ maxWidth: 920 }}>
      {input.signedOn === null && (
        <Notice tone="neutral">Laporan dicatat sesudah naskah ditandatangani dan mulai berlaku.</Notice>
      )}
      <Section
        title={yearly ? 'Laporan tahunan' : 'Laporan semester'}
        meta={`${list.length} laporan, ${yearly ? 'Permendagri 25/2020 pasal 35 dan 37' : 'Permendagri 22/2020 pasal 17, 39, dan 60'}`}
        action={
          writable && (
            <Button size="small" startIcon={<Add />} onClick={() => setEditing({ report: null, period: last })}>
              Catat laporan
            </Button>
          )
        }
      >
        {list.length === 0 && missing.length === 0 && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Belum ada laporan.</Box>
        )}
        <Missing periods={missing} writable={writable} onPick={(period) => setEditing({ report: null, period })} />
        {list.map((report) => (
          <OneReport
            key={report.id}
            report={report}
            yearly={yearly}
            writable={writable}
            onEdit={() => setEditing({ report, period: null })}
          />
        ))}
      </Section>
      {editing && (
        <PeriodReportDialog
          agreementId={id}
          yearly={yearly}
          report={editing.report}
          period={editing.period}
          today={today}
          onClose={() => setEditing(null)}
        />
      )}
    </Box>
  )
}

const SHOWN = 6

type MissingProps = { periods: readonly Period[]; writable: boolean; onPick: (period: Period) => void }

/** The latest ones; older ones in a word. */
function Missing({ periods, writable, onPick }: MissingProps) {
  if (periods.length === 0) return null
  const shown = periods.slice(-SHOWN)
  const older = periods.length - shown.length
  return (
    <Notice tone="attention" sx={{ mb: '8px' }}>
      <Box sx={{ fontWeight: 500 }}>Belum masuk{older > 0 ? `, dan ${older} masa yang lebih lama` : ''}</Box>
      <Row gap={2} sx={{ flexWrap: 'wrap', mt: '4px' }}>
        {shown.map((period) => {
          const words = periodWords(period)
          return writable ? (
            <Button key={words} size="small" aria-label={`Catat laporan ${words}`} onClick={() => onPick(period)}>
              {words}
            </Button>
          ) : (
            <span key={words}>{words}</span>
          )
        })}
      </Row>
    </Notice>
  )
}

type OneProps = { report: PeriodReportRow; yearly: boolean; writable: boolean; onEdit: () => void }

function OneReport({ report, yearly, writable, onEdit }: OneProps) {
  const done = useDone()
  const showError = useErrorDialog()
  const { id, input } = report
  const words = periodWords(input)
  const facts = reportFields[yearly ? 'foreign' : 'domestic'].map(({ field, label }) => ({
    label,
    value: input[field],
  }))
  const remove = () => call('periodReports.remove', { id }).then(() => done(`Laporan ${words} dihapus.`), showError)
  return (
    <Box component="article" aria-label={words} sx={{ py: '8px', borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Row gap={2} sx={{ mb: '4px' }}>
        <Box sx={{ typography: 'cell', fontWeight: 500 }}>{words}</Box>
        <Box sx={{ typography: 'note', color: 'text.secondary', flex: 1 }}>diterima {shortDate(input.receivedOn)}</Box>
        {writable && (
          <ActionMenu
            dots
            size="small"
            label={`Tindakan lain untuk laporan ${words}`}
            actions={[
              { label: 'Ubah', run: onEdit },
              { label: 'Hapus', danger: true, ruled: true, run: () => void remove() },
            ]}
          />
        )}
      </Row>
      {facts.every(({ value }) => value === null) ? (
        <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Isinya belum dicatat.</Box>
      ) : (
        <Facts facts={facts} labelWidth={170} />
      )}
    </Box>
  )
}
