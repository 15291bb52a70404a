/** One plan: head with its steps, the reason of its status, and its parts. */
import Box from '@mui/material/Box'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { PlanDetail } from '../../shared/plans/model'
import { useRoute } from '../ipc/hooks'
import { FilesPanel } from '../records/FilesPanel'
import { HistoryPanel } from '../records/HistoryPanel'
import { StagesPanel } from '../records/StagesPanel'
import { SkeletonRows } from '../ui/SkeletonRows'
import { ViewTabs } from '../ui/ViewTabs'
import { PlanHead } from './PlanHead'
import { PlanProblem } from './PlanProblem'
import { ReviewTab } from './ReviewTab'
import { SummaryTab } from './SummaryTab'
import { usePlanId } from './use-plan-id'

const tabs = ['ringkasan', 'telaah', 'tahapan', 'berkas', 'riwayat'] as const
type Tab = (typeof tabs)[number]

export function PlanScreen() {
  const id = usePlanId()
  const { data: plan, error } = useRoute('plans.get', { id })
  if (error) return <PlanProblem error={error} />
  if (!plan || plan.id !== id) {
    return (
      <Box sx={{ p: '20px' }}>
        <SkeletonRows count={6} />
      </Box>
    )
  }
  return (
    <>
      <PlanHead plan={plan} />
      <PlanTabs plan={plan} />
    </>
  )
}

function PlanTabs({ plan }: { plan: PlanDetail }) {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const tab = tabs.find((one) => one === raw['tab']) ?? 'ringkasan'
  const target = { kind: 'plan' as const, id: plan.id }
  const files = useRoute('files.list', { target }).data
  const locked = plan.deletedAt !== null
  return (
    <>
      <ViewTabs<Tab>
        label="Bagian rencana"
        value={tab}
        onChange={(next) => void navigate({ to: '.', search: { tab: next } as never, replace: true })}
        tabs={[
          { value: 'ringkasan', label: 'Ringkasan' },
          { value: 'telaah', label: 'Telaah TKKSD' },
          { value: 'tahapan', label: 'Tahapan' },
          { value: 'berkas', label: 'Berkas', count: files?.length },
          { value: 'riwayat', label: 'Riwayat' },
        ]}
      />
      <Box
        tabIndex={0}
        role="region"
        aria-label="Isi bagian"
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', pl: '20px', pr: '16px', pt: '10px', pb: '16px' }}
      >
        {tab === 'ringkasan' && <SummaryTab plan={plan} />}
        {tab === 'telaah' && <ReviewTab key={plan.updatedAt} plan={plan} locked={locked} />}
        {tab === 'tahapan' && <StagesPanel subject={target} />}
        {tab === 'berkas' && <FilesPanel target={target} locked={locked || plan.agreement !== null} />}
        {tab === 'riwayat' && <HistoryPanel table="plans" id={plan.id} />}
      </Box>
    </>
  )
}
