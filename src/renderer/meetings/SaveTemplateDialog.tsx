/** "Simpan sebagai templat" of a meeting. */
import type { MeetingDetail } from '../../shared/meetings/model'
import { call } from '../ipc/hooks'
import { NameDialog } from '../records/NameDialog'
import { useDone } from '../ui/UndoContext'

export function SaveTemplateDialog({ meeting, onClose }: { meeting: MeetingDetail; onClose: () => void }) {
  const done = useDone()
  return (
    <NameDialog
      title="Simpan sebagai templat"
      label="Nama templat"
      hint="Acara, lama rapat, undangan, dan isian surat ikut disimpan; waktu, tempat, dan nomor tidak."
      value=""
      confirm="Simpan templat"
      onSave={async (name) => {
        await call('meetingTemplates.save', { meetingId: meeting.id, name })
        done(`Templat ${name} disimpan.`)
        onClose()
      }}
      onClose={onClose}
    />
  )
}
