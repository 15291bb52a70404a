/** Head of a meeting: name, status, time and place, and what can be done. */
import Clock from '@mui/icons-material/ScheduleOutlined'
import Copy from '@mui/icons-material/ContentCopyOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Export from '@mui/icons-material/IosShareOutlined'
import Move from '@mui/icons-material/EventRepeatOutlined'
import Place from '@mui/icons-material/PlaceOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Repeat from '@mui/icons-material/RepeatOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Template from '@mui/icons-material/LibraryAddCheckOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import { monthYear } from '../../shared/calendar/words'
import type { MeetingId } from '../../shared/ids/ids'
import type { MeetingDetail } from '../../shared/meetings/model'
import type { SeriesScope, SeriesView } from '../../shared/meetings/series-contract'
import { longSpan } from '../../shared/meetings/words'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
import { ActionMenu } from '../ui/ActionMenu'
import { Notice } from '../ui/Notice'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { Status } from '../ui/Status'
import { useGo } from '../ui/use-go'
import { pathOf } from './calendar-view'
import { MoveDialog } from './MoveDialog'
import { PackDialog } from './PackDialog'
import { RepeatDialog } from './RepeatDialog'
import { SaveTemplateDialog } from './SaveTemplateDialog'
import { ScopeDialog } from './ScopeDialog'
import { useSaveIcs } from './use-save-ics'
import { useMeetingActions } from './use-meeting-actions'

export function MeetingHead({ meeting }: { meeting: MeetingDetail }) {
  const { input, status } = meeting
  const { timeZone } = useSession()
  const day = todayIn(timeZone, input.startsAt)
  const month = { label: monthYear(day), to: pathOf({ view: 'bulan', date: day }) }
  return (
    <>
      <PageHead title={input.title} crumbs={[{ label: 'Rakor', to: '/rakor' }, month]}>
        <HeadActions meeting={meeting} />
      </PageHead>
      <Row
        gap={4}
        sx={{ pl: '20px', pr: '16px', pb: '10px', flexWrap: 'wrap', rowGap: '4px', typography: 'cell', flex: 'none' }}
      >
        <Status kind="meeting" value={status} />
        <Fact icon={<Clock aria-hidden sx={{ fontSize: 16 }} />}>{longSpan(input, timeZone)}</Fact>
        {input.place && <Fact icon={<Place aria-hidden sx={{ fontSize: 16 }} />}>{input.place}</Fact>}
        {input.chair && <span>Pimpinan: {input.chair}</span>}
      </Row>
      <HeadNotices meeting={meeting} />
    </>
  )
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Row gap={1}>
      <Box component="span" sx={{ display: 'flex', color: 'text.secondary' }}>
        {icon}
      </Box>
      {children}
    </Row>
  )
}

