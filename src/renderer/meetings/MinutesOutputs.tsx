/** The minutes as paper, PDF and Word document. */
import Print from '@mui/icons-material/PrintOutlined'
import type { MeetingId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { usePrint } from '../records/PrintProvider'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useRunTask } from '../ui/TaskProvider'
import { useToast } from '../ui/ToastProvider'

export function MinutesOutputs({ meetingId, version }: { meetingId: MeetingId; version: number | null }) {
  const print = usePrint()
  const runTask = useRunTask()
  const toast = useToast()
  const showError = useErrorDialog()
  const saveDocx = async () => {
    try {
      const saved = await runTask('Menyimpan notula', ({ signal }) => api.minutes.saveDocx({ meetingId }, { signal }))
      if (saved) toast(`${saved.name} disimpan.`)
    } catch (error) {
      showError(error, 'Notula belum tersimpan sebagai Word')
    }
  }
  return (
    <ActionMenu
      label="Cetak notula"
      icon={<Print />}
      actions={[
        { label: 'Cetak atau PDF', run: () => print({ kind: 'minutes', id: meetingId, version }) },
        { label: 'Word (DOCX)', run: () => void saveDocx() },
      ]}
    />
  )
}
