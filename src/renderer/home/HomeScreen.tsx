/** Beranda: what needs somebody today. */
import Add from '@mui/icons-material/AddOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { HomeSummary } from '../../shared/home/contract'
import { urgentStatuses } from '../../shared/home/figures'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
import { usePaletteCommand } from '../ui/CommandProvider'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { useShortcut } from '../ui/ShortcutProvider'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useGo } from '../ui/use-go'
import { AlertsSection } from './AlertsSection'
import { ChangesSection } from './ChangesSection'
import { DraftsSection } from './DraftsSection'
import { Figures } from './Figures'
import { FollowUpsSection } from './FollowUpsSection'
import { FirstSteps } from './FirstSteps'
import { FreshAlertsNotice } from './FreshAlertsNotice'
import { MeetingsSection } from './MeetingsSection'
import { RakorTiles } from './RakorTiles'

export function HomeScreen() {
  const go = useGo()
  const print = usePrint()
  const { mayWrite } = useRights()
  const { data, dataUpdatedAt } = useRoute('home.summary', {})
  const add = () => go.to('/kerja-sama/baru')
  const printUrgent = () =>
    print({
      kind: 'report',
      report: {
        kind: 'register',
        filter: { trashed: false, statuses: [...urgentStatuses] },
        sort: 'endsOn',
        direction: 'asc',
        columns: null,
      },
    })
  useShortcut('Ctrl+N', add, { enabled: mayWrite, label: 'Naskah baru' })
  useShortcut('Ctrl+P', printUrgent, { label: 'Cetak yang perlu perhatian' })
  usePaletteCommand({ id: 'home.print', label: 'Cetak naskah yang perlu keputusan', keys: 'Ctrl+P', run: printUrgent })
  return (
    <>
      <PageHead title="Beranda" meta={data && headline(data)}>
        <Button startIcon={<Print />} onClick={printUrgent}>
          Cetak yang perlu keputusan
        </Button>
        {mayWrite && (
          <Button variant="contained" color="primary" startIcon={<Add />} onClick={add}>
            Naskah baru
          </Button>
        )}
      </PageHead>
      {data && <FreshAlertsNotice now={dataUpdatedAt} />}
      {!data && <SkeletonRows count={8} />}
      {data && <Content summary={data} now={dataUpdatedAt} />}
    </>
  )
}

function Content({ summary, now }: { summary: HomeSummary; now: number }) {
  if (isUnused(summary)) return <FirstSteps partners={summary.partners} now={now} />
  return (
    <>
      <Figures counts={summary.counts} />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr) 400px',
          alignItems: 'stretch',
          [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', overflow: 'auto' },
        }}
      >
        <Box sx={{ px: '20px', pt: '10px', pb: '16px' }}>
          <AlertsSection />
          <FollowUpsSection />
          <DraftsSection now={now} />
          <ChangesSection changes={summary.changes} now={now} />
        </Box>
        <Box
          sx={{
            px: '20px',
            pt: '10px',
            pb: '16px',
            borderLeft: '1px solid',
            borderColor: 'line.hair',
            [narrow]: { borderLeft: 0 },
          }}
        >
          <RakorTiles {...summary} />
          <MeetingsSection meetings={summary.meetings.rows} awaiting={summary.awaitingMinutes} now={now} />
        </Box>
      </Box>
    </>
  )
}

const isUnused = ({ counts, meetings, awaitingMinutes }: HomeSummary): boolean =>
  Object.values(counts).every((count) => count === 0) && meetings.total === 0 && awaitingMinutes.total === 0

function headline({ counts, awaitingMinutes }: HomeSummary): string {
  const parts = [
    [counts.undecided ?? 0, 'naskah perlu keputusan'],
    [awaitingMinutes.total, 'rapat menunggu notula'],
  ] as const
  const words = parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString('id-ID')} ${word}`)
  return words.length > 0 ? words.join(', ') : 'tidak ada yang mendesak'
}
