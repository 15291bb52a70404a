/** Kehadiran: the sheet entered by keys in one pass, totals live, and the scan of the signed sheet. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { MeetingDetail } from '../../shared/meetings/model'
import { useRoute } from '../ipc/hooks'
import { useRights, useSession } from '../ipc/session'
import { useDraft } from '../records/use-draft'
import { EmptyState } from '../ui/EmptyState'
import { Notice } from '../ui/Notice'
import { SkeletonRows } from '../ui/SkeletonRows'
import { AttendanceForm } from './AttendanceForm'
import { AttendanceList } from './AttendanceList'
import { SheetDraft, sheetOf, type SheetRow } from './attendance-model'
import { RoleFiles } from './RoleFiles'

export function AttendanceTab({ meeting }: { meeting: MeetingDetail }) {
  const { id, input, deletedAt } = meeting
  const { mayWrite } = useRights()
  const { timeZone } = useSession()
  const { data } = useRoute('minutes.attendance', { meetingId: id })
  const { draft, keep, drop } = useDraft(`attendance:${id}`, SheetDraft)
  // What is being typed when somebody else changes the sheet stays.
  const [typed, setTyped] = useState<SheetRow[] | null>(null)
  if (!data || draft === undefined) return <SkeletonRows count={8} />
  if (input.state === 'DIBATALKAN') {
    return <EmptyState title="Rapat ini dibatalkan" text="Tidak ada kehadiran yang dicatat." />
  }
  if (!mayWrite || data.locked || deletedAt !== null) {
    return (
      <>
        {data.locked && (
          <Notice tone="neutral" sx={{ mb: '10px' }}>
            Notula sudah disahkan, jadi kehadiran terkunci. Buka kembali notulanya untuk mengubah.
          </Notice>
        )}
        <AttendanceList rows={data.rows} totals={data.totals} timeZone={timeZone} />
        <RoleFiles {...signedSheet} meetingId={id} writable={mayWrite && deletedAt === null} />
      </>
    )
  }
  const stored = sheetOf(data.rows, timeZone)
  return (
    <Box>
      <AttendanceForm
        key={JSON.stringify(data.rows)}
        meeting={meeting}
        stored={stored}
        initial={typed ?? (draft && sameInvitees(draft.value.rows, stored) ? draft.value.rows : stored)}
        draftAt={draft?.updatedAt ?? null}
        onTyped={(rows) => {
          setTyped(rows)
          if (rows) keep({ rows })
          else void drop()
        }}
      />
      <RoleFiles {...signedSheet} meetingId={id} writable />
    </Box>
  )
}

const signedSheet = {
  role: 'DAFTAR_HADIR',
  title: 'Pindaian daftar hadir',
  addLabel: 'Tambah pindaian',
  empty: 'Belum ada. Pindai lembar yang sudah ditandatangani, lalu tambahkan di sini.',
} as const

/** A draft of other invitees is of no use any more. */
const sameInvitees = (draft: readonly SheetRow[], stored: readonly SheetRow[]): boolean =>
  inviteesOf(draft) === inviteesOf(stored)

const inviteesOf = (rows: readonly SheetRow[]): string =>
  rows
    .map(({ inviteeId }) => inviteeId ?? '')
    .filter(Boolean)
    .join()
