/** One meeting: head, what its agenda adds up to, tabs. */
import Box from '@mui/material/Box'
import { lazy, Suspense } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { MeetingDetail } from '../../shared/meetings/model'
import { useRoute } from '../ipc/hooks'
import { FilesPanel } from '../records/FilesPanel'
import { FollowUpsPanel } from '../records/FollowUpsPanel'
import { HistoryPanel } from '../records/HistoryPanel'
import { OpenBefore } from '../records/OpenBefore'
import { SkeletonRows } from '../ui/SkeletonRows'
import { ViewTabs } from '../ui/ViewTabs'
import { AgendaStrip } from './AgendaStrip'
import { AgendaTab } from './AgendaTab'
import { AttendanceTab } from './AttendanceTab'
import { InviteesTab } from './InviteesTab'
import { LetterTab } from './LetterTab'
import { MeetingHead } from './MeetingHead'
import { meetingTabs, type MeetingTab } from './meeting-tabs'
import { MeetingProblem } from './MeetingProblem'
import { SummaryTab } from './SummaryTab'
import { useMeetingId } from './use-meeting-id'

/** The editor is large and only needed here. */
const MinutesTab = lazy(() => import('./MinutesTab').then((module) => ({ default: module.MinutesTab })))

export function MeetingScreen() {
  const id = useMeetingId()
  const { data: meeting, error } = useRoute('meetings.get', { id })
  if (error) return <MeetingProblem error={error} />
  if (!meeting) {
    return (
      <Box sx={{ p: '20px' }}>
        <SkeletonRows count={6} />
      </Box>
    )
  }
  return (
    <>
      <MeetingHead meeting={meeting} />
      <AgendaStrip meeting={meeting} />
      <MeetingTabs meeting={meeting} />
    </>
  )
}

function MeetingTabs({ meeting }: { meeting: MeetingDetail }) {
  const { id, input, invitees } = meeting
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const tab = meetingTabs.find((one) => one === raw['tab']) ?? 'ringkasan'
  const target = { kind: 'meeting' as const, id }
  const isComing = !['awaitingMinutes', 'closed', 'cancelled'].includes(meeting.status)
  const files = useRoute('files.list', { target }).data
  const followUps = useRoute('followUps.list', { meetingId: id, limit: 1 }).data?.total
  // The router types searches by route; this one is read back by every tab screen alike.
  const open = (next: MeetingTab) => void navigate({ to: '.', search: { tab: next } as never, replace: true })
  return (
    <>
      <ViewTabs<MeetingTab>
        label="Bagian rapat"
        value={tab}
        onChange={open}
        tabs={[
          { value: 'ringkasan', label: 'Ringkasan' },
          { value: 'acara', label: 'Susunan acara', count: input.agenda.length },
          { value: 'undangan', label: 'Undangan', count: invitees.length },
          { value: 'surat', label: 'Surat' },
          { value: 'kehadiran', label: 'Kehadiran' },
          { value: 'notula', label: 'Notula' },
          { value: 'tindak-lanjut', label: 'Tindak lanjut', count: followUps },
          { value: 'berkas', label: 'Berkas', count: files?.length },
          { value: 'riwayat', label: 'Riwayat' },
        ]}
      />
      <Box
        role="tabpanel"
        aria-label="Isi bagian rapat"
        tabIndex={0}
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', pl: '20px', pr: '16px', pt: '10px', pb: '16px' }}
      >
        {tab === 'ringkasan' && <SummaryTab meeting={meeting} files={files?.length ?? 0} onOpen={open} />}
        {tab === 'acara' && <AgendaTab meeting={meeting} />}
        {tab === 'acara' && isComing && <OpenBefore meetingId={id} />}
        {tab === 'undangan' && <InviteesTab meeting={meeting} />}
        {tab === 'surat' && <LetterTab meeting={meeting} />}
        {tab === 'kehadiran' && <AttendanceTab key={id} meeting={meeting} />}
        {tab === 'notula' && (
          <Suspense fallback={<SkeletonRows count={8} />}>
            <MinutesTab key={id} meeting={meeting} />
          </Suspense>
        )}
        {tab === 'tindak-lanjut' && <FollowUpsPanel subject={{ meetingId: id }} locked={meeting.deletedAt !== null} />}
        {tab === 'berkas' && <FilesPanel target={target} items={agendaChoices(meeting)} />}
        {tab === 'riwayat' && <HistoryPanel table="meetings" id={id} />}
      </Box>
    </>
  )
}

/** Items that a file can belong to. */
const agendaChoices = ({ agenda }: MeetingDetail) => agenda.map(({ id, title }) => ({ value: id, label: title }))
