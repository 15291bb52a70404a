/** Head of a meeting: name, status, time and place, and what can be done. */
import Clock from '@mui/icons-material/ScheduleOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Move from '@mui/icons-material/EventRepeatOutlined'
import Place from '@mui/icons-material/PlaceOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import { monthYear } from '../../shared/calendar/words'
import type { MeetingDetail } from '../../shared/meetings/model'
import { longSpan } from '../../shared/meetings/words'
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
  const [moving, setMoving] = useState(false)
  const live = mayWrite && deletedAt === null
  const edit = () => go.to(`/rakor/${id}/ubah`)
  const printInvitation = () => print({ kind: 'invitation', id })
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
        ]}
      />
      {live && (
        <ActionMenu
          dots
          size="medium"
          label="Tindakan lain"
          actions={[
            { label: 'Pindahkan waktu', icon: <Move />, run: () => setMoving(true) },
            {
              label: 'Hapus rapat',
              icon: <Delete />,
              danger: true,
              ruled: true,
              run: () => void trash([id]).then((gone) => gone && go.to('/rakor')),
            },
          ]}
        />
      )}
      {moving && <MoveDialog meeting={meeting} onClose={() => setMoving(false)} />}
    </>
  )
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
