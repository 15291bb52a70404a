/** Page of one partner or office: head, figures, and its lists as tabs. */
import Box from '@mui/material/Box'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Totals } from '../../shared/partners/page-model'
import { HistoryPanel } from '../records/HistoryPanel'
import { ViewTabs } from '../ui/ViewTabs'
import { MasterAgreements } from './MasterAgreements'
import { MasterFigures } from './MasterFigures'
import { FollowUpLines, MeetingLines, PlanLines } from './MasterLines'
import type { Owner } from './owner'

type Props = {
  /** `Bagian mitra`. */
  label: string
  owner: Owner
  name: string
  totals: Totals
  /** Head and notices. */
  head: ReactNode
  summary: ReactNode
}

const tabs = ['ringkasan', 'naskah', 'rencana', 'tindak-lanjut', 'rapat', 'riwayat'] as const
type Tab = (typeof tabs)[number]

export function MasterPage({ label, owner, name, totals, head, summary }: Props) {
  const raw: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const tab = tabs.find((one) => one === raw['tab']) ?? 'ringkasan'
  const agreements = Object.values(totals.byStatus).reduce((sum, count) => sum + count, 0)
  return (
    <>
      {head}
      <MasterFigures totals={totals} owner={owner} name={name} />
      <ViewTabs<Tab>
        label={label}
        value={tab}
        onChange={(next) => void navigate({ to: '.', search: { tab: next } as never, replace: true })}
        tabs={[
          { value: 'ringkasan', label: 'Ringkasan' },
          { value: 'naskah', label: 'Naskah', count: agreements },
          { value: 'rencana', label: 'Rencana', count: totals.plans },
          { value: 'tindak-lanjut', label: 'Tindak lanjut', count: totals.openFollowUps },
          { value: 'rapat', label: 'Rapat', count: totals.meetings },
          { value: 'riwayat', label: 'Riwayat' },
        ]}
      />
      {tab === 'naskah' ? (
        <MasterAgreements owner={owner} name={name} />
      ) : (
        <Box
          tabIndex={0}
          role="region"
          aria-label="Isi bagian"
          sx={{ flex: 1, minHeight: 0, overflow: 'auto', pl: '20px', pr: '16px', pt: '10px', pb: '16px' }}
        >
          {tab === 'ringkasan' && summary}
          {tab === 'rencana' && <PlanLines owner={owner} />}
          {tab === 'tindak-lanjut' && <FollowUpLines owner={owner} />}
          {tab === 'rapat' && <MeetingLines owner={owner} />}
          {tab === 'riwayat' && (
            <HistoryPanel
              table={'partnerId' in owner ? 'partners' : 'offices'}
              id={'partnerId' in owner ? owner.partnerId : owner.officeId}
            />
          )}
        </Box>
      )}
    </>
  )
}
