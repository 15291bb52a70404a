/** The open office with the agreements it initiated. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Button from '@mui/material/Button'
import { officeGroupWords } from '../../shared/partners/enums'
import type { OfficeRow } from '../../shared/partners/model'
import { useRights } from '../ipc/session'
import { useShortcut } from '../ui/ShortcutProvider'
import { RecordPane } from './RecordPane'
import { useMasterActions } from './use-master-actions'

type Props = { office: OfficeRow; onClose: () => void; onEdit: () => void }

export function OfficePane({ office, onClose, onEdit }: Props) {
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  useShortcut('F2', onEdit, { enabled: mayWrite && office.deletedAt === null })
  return (
    <RecordPane
      name={office.name}
      facts={[
        { label: 'Singkatan', value: office.shortName },
        { label: 'Kelompok', value: officeGroupWords[office.group] },
      ]}
      filter={{ officeId: office.id }}
      register={{ office: { id: office.id, label: office.name } }}
      onClose={onClose}
      actions={
        mayWrite &&
        (office.deletedAt === null ? (
          <>
            <Button size="small" startIcon={<Edit />} onClick={onEdit}>
              Ubah
            </Button>
            <Button
              size="small"
              variant="text"
              color="error"
              startIcon={<Delete />}
              onClick={() => void actions.trashOffice(office).then((gone) => gone && onClose())}
            >
              Hapus
            </Button>
          </>
        ) : (
          <Button size="small" startIcon={<Restore />} onClick={() => void actions.restoreOffice(office)}>
            Pulihkan
          </Button>
        ))
      }
    />
  )
}
