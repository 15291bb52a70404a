/** One office: its other names, what it initiated, plans, has to do and was invited to. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Merge from '@mui/icons-material/CallMergeOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { OfficeId } from '../../shared/ids/ids'
import { officeGroupWords } from '../../shared/partners/enums'
import type { OfficePage } from '../../shared/partners/page-model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { useRecordId } from '../records/use-record-id'
import { ActionMenu } from '../ui/ActionMenu'
import { Facts } from '../ui/Facts'
import { PageHead } from '../ui/PageHead'
import { Section } from '../ui/Section'
import { useShortcut } from '../ui/ShortcutProvider'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useGo } from '../ui/use-go'
import { AliasesSection } from './AliasesSection'
import { GoneNotice } from './GoneNotice'
import { MasterPage } from './MasterPage'
import { MasterProblem } from './MasterProblem'
import { OfficeDialog } from './OfficeDialog'
import { OfficeMergeStart } from './OfficeMergeStart'
import { useMasterActions } from './use-master-actions'

const list = '/mitra?tab=perangkat-daerah'

export function OfficeScreen() {
  const id = useRecordId(OfficeId)
  const { data: office, error } = useRoute('offices.page', { id })
  if (error) return <MasterProblem title="Perangkat daerah tidak dapat dibuka" error={error} back={list} />
  if (!office || office.id !== id) {
    return (
      <Box sx={{ p: '20px' }}>
        <SkeletonRows count={6} />
      </Box>
    )
  }
  const facts = [
    { label: 'Singkatan', value: office.shortName },
    { label: 'Kelompok', value: officeGroupWords[office.group] },
  ]
  return (
    <MasterPage
      label="Bagian perangkat daerah"
      owner={{ officeId: id }}
      name={office.name}
      totals={office.totals}
      head={<OfficeHead office={office} />}
      summary={
        <Box sx={{ maxWidth: 720 }}>
          <Section title="Keterangan">
            <Facts facts={facts} />
          </Section>
          <AliasesSection owner={{ officeId: id }} aliases={office.aliases} locked={office.deletedAt !== null} />
        </Box>
      }
    />
  )
}

function OfficeHead({ office }: { office: OfficePage }) {
  const go = useGo()
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  const [dialog, setDialog] = useState<'edit' | 'merge' | null>(null)
  const writable = mayWrite && office.deletedAt === null
  const close = () => setDialog(null)
  useShortcut('F2', () => setDialog('edit'), { enabled: writable })
  return (
    <>
      <PageHead
        title={office.name}
        meta={office.shortName}
        crumbs={[
          { label: 'Mitra', to: '/mitra' },
          { label: 'Perangkat daerah', to: list },
        ]}
      >
        {writable && (
          <Button startIcon={<Edit />} onClick={() => setDialog('edit')}>
            Ubah
          </Button>
        )}
        {writable && (
          <ActionMenu
            dots
            label="Tindakan lain"
            actions={[
              { label: 'Gabungkan dengan perangkat daerah lain', icon: <Merge />, run: () => setDialog('merge') },
              {
                label: 'Hapus',
                icon: <Delete />,
                danger: true,
                ruled: true,
                run: () => void actions.trashOffice(office).then((gone) => gone && go.to(list)),
              },
            ]}
          />
        )}
      </PageHead>
      {office.deletedAt !== null && (
        <GoneNotice
          what="Perangkat daerah"
          path="/mitra/perangkat-daerah/"
          into={office.mergedInto}
          onRestore={() => void actions.restoreOffice(office)}
        />
      )}
      {dialog === 'edit' && <OfficeDialog office={office} onSaved={close} onClose={close} />}
      {dialog === 'merge' && <OfficeMergeStart office={office} onClose={close} />}
    </>
  )
}