function HeadActions({ meeting }: { meeting: MeetingDetail }) {
  const { id, deletedAt } = meeting
  const go = useGo()
  const print = usePrint()
  const { mayWrite } = useRights()
  const { trash } = useMeetingActions()
  const [dialog, setDialog] = useState<'move' | 'copy' | 'repeat' | 'template' | 'trash' | 'pack' | null>(null)
  const series = useRoute('meetingSeries.of', { id }).data ?? null
  const saveIcs = useSaveIcs()
  const live = mayWrite && deletedAt === null
  const edit = () => go.to(`/rakor/${id}/ubah`)
  const printInvitation = () => print({ kind: 'invitation', id })
  const close = () => setDialog(null)
  const remove = (ids: MeetingId[]) => void trash(ids).then((gone) => gone && go.to('/rakor'))
  const icsAction = {
    label: 'Simpan untuk kalender lain (.ics)',
    icon: <Export />,
    run: () => saveIcs({ kind: 'chosen', ids: [id] }),
  }
  useShortcut('F2', edit, { enabled: live, label: 'Ubah rapat ini' })
  useShortcut('Ctrl+P', printInvitation, { label: 'Cetak undangan' })
  return (
    <>
      {live && (
        <Button startIcon={<Edit />} onClick={edit}>
          Ubah
        </Button>
      )}
      <ActionMenu
        label="Cetak"
        icon={<Print />}
        actions={[
          { label: 'Surat undangan', keys: 'Ctrl+P', run: printInvitation },
          { label: 'Daftar hadir', run: () => print({ kind: 'sign-in-sheet', id }) },
          { label: 'Susunan acara', run: () => print({ kind: 'running-order', id }) },
          { label: 'Notula', run: () => print({ kind: 'minutes', id, version: null }) },
          { label: 'Bahan rakor (satu PDF)', ruled: true, run: () => setDialog('pack') },
        ]}
      />
      {live && (
        <ActionMenu
          dots
          size="medium"
          label="Tindakan lain"
          actions={[
            { label: 'Pindahkan waktu', icon: <Move />, run: () => setDialog('move') },
            { label: 'Salin ke tanggal lain', icon: <Copy />, run: () => setDialog('copy') },
            ...(series ? [] : [{ label: 'Ulangi (buat seri)', icon: <Repeat />, run: () => setDialog('repeat') }]),
            { label: 'Simpan sebagai templat', icon: <Template />, run: () => setDialog('template') },
            icsAction,
            {
              label: 'Hapus rapat',
              icon: <Delete />,
              danger: true,
              ruled: true,
              run: () => (series ? setDialog('trash') : remove([id])),
            },
          ]}
        />
      )}
      {!live && <ActionMenu dots size="medium" label="Tindakan lain" actions={[icsAction]} />}
      {(dialog === 'move' || dialog === 'copy') && <MoveDialog meeting={meeting} mode={dialog} onClose={close} />}
      {dialog === 'template' && <SaveTemplateDialog meeting={meeting} onClose={close} />}
      {dialog === 'repeat' && <RepeatDialog meeting={meeting} onClose={close} />}
      {dialog === 'pack' && <PackDialog meeting={meeting} onClose={close} />}
      {dialog === 'trash' && series && (
        <ScopeDialog
          title="Hapus rapat dari seri"
          verb="Hapus"
          remark="Rapat yang dihapus masih dapat dipulihkan. Rapat yang notulanya sudah disahkan tidak ikut dihapus."
          onClose={close}
          onChoose={(scope) => remove(meantBy(series, id, scope))}
        />
      )}
    </>
  )
}

/** Meetings of the series that a scope means; those with adopted minutes only by themselves. */
function meantBy(series: SeriesView, id: MeetingId, scope: SeriesScope): MeetingId[] {
  const own = series.meetings.find((meeting) => meeting.id === id)
  const others = series.meetings.filter(
    ({ seriesDay, trashed, locked }) =>
      !trashed && !locked && (scope === 'all' || (scope === 'following' && own && seriesDay > own.seriesDay)),
  )
  return [...new Set([id, ...others.map((meeting) => meeting.id)])]
}

function HeadNotices({ meeting: { id, input, conflicts, deletedAt } }: { meeting: MeetingDetail }) {
  const { mayWrite } = useRights()
  const { restore } = useMeetingActions()
  const [first] = conflicts
  if (deletedAt !== null) {
    return (
      <Notice
        tone="attention"
        strip
        icon={<Restore />}
        {...(mayWrite && { action: { label: 'Pulihkan', onClick: () => void restore([id]) } })}
      >
        Rapat ini sudah dihapus dan masih dapat dipulihkan.
      </Notice>
    )
  }
  if (input.state === 'DIBATALKAN') {
    return (
      <Notice tone="neutral" strip>
        <b>Dibatalkan.</b> {input.cancelReason}
      </Notice>
    )
  }
  if (!first) return null
  return (
    <Notice tone="attention" strip>
      <b>Bentrok</b> dengan {first.title}: {first.shares.join(', ')}.
      {conflicts.length > 1 && ` Ada ${conflicts.length - 1} bentrok lain.`}
    </Notice>
  )
}
