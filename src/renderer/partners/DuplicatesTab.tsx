/** Records whose names look alike, in pairs to compare and merge, or to call distinct. */
import Compare from '@mui/icons-material/CompareArrowsOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { officeGroupWords, partnerKindWords } from '../../shared/partners/enums'
import type { OfficeRow, PartnerRow } from '../../shared/partners/model'
import { DistinctInput, type OfficePair, type PartnerPair } from '../../shared/partners/page-model'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { DistinctList } from './DistinctList'
import { OfficeMergeDialog } from './OfficeMergeDialog'
import { PairLine, pairPaths } from './PairLine'
import { PartnerMergeDialog } from './PartnerMergeDialog'
import { useDistinct } from './use-distinct'

type Open = { kind: 'partner'; pair: PartnerPair } | { kind: 'office'; pair: OfficePair }

export function DuplicatesTab({ tabs }: { tabs: ReactNode }) {
  const partners = useRoute('partners.duplicates', {}).data
  const offices = useRoute('offices.duplicates', {}).data
  const distinct = useRoute('distinct.list', {}).data
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
          <Pairs kind="partner" title="Mitra" pairs={partners} noteOf={partnerNote}>
            {(pair) => setOpen({ kind: 'partner', pair })}
          </Pairs>
        )}
        {offices && offices.length > 0 && (
          <Pairs kind="office" title="Perangkat daerah" pairs={offices} noteOf={officeNote}>
            {(pair) => setOpen({ kind: 'office', pair })}
          </Pairs>
        )}
        {distinct && distinct.length > 0 && <DistinctList pairs={distinct} />}
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
  kind: DistinctInput['kind']
  title: string
  pairs: readonly P[]
  noteOf: (row: R) => string
  /** Opens the comparison. */
  children: (pair: P) => void
}

function Pairs<R extends PartnerRow | OfficeRow, P extends Pair<R>>(props: PairsProps<R, P>) {
  const { kind, title, pairs, noteOf, children: onCompare } = props
  const { mayWrite } = useRights()
  const { mark } = useDistinct()
  const shown = ({ id, name }: R, note: string) => ({ id, name, note })
  return (
    <Section title={title} meta={`${pairs.length.toLocaleString('id-ID')} pasang`} sx={{ mb: '16px' }}>
      <Box component="ul" aria-label={`Kemungkinan kembar: ${title}`} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {pairs.map((pair) => (
          <PairLine
            key={`${pair.a.id} ${pair.b.id}`}
            path={pairPaths[kind]}
            rows={[shown(pair.a, noteOf(pair.a)), shown(pair.b, noteOf(pair.b))]}
            note={`mirip ${Math.round(pair.likeness * 100)} %`}
          >
            {mayWrite && (
              <>
                <Button
                  size="small"
                  variant="text"
                  aria-label={`Bukan kembar: ${pair.a.name} dan ${pair.b.name}`}
                  onClick={() => void mark(distinctOf(kind, pair), [pair.a.name, pair.b.name])}
                >
                  Bukan kembar
                </Button>
                <Button
                  size="small"
                  startIcon={<Compare />}
                  aria-label={`Bandingkan ${pair.a.name} dan ${pair.b.name}`}
                  onClick={() => onCompare(pair)}
                >
                  Bandingkan
                </Button>
              </>
            )}
          </PairLine>
        ))}
      </Box>
    </Section>
  )
}

const distinctOf = (kind: DistinctInput['kind'], { a, b }: Pair<{ id: string }>): DistinctInput =>
  DistinctInput.parse({ kind, ids: [a.id, b.id] })
