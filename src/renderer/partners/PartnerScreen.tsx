/** One partner: who it is, its other names, and all that is agreed, planned and met about with it. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Merge from '@mui/icons-material/CallMergeOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { PartnerId } from '../../shared/ids/ids'
import { partnerKindWords } from '../../shared/partners/enums'
import type { PartnerPage } from '../../shared/partners/page-model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
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
import { PartnerDialog } from './PartnerDialog'
import { PartnerMergeStart } from './PartnerMergeStart'
import { useMasterActions } from './use-master-actions'

export function PartnerScreen() {
  const id = useRecordId(PartnerId)
  const { data: partner, error } = useRoute('partners.page', { id })
  if (error) return <MasterProblem title="Mitra tidak dapat dibuka" error={error} back="/mitra" />
  if (!partner || partner.id !== id) {
    return (
      <Box sx={{ p: '20px' }}>
        <SkeletonRows count={6} />
      </Box>
    )
  }
  return (
    <MasterPage
      label="Bagian mitra"
      owner={{ partnerId: id }}
      name={partner.input.name}
      totals={partner.totals}
      head={<PartnerHead partner={partner} />}
      summary={<PartnerSummary partner={partner} />}
    />
  )
}

function PartnerHead({ partner }: { partner: PartnerPage }) {
  const go = useGo()
  const print = usePrint()
  const { mayWrite } = useRights()
  const actions = useMasterActions()
  const [dialog, setDialog] = useState<'edit' | 'merge' | null>(null)
  const { id, input, deletedAt, mergedInto } = partner
  const named = { id, name: input.name }
  const writable = mayWrite && deletedAt === null
  const brief = () => print({ kind: 'partner-briefing', id, meetingId: null })
  const close = () => setDialog(null)
  useShortcut('F2', () => setDialog('edit'), { enabled: writable })
  useShortcut('Ctrl+P', brief, { label: 'Cetak lembar ringkas' })
  return (
    <>
      <PageHead
        title={input.name}
        meta={[partnerKindWords[input.kind], partner.place].filter(Boolean).join(' · ')}
        crumbs={[{ label: 'Mitra', to: '/mitra' }]}
      >
        <Button startIcon={<Print />} onClick={brief}>
          Lembar ringkas
        </Button>
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
              { label: 'Gabungkan dengan mitra lain', icon: <Merge />, run: () => setDialog('merge') },
              {
                label: 'Hapus',
                icon: <Delete />,
                danger: true,
                ruled: true,
                run: () => void actions.trashPartner(named).then((gone) => gone && go.to('/mitra')),
              },
            ]}
          />
        )}
      </PageHead>
      {deletedAt !== null && (
        <GoneNotice
          what="Mitra"
          path="/mitra/"
          into={mergedInto}
          onRestore={() => void actions.restorePartner(named)}
        />
      )}
      {dialog === 'edit' && <PartnerDialog id={id} onSaved={close} onClose={close} />}
      {dialog === 'merge' && <PartnerMergeStart partner={named} onClose={close} />}
    </>
  )
}

function PartnerSummary({ partner: { id, input, place, aliases, deletedAt } }: { partner: PartnerPage }) {
  const facts = [
    { label: 'Jenis', value: partnerKindWords[input.kind] },
    { label: input.countryCode ? 'Negara' : 'Daerah', value: place },
    { label: 'Pimpinan', value: input.headPost },
    { label: 'Alamat', value: input.address },
    { label: 'Narahubung', value: input.contactName },
    { label: 'Telepon', value: input.phone },
    { label: 'Surel', value: input.email },
    { label: 'Catatan', value: input.notes },
  ]
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Section title="Keterangan">
        <Facts facts={facts} />
      </Section>
      <AliasesSection owner={{ partnerId: id }} aliases={aliases} locked={deletedAt !== null} />
    </Box>
  )
}
