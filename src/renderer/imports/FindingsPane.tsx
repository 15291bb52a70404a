/** At the left of the dry run: what is to be mended, what is to be looked at, and which parties are not yet known. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useState } from 'react'
import type { ImportSummary } from '../../shared/imports/contract'
import type { Finding, ImportSettings } from '../../shared/imports/model'
import { useRoute } from '../ipc/hooks'
import { ListOutputs } from '../records/ListOutputs'
import { KeyHint } from '../ui/KeyHint'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { ViewTabs } from '../ui/ViewTabs'
import { IgnoredRows } from './IgnoredRows'
import { PartnerList } from './PartnerList'
import type { CellPlace } from './PlanTable'
import { count } from './words'

type Tab = 'error' | 'warning' | 'partners' | 'ignored'
type Props = {
  /** The tab to begin with; null for the most pressing. */
  start: Tab | null
  summary: ImportSummary
  settings: ImportSettings
  place: CellPlace | null
  onGo: (place: CellPlace, position: number) => void
  apply: (part: Partial<ImportSettings>) => Promise<boolean>
  busy: boolean
}
type Placed = Finding & { rowId: string; position: number }

const SHOWN = 200

export function FindingsPane({ start, summary, settings, place, onGo, apply, busy }: Props) {
  const asked = summary.partners.filter((partner) => partner.match === 'ask').length
  const [tab, setTab] = useState<Tab>(
    () => start ?? (summary.errors > 0 ? 'error' : asked > 0 ? 'partners' : 'warning'),
  )
  const severity = tab === 'warning' ? 'warning' : 'error'
  const found = useRoute(
    'imports.findings',
    { planId: summary.planId, severity, limit: SHOWN },
    { enabled: tab === 'error' || tab === 'warning' },
  )
  const list: readonly Placed[] = found.data?.rows ?? []
  const go = (finding: Placed | undefined) => {
    if (finding) onGo({ rowId: finding.rowId, field: finding.field, address: finding.address }, finding.position)
  }
  const step = (by: 1 | -1) => {
    const at = list.findIndex((finding) => isAt(finding, place))
    go(at < 0 ? list[0] : list[(at + by + list.length) % list.length])
  }
  useShortcut('F8', () => step(1), { enabled: list.length > 0, label: 'Ke temuan berikutnya' })
  useShortcut('Shift+F8', () => step(-1), { enabled: list.length > 0, label: 'Ke temuan sebelumnya' })
  return (
    <Box
      component="aside"
      aria-label="Temuan"
      sx={{
        width: 340,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        minHeight: 0,
        borderRight: '1px solid',
        borderColor: 'line.hair',
        [narrow]: { width: 'auto', maxHeight: 320 },
      }}
    >
      <ViewTabs<Tab>
        label="Temuan"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'error', label: 'Perbaiki', count: summary.errors },
          { value: 'warning', label: 'Periksa', count: summary.warnings },
          { value: 'partners', label: 'Mitra', count: asked },
          { value: 'ignored', label: 'Lain' },
        ]}
      />
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto' }} tabIndex={0} role="region" aria-label="Daftar temuan">
        {tab === 'partners' && (
          <PartnerList partners={summary.partners} settings={settings} apply={apply} busy={busy} />
        )}
        {tab === 'ignored' && <IgnoredRows summary={summary} />}
        {(tab === 'error' || tab === 'warning') && (
          <FindingList list={list} total={found.data?.total} place={place} onGo={go} severity={severity} />
        )}
      </Box>
      <Row
        gap={2}
        sx={{
          flex: 'none',
          px: '16px',
          py: '6px',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          typography: 'note',
        }}
      >
        <Box sx={{ flex: 1, color: 'text.secondary' }}>Daftar temuan</Box>
        <ListOutputs request={{ kind: 'import-findings', planId: summary.planId }} noun="daftar temuan impor" />
      </Row>
    </Box>
  )
}

const isAt = (finding: Placed, place: CellPlace | null): boolean =>
  place !== null && finding.rowId === place.rowId && finding.address === place.address && finding.field === place.field

type ListProps = {
  list: readonly Placed[]
  total: number | undefined
  place: CellPlace | null
  onGo: (finding: Placed) => void
  severity: 'error' | 'warning'
}

function FindingList({ list, total, place, onGo, severity }: ListProps) {
  if (total === 0) {
    const text = severity === 'error' ? 'Tidak ada yang perlu diperbaiki.' : 'Tidak ada peringatan.'
    return <Box sx={{ p: '16px', typography: 'body1', color: 'text.secondary' }}>{text}</Box>
  }
  return (
    <>
      <Box sx={{ px: '16px', py: '6px', typography: 'note', color: 'text.secondary' }}>
        berikutnya <KeyHint cap>F8</KeyHint>
      </Box>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {list.map((finding) => {
          const chosen = isAt(finding, place)
          return (
            <Box
              component="li"
              key={`${finding.rowId} ${finding.address} ${finding.code} ${finding.message}`}
              sx={{ borderBottom: '1px solid', borderColor: 'line.hair' }}
            >
              <ButtonBase
                onClick={() => onGo(finding)}
                {...(chosen && { 'aria-current': 'true' })}
                sx={{
                  width: '100%',
                  display: 'flex',
                  alignItems: 'flex-start',
                  justifyContent: 'flex-start',
                  textAlign: 'left',
                  gap: '12px',
                  px: '16px',
                  py: '8px',
                  bgcolor: chosen ? 'surface.selected' : 'transparent',
                }}
              >
                <Box
                  sx={{
                    width: 56,
                    flex: 'none',
                    typography: 'cell',
                    fontWeight: 600,
                    color: `tone.${severity === 'error' ? 'urgent' : 'attention'}.ink`,
                  }}
                >
                  {finding.address}
                  <Box sx={{ typography: 'note', fontWeight: 400, color: 'text.secondary', overflowWrap: 'anywhere' }}>
                    {finding.sheet}
                  </Box>
                </Box>
                <Box sx={{ minWidth: 0 }}>
                  <Box sx={{ typography: 'cell', fontWeight: 600 }}>{finding.title}</Box>
                  <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                    {finding.message}
                    {finding.article !== null && ` ${finding.article}.`}
                    {finding.needsReason && <b> Perlu alasan.</b>}
                  </Box>
                </Box>
              </ButtonBase>
            </Box>
          )
        })}
      </Box>
      {total !== undefined && total > list.length && (
        <Box sx={{ p: '12px 16px', typography: 'note', color: 'text.secondary' }}>
          {count(total - list.length)} lagi; tampil setelah yang di atas selesai.
        </Box>
      )}
    </>
  )
}
