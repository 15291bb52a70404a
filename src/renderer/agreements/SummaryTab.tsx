/** Ringkasan: parties, base data and content without scrolling far. */
import Box from '@mui/material/Box'
import { affairs, closingWords, copyKindWords, termKindWords, termUnitWords } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { shortDate } from '../../shared/calendar/words'
import { rupiah } from '../../shared/calendar/numbers'
import { AlertDecisions } from '../records/AlertDecisions'
import { StagesSummary } from '../records/StagesSummary'
import { OriginPlan } from '../records/OriginPlan'
import { Facts } from '../ui/Facts'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { GuardList } from './GuardList'
import { TagsPart } from './TagsPart'
import { useAgreementAlerts } from './use-agreement-alerts'

type Props = { agreement: AgreementDetail; onStages: () => void }

export function SummaryTab({ agreement, onStages }: Props) {
  const { input } = agreement
  const { decisions } = useAgreementAlerts(agreement.id)
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
        <PartyList agreement={agreement} />
        <Section title="Data pokok" sx={{ mt: '12px' }}>
          <Facts facts={baseFacts(agreement)} />
        </Section>
        <GuardList agreement={agreement} />
        <TagsPart id={agreement.id} locked={agreement.deletedAt !== null} />
        <OriginPlan agreementId={agreement.id} />
      </div>
      <div>
        <StagesSummary subject={{ kind: 'agreement', id: agreement.id }} onOpen={onStages} />
        <Section title="Isi" sx={{ mt: '12px' }}>
          <Facts
            facts={[
              { label: 'Objek', value: input.subject },
              { label: 'Maksud dan tujuan', value: input.objective },
              { label: 'Ruang lingkup', value: input.scope },
              { label: 'Catatan', value: input.notes },
            ]}
          />
          {!input.subject && !input.objective && !input.scope && !input.notes && (
            <Soft>Objek, tujuan, dan ruang lingkup belum diisi.</Soft>
          )}
        </Section>
        <Section title="Waktu" sx={{ mt: '12px' }}>
          <Facts facts={timeFacts(agreement)} />
        </Section>
        <AlertDecisions decisions={decisions} />
      </div>
    </Box>
  )
}

function PartyList({ agreement: { parties } }: { agreement: AgreementDetail }) {
  return (
    <Section title="Para pihak">
      {parties.length === 0 && <Soft>Belum ada pihak.</Soft>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {parties.map((party) => (
          <Row
            key={party.position}
            component="li"
            gap={3}
            sx={{
              alignItems: 'baseline',
              py: '4px',
              borderTop: '1px solid',
              borderColor: 'line.hair',
              typography: 'cell',
            }}
          >
            <Box component="span" sx={{ color: 'text.secondary', width: 12 }}>
              {party.position}
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Box sx={{ fontWeight: 500 }}>{party.partnerName}</Box>
              <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                {[party.signatoryPost, party.number ? `No. ${party.number}` : 'nomor menyusul']
                  .filter(Boolean)
                  .join(', ')}
              </Box>
            </Box>
          </Row>
        ))}
      </Box>
    </Section>
  )
}

const affairNames = new Map<string, string>(affairs.map(({ code, name }) => [code, name]))

function baseFacts({ input, offices, closing, closedOn, closedReason }: AgreementDetail) {
  return [
    { label: 'Pemrakarsa', value: offices.map((office) => office.name).join('; ') },
    { label: 'Urusan', value: input.affairCodes.map((code) => affairNames.get(code)).join('; ') },
    { label: 'Nilai', value: input.valueRupiah === null ? null : rupiah(input.valueRupiah) },
    { label: 'Sumber dana', value: input.fundingSource },
    {
      label: 'Naskah asli',
      value: [input.copyKind && copyKindWords[input.copyKind], input.copyPlace].filter(Boolean).join(', '),
    },
    {
      label: 'Keputusan',
      value:
        closing && [closingWords[closing], closedOn && shortDate(closedOn), closedReason].filter(Boolean).join(', '),
    },
  ]
}

function timeFacts({ input, endsOn }: AgreementDetail) {
  const day = (date: Parameters<typeof shortDate>[0] | null) => (date ? shortDate(date) : null)
  const term =
    input.termKind === 'JANGKA' && input.termCount && input.termUnit
      ? `${input.termCount} ${termUnitWords[input.termUnit]}`
      : termKindWords[input.termKind].toLowerCase()
  return [
    { label: 'Mulai diproses', value: day(input.processStartedOn) },
    { label: 'Ditandatangani', value: [day(input.signedOn), input.signedPlace].filter(Boolean).join(', ') },
    { label: 'Mulai berlaku', value: day(input.startsOn ?? input.signedOn) },
    { label: 'Jangka waktu', value: term },
    // Once signed, the strip above tells the end with its reason.
    { label: 'Berakhir', value: input.signedOn === null ? day(endsOn) : null },
  ]
}

function Soft({ children }: { children: string }) {
  return <Box sx={{ typography: 'cell', color: 'text.secondary' }}>{children}</Box>
}
