/** One agreement: head, the date that matters now with its reason, tabs, and the scan at the right. */
import Add from '@mui/icons-material/AddOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Decide from '@mui/icons-material/GavelOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { openFollowUpStatuses } from '../../shared/followups/status'
import type { AgreementId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { FilesPanel } from '../records/FilesPanel'
import { FollowUpsPanel } from '../records/FollowUpsPanel'
import { HistoryPanel } from '../records/HistoryPanel'
import { usePrint } from '../records/PrintProvider'
import { ScanPane } from '../records/ScanPane'
import { StagesPanel } from '../records/StagesPanel'
import { ActionMenu } from '../ui/ActionMenu'
import { IconAction } from '../ui/IconAction'
import { narrow } from '../ui/media'
import { Notice } from '../ui/Notice'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { SkeletonRows } from '../ui/SkeletonRows'
import { Status } from '../ui/Status'
import { useGo } from '../ui/use-go'
import { ViewTabs } from '../ui/ViewTabs'
import { AgreementProblem } from './AgreementProblem'
import { ChainNotice } from './ChainNotice'
import { ChainTab } from './ChainTab'
import { DecisionDialog } from './DecisionDialog'
import { MatterStrip } from './MatterStrip'
import { EvaluationsTab } from './EvaluationsTab'
import { PartiesTab } from './PartiesTab'
import { PeriodReportsTab } from './PeriodReportsTab'
import { SummaryTab } from './SummaryTab'
import { useAgreementActions } from './use-agreement-actions'
import { useAgreementId } from './use-agreement-id'

const tabs = [
  'ringkasan',
  'pihak',
  'tahapan',
  'berkas',
  'rantai',
  'tindak-lanjut',
  'evaluasi',
  'laporan',
  'riwayat',
] as const
type Tab = (typeof tabs)[number]

export function AgreementScreen() {
  const id = useAgreementId()
  const { data: agreement, error } = useRoute('agreements.get', { id })
  if (error) return <AgreementProblem error={error} />
  if (!agreement) {
    return (
      <Box sx={{ p: '20px' }}>
        <SkeletonRows count={6} />
      </Box>
    )
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, display: 'flex', [narrow]: { display: 'block', overflow: 'auto' } }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <AgreementHead agreement={agreement} />
        <AgreementTabs agreement={agreement} />
      </Box>
      <ScanPane target={{ kind: 'agreement', id }} />
    </Box>
  )
}

function AgreementHead({ agreement }: { agreement: AgreementDetail }) {
  const go = useGo()
  const print = usePrint()
  const { mayWrite, whyNot } = useRights()
  const actions = useAgreementActions()
  const [deciding, setDeciding] = useState(false)
  const { id, input, deletedAt } = agreement
  const edit = () => go.to(`/kerja-sama/${id}/ubah`)
  const printSummary = () => print({ kind: 'agreement-summary', id })
  const below = (relation: string) => go.to(`/kerja-sama/baru?induk=%22${id}%22&hubungan=${relation}`)
  useShortcut('F2', edit, { enabled: mayWrite && deletedAt === null, label: 'Ubah naskah ini' })
  useShortcut('Ctrl+P', printSummary, { label: 'Cetak ringkasan' })
  return (
    <>
      <PageHead
        title={input.title}
        crumbs={[{ label: 'Kerja Sama', to: '/kerja-sama' }, { label: schemeWords[input.scheme].short }]}
      >
        {mayWrite && deletedAt === null && (
          <Button startIcon={<Edit />} onClick={edit}>
            Ubah
          </Button>
        )}
        <IconAction label="Cetak ringkasan" keys="Ctrl+P" size="medium" onClick={printSummary}>
          <Print />
        </IconAction>
        <ActionMenu
          dots
          size="medium"
          label="Tindakan lain"
          actions={[
            // Before the signing there is nothing to decide on.
            ...(input.signedOn
              ? [{ label: 'Catat keputusan', icon: <Decide />, run: () => setDeciding(true), disabled: !mayWrite }]
              : []),
            {
              label: 'Perpanjangan naskah ini',
              icon: <Add />,
              run: () => below('PERPANJANGAN'),
              disabled: !mayWrite,
              ruled: input.signedOn !== null,
            },
            { label: 'Adendum atas naskah ini', icon: <Add />, run: () => below('ADENDUM'), disabled: !mayWrite },
            {
              label: 'Naskah pelaksanaan di bawahnya',
              icon: <Add />,
              run: () => below('PELAKSANAAN'),
              disabled: !mayWrite,
            },
            {
              label: 'Hapus',
              icon: <Delete />,
              danger: true,
              ruled: true,
              disabled: !mayWrite,
              run: () => void actions.trash([id]).then((done) => done && go.to('/kerja-sama')),
            },
          ]}
        />
      </PageHead>
      <Row
        gap={3}
        sx={{
          pl: '20px',
          pr: '16px',
          pb: '10px',
          flexWrap: 'wrap',
          rowGap: '4px',
          typography: 'cell',
          color: 'text.primary',
        }}
      >
        <Status kind="agreement" value={agreement.status.status} />
        <span>{documentKindWords[input.documentKind].long}</span>
        <Box component="span" sx={{ color: input.parties[0]?.number ? 'text.primary' : 'text.secondary' }}>
          {input.parties[0]?.number ?? 'nomor menyusul'}
        </Box>
      </Row>
      {deletedAt !== null && (
        <Notice
          tone="attention"
          strip
          {...(mayWrite && { action: { label: 'Pulihkan', onClick: () => void actions.restore([id]) } })}
          icon={<Restore />}
        >
          Naskah ini ada di Sampah.{!mayWrite && whyNot ? ` ${whyNot}.` : ''}
        </Notice>
      )}
      <ChainNotice agreement={agreement} />
      <MatterStrip
        agreement={agreement}
        onDecide={mayWrite && deletedAt === null ? () => setDeciding(true) : undefined}
      />
      {deciding && (
        <DecisionDialog
          agreement={agreement}
          onClose={() => setDeciding(false)}
          onExtend={() => below('PERPANJANGAN')}
        />
      )}
    </>
  )
}

