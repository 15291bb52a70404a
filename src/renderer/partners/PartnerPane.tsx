/** The open partner with its contact and agreements. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Button from '@mui/material/Button'
import type { PartnerId } from '../../shared/ids/ids'
import { partnerKindWords } from '../../shared/partners/enums'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Notice } from '../ui/Notice'
import { useShortcut } from '../ui/ShortcutProvider'
import { SidePane } from '../ui/SidePane'
import { RecordPane } from './RecordPane'
import { useMasterActions } from './use-master-actions'

type Props = { id: PartnerId; onClose: () => void; onEdit: (id: PartnerId) => void }

export function PartnerPane({ id, onClose, onEdit }: Props) {
  const { data: partner, error } = useRoute('partners.get', { id })
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  useShortcut('F2', () => onEdit(id), { enabled: mayWrite && partner?.deletedAt === null })
  if (error) {
    return (
      <SidePane label="Mitra" width={340}>
        <Notice tone="attention" action={{ label: 'Tutup', onClick: onClose }}>
          {error.message}
        </Notice>
      </SidePane>
    )
  }
  if (!partner) return <SidePane label="Mitra" width={340} children={null} />
  const { input } = partner
  const named = { id, name: input.name }
  return (
    <RecordPane
      name={input.name}
      facts={[
        { label: 'Jenis', value: partnerKindWords[input.kind] },
        { label: input.countryCode ? 'Negara' : 'Daerah', value: partner.place },
        { label: 'Pimpinan', value: input.headPost },
        { label: 'Alamat', value: input.address },
        { label: 'Narahubung', value: input.contactName },
        { label: 'Telepon', value: input.phone },
        { label: 'Surel', value: input.email },
        { label: 'Catatan', value: input.notes },
      ]}
      filter={{ partnerId: id }}
      register={{ partner: { id, label: input.name } }}
      onClose={onClose}
      actions={
        mayWrite &&
        (partner.deletedAt === null ? (
          <>
            <Button size="small" startIcon={<Edit />} onClick={() => onEdit(id)}>
              Ubah
            </Button>
            <Button
              size="small"
              variant="text"
              color="error"
              startIcon={<Delete />}
              onClick={() => void actions.trashPartner(named).then((gone) => gone && onClose())}
            >
              Hapus
            </Button>
          </>
        ) : (
          <Button size="small" startIcon={<Restore />} onClick={() => void actions.restorePartner(named)}>
            Pulihkan
          </Button>
        ))
      }
    />
  )
}
