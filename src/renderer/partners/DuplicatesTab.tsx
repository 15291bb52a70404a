/** Records whose names look alike, in pairs to compare and merge. */
import Compare from '@mui/icons-material/CompareArrowsOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { officeGroupWords, partnerKindWords } from '../../shared/partners/enums'
import type { OfficeRow, PartnerRow } from '../../shared/partners/model'
import type { OfficePair, PartnerPair } from '../../shared/partners/page-model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { OfficeMergeDialog } from './OfficeMergeDialog'
import { PartnerMergeDialog } from './PartnerMergeDialog'

type Open = { kind: 'partner'; pair: PartnerPair } | { kind: 'office'; pair: OfficePair }

export function DuplicatesTab({ tabs }: { tabs: ReactNode }) {
  const partners = useRoute('partners.duplicates', {}).data
  const offices = useRoute('offices.duplicates', {}).data
  const [open, setOpen] = useState<Open | null>(null)
  const total = partners && offices && partners.length + offices.length
  const close = () => setOpen(null)
  return (
    <>
      <PageHead title="Mitra" meta={total === undefined ? '' : `${total.toLocaleString('id-ID')} pasang`} />
      {tabs}
      <Box
        tabIndex={0}
        role="region"
        aria-label="Kemungkinan kembar"
        sx={{ flex: 1, minHeight: 0, overflow: 'auto', pl: '20px', pr: '16px', py: '12px' }}
      >
        {total === undefined && <SkeletonRows count={4} />}
        {total === 0 && (
          <EmptyState
            title="Tidak ada catatan yang mirip"
            text="Mitra dan perangkat daerah dibandingkan menurut ejaan nama dan jenisnya. Yang tetap kembar dapat digabungkan dari halamannya."
          />
        )}
        {partners && partners.length > 0 && (
          <Pairs title="Mitra" path="/mitra/" pairs={partners} noteOf={partnerNote}>
            {(pair) => setOpen({ kind: 'partner', pair })}
          </Pairs>
        )}
        {offices && offices.length > 0 && (
          <Pairs title="Perangkat daerah" path="/mitra/perangkat-daerah/" pairs={offices} noteOf={officeNote}>
            {(pair) => setOpen({ kind: 'office', pair })}
          </Pairs>
        )}
      </Box>
      {open?.kind === 'partner' && (
        <PartnerMergeDialog keepId={open.pair.a.id} loseId={open.pair.b.id} onClose={close} />
      )}
      {open?.kind === 'office' && <OfficeMergeDialog keepId={open.pair.a.id} loseId={open.pair.b.id} onClose={close} />}
    </>
  )
}

const agreementsOf = (count: number) => `${count.toLocaleString('id-ID')} naskah`
const partnerNote = ({ kind, place, name, agreements }: PartnerRow) =>
  [partnerKindWords[kind], place === name ? null : place, agreementsOf(agreements)].filter(Boolean).join(' · ')
const officeNote = ({ group, agreements }: OfficeRow) => `${officeGroupWords[group]} · ${agreementsOf(agreements)}`

type Pair<R> = { a: R; b: R; likeness: number }
type PairsProps<R, P extends Pair<R>> = {
  title: string
  path: string
  pairs: readonly P[]
  noteOf: (row: R) => string
  /** Opens the comparison. */
  children: (pair: P) => void
}

function Pairs<R extends { id: string; name: string }, P extends Pair<R>>(props: PairsProps<R, P>) {
  const { title, path, pairs, noteOf, children: onCompare } = props
  const { mayWrite } = useRights()
  return (
    <Section title={title} meta={`${pairs.length.toLocaleString('id-ID')} pasang`} sx={{ mb: '16px' }}>
      <Box component="ul" aria-label={`Kemungkinan kembar: ${title}`} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {pairs.map((pair) => (
          <Row
            component="li"
            key={`${pair.a.id} ${pair.b.id}`}
            gap={3}
            sx={{ minHeight: 48, py: '4px', borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
          >
            {[pair.a, pair.b].map((row) => (
              <Box key={row.id} sx={{ flex: 1, minWidth: 0 }}>
                <AppLink to={`${path}${row.id}`} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
                  {row.name}
                </AppLink>
                <Box sx={{ typography: 'note', color: 'text.secondary' }}>{noteOf(row)}</Box>
              </Box>
            ))}
            <Box sx={{ flex: 'none', width: 96, typography: 'note', color: 'text.secondary', textAlign: 'right' }}>
              mirip {Math.round(pair.likeness * 100)} %
            </Box>
            {mayWrite && (
              <Button
                size="small"
                startIcon={<Compare />}
                aria-label={`Bandingkan ${pair.a.name} dan ${pair.b.name}`}
                onClick={() => onCompare(pair)}
                sx={{ flex: 'none' }}
              >
                Bandingkan
              </Button>
            )}
          </Row>
        ))}
      </Box>
    </Section>
  )
}
