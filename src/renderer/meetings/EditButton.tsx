/** Opens the form of a meeting from an empty part of its page; nothing for those who may not write. */
import Edit from '@mui/icons-material/EditOutlined'
import Button from '@mui/material/Button'
import type { MeetingDetail } from '../../shared/meetings/model'
import { useRights } from '../ipc/session'
import { useGo } from '../ui/use-go'

export function EditButton({ meeting: { id, deletedAt }, label }: { meeting: MeetingDetail; label: string }) {
  const go = useGo()
  const { mayWrite } = useRights()
  if (!mayWrite || deletedAt !== null) return null
  return (
    <Button startIcon={<Edit />} onClick={() => go.to(`/rakor/${id}/ubah`)}>
      {label}
    </Button>
  )
}
