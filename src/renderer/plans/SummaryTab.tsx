/** Ringkasan of a plan. */
import Box from '@mui/material/Box'
import { affairs, schemeWords } from '../../shared/agreements/enums'
import { rupiah } from '../../shared/calendar/numbers'
import { shortDate } from '../../shared/calendar/words'
import { initiativeWords, reviewResultWords } from '../../shared/plans/enums'
import type { PlanDetail } from '../../shared/plans/model'
import { Facts, type Fact } from '../ui/Facts'
import { narrow } from '../ui/media'
import { Section } from '../ui/Section'

export function SummaryTab({ plan }: { plan: PlanDetail }) {
  const { input } = plan
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
        columnGap: '28px',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <div>
        <Section title="Usulan">
          <Facts facts={baseFacts(plan)} />
        </Section>
        <Section title="Pembiayaan dan dasar" sx={{ mt: '12px' }}>
          <Facts
            facts={[
              { label: 'Perkiraan biaya', value: input.costRupiah === null ? null : rupiah(input.costRupiah) },
              { label: 'Sumber dana', value: input.costSource },
              { label: 'Dasar', value: input.basis },
              { label: 'Catatan', value: input.notes },
            ]}
          />
          {input.costRupiah === null && !input.costSource && !input.basis && !input.notes && (
            <Soft>Biaya, sumber, dan dasar belum diisi.</Soft>
          )}
        </Section>
      </div>
      <div>
        <Section title="Isi">
          <Facts
            facts={[
              { label: 'Program', value: input.program },
              { label: 'Kegiatan / objek', value: input.activity },
              { label: 'Maksud dan tujuan', value: input.objective },
              { label: 'Daerah lokasi', value: plan.regions.map(({ name }) => name).join(', ') },
              { label: 'Lokasi, uraian', value: input.location },
            ]}
          />
          {!input.program && !input.activity && !input.objective && plan.regions.length === 0 && !input.location && (
            <Soft>Program, kegiatan, dan lokasi belum diisi.</Soft>
          )}
        </Section>
        <Section title="Perjalanan rencana" sx={{ mt: '12px' }}>
          <Facts facts={stepFacts(plan)} />
          {stepFacts(plan).every(({ value }) => !value) && <Soft>Belum ada langkah yang dicatat.</Soft>}
        </Section>
      </div>
    </Box>
  )
}

function baseFacts({ input, office, partner }: PlanDetail): Fact[] {
  return [
    { label: 'Pemrakarsa', value: office?.name },
    { label: 'Urusan', value: affairs.find(({ code }) => code === input.affairCode)?.name },
    { label: 'Skema', value: input.scheme && schemeWords[input.scheme].long },
    { label: 'Prakarsa', value: initiativeWords[input.initiative] },
    { label: 'Calon mitra', value: partner?.name ?? (input.partnerText && `${input.partnerText} (belum tercatat)`) },
  ]
}

function stepFacts(plan: PlanDetail): Fact[] {
  const { reviewedOn, reviewResult } = plan.review
  const line = (on: Parameters<typeof shortDate>[0] | null, more: string | null) =>
    on && [shortDate(on), more].filter(Boolean).join(', ')
  return [
    { label: 'Ditelaah', value: line(reviewedOn, reviewResult && reviewResultWords[reviewResult].toLowerCase()) },
    { label: 'Disepakati', value: line(plan.agreedOn, plan.agreedNumber && `No. ${plan.agreedNumber}`) },
    { label: 'Ditetapkan', value: line(plan.fixedOn, plan.decreeNumber && `No. ${plan.decreeNumber}`) },
    { label: 'Ditunda', value: line(plan.postponedOn, plan.postponedReason) },
  ]
}

function Soft({ children }: { children: string }) {
  return <Box sx={{ typography: 'cell', color: 'text.secondary' }}>{children}</Box>
}