const openFollowUpsOf = (agreementId: AgreementId) => ({ agreementId, statuses: [...openFollowUpStatuses], limit: 1 })

function AgreementTabs({ agreement }: { agreement: AgreementDetail }) {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const tab = tabs.find((one) => one === raw['tab']) ?? 'ringkasan'
  const target = { kind: 'agreement' as const, id: agreement.id }
  const files = useRoute('files.list', { target }).data
  const followUps = useRoute('followUps.list', openFollowUpsOf(agreement.id)).data?.total
  const evaluations = useRoute('evaluations.list', { agreementId: agreement.id }).data?.length
  const show = (next: Tab) => void navigate({ to: '.', search: { tab: next } as never, replace: true })
  const related = agreement.children.length + (agreement.parent ? 1 : 0) + agreement.meetings.length
  return (
    <>
      <ViewTabs<Tab>
        label="Bagian naskah"
        value={tab}
        onChange={show}
        tabs={[
          { value: 'ringkasan', label: 'Ringkasan' },
          { value: 'pihak', label: 'Para pihak', count: agreement.parties.length },
          { value: 'tahapan', label: 'Tahapan' },
          { value: 'berkas', label: 'Berkas', count: files?.length },
          { value: 'rantai', label: 'Keterkaitan', count: related },
          { value: 'tindak-lanjut', label: 'Tindak lanjut', count: followUps },
          { value: 'evaluasi', label: 'Evaluasi', count: evaluations },
          { value: 'laporan', label: 'Laporan' },
          { value: 'riwayat', label: 'Riwayat' },
        ]}
      />
      <Box
        tabIndex={0}
        role="region"
        aria-label="Isi bagian"
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', pl: '20px', pr: '16px', pt: '10px', pb: '16px' }}
      >
        {tab === 'ringkasan' && <SummaryTab agreement={agreement} onStages={() => show('tahapan')} />}
        {tab === 'pihak' && <PartiesTab agreement={agreement} />}
        {tab === 'tahapan' && <StagesPanel subject={target} headed={agreement.input.signedOn === null} />}
        {tab === 'berkas' && <FilesPanel target={target} locked={agreement.deletedAt !== null} />}
        {tab === 'rantai' && <ChainTab agreement={agreement} />}
        {tab === 'tindak-lanjut' && (
          <FollowUpsPanel subject={{ agreementId: agreement.id }} locked={agreement.deletedAt !== null} />
        )}
        {tab === 'evaluasi' && <EvaluationsTab agreement={agreement} />}
        {tab === 'laporan' && <PeriodReportsTab agreement={agreement} />}
        {tab === 'riwayat' && <HistoryPanel table="agreements" id={agreement.id} />}
      </Box>
    </>
  )
}
