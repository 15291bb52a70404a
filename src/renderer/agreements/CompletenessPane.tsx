/** Right pane of the form: completeness by section, what is computed from the entries, warnings, possible duplicates. */
import CheckIcon from '@mui/icons-material/CheckCircle'
import CopyIcon from '@mui/icons-material/ContentCopyOutlined'
import ErrorIcon from '@mui/icons-material/ErrorOutlineOutlined'
import RingIcon from '@mui/icons-material/RadioButtonUncheckedOutlined'
import Box from '@mui/material/Box'
import type { FieldErrors } from 'react-hook-form'
import type { AppContract } from '../../shared/ipc/contract'
import type { Out } from '../../shared/ipc/define'
import { longDate, shortDate } from '../../shared/calendar/words'
import { AppLink } from '../ui/AppLink'
import { countErrors } from '../ui/form-errors'
import { Facts } from '../ui/Facts'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'
import { Status } from '../ui/Status'
import type { FormValues } from './form-model'
import { GuardReasonsSection } from './GuardReasonsSection'
import { daysWords, kindLine } from '../records/agreement-words'

export type Preview = Out<AppContract['agreements.preview']>

type Props = {
  values: FormValues
  errors: FieldErrors<FormValues>
  preview: Preview | undefined
  /** Guards for which saving asked for a reason. */
  missing: readonly string[]
  onReason: (guard: string, reason: string) => void
}

export function CompletenessPane({ values, errors, preview, missing, onReason }: Props) {
  return (
    <SidePane label="Kelengkapan dan hitungan">
      <Section title="Kelengkapan">
        {parts.map((part) => (
          <PartLine
            key={part.label}
            label={part.label}
            faults={faultsOf(part, errors)}
            filled={part.filled(values)}
            required={part.required === true}
          />
        ))}
      </Section>
      <Section title="Dihitung dari isian" ruled>
        <Facts
          labelWidth={76}
          facts={[
            {
              label: 'Berakhir',
              value: preview?.endsOn
                ? longDate(preview.endsOn)
                : values.termKind === 'TERBUKA'
                  ? 'tanpa batas waktu'
                  : 'menunggu tanggal dan jangka waktu',
            },
            {
              label: 'Status',
              value: preview?.status ? (
                <Status kind="agreement" value={preview.status.status} plain />
              ) : (
                'menunggu isian'
              ),
            },
            { label: 'Sisa', value: preview?.status?.daysLeft != null ? daysWords(preview.status.daysLeft) : null },
          ]}
        />
      </Section>
      {preview && preview.guards.length > 0 && (
        <GuardReasonsSection
          guards={preview.guards}
          reasons={values.reasons ?? {}}
          missing={missing}
          onReason={onReason}
        />
      )}
      {preview && preview.similar.length > 0 && (
        <Section title="Kemungkinan ganda" ruled>
          {preview.similar.slice(0, 4).map((row) => (
            <Row key={row.id} gap={1.5} sx={{ alignItems: 'flex-start', typography: 'cell', mb: '8px' }}>
              <CopyIcon aria-hidden sx={{ fontSize: 16, color: 'tone.attention.ink', mt: '1px' }} />
              <span>
                <AppLink to={`/kerja-sama/${row.id}`}>{row.title}</AppLink>
                <Box sx={{ typography: 'note', color: 'text.secondary' }}>
                  {kindLine(row)}
                  {row.endsOn && `, sampai ${shortDate(row.endsOn)}`}
                </Box>
              </span>
            </Row>
          ))}
        </Section>
      )}
    </SidePane>
  )
}

type Part = {
  label: string
  /** Saving needs it. */
  required?: boolean
  fields: readonly (keyof FormValues)[]
  filled: (values: FormValues) => boolean
}

const parts: readonly Part[] = [
  {
    label: 'Naskah',
    required: true,
    fields: ['title', 'scheme', 'documentKind', 'affairCodes', 'officeIds'],
    filled: (v) => Boolean(v.title && v.scheme && v.documentKind),
  },
  {
    label: 'Para pihak',
    fields: ['parties'],
    filled: (v) => (v.parties ?? []).filter((party) => party.partnerId).length >= 2,
  },
  {
    label: 'Jangka waktu',
    fields: ['signedOn', 'startsOn', 'termKind', 'termCount', 'termUnit', 'endsOn', 'processStartedOn'],
    filled: (v) => Boolean(v.signedOn && (v.termCount || v.endsOn || v.termKind === 'TERBUKA')),
  },
  { label: 'Keterkaitan', fields: ['parentId', 'parentRelation'], filled: (v) => Boolean(v.parentId) },
  {
    label: 'Isi dan pembiayaan',
    fields: ['subject', 'objective', 'scope', 'valueRupiah', 'fundingSource', 'copyKind', 'copyPlace', 'notes'],
    filled: (v) => Boolean(v.objective || v.scope || v.valueRupiah),
  },
]

const faultsOf = (part: Part, errors: FieldErrors<FormValues>): number =>
  part.fields.reduce(
    (sum, field) => sum + (errors[field] ? Math.max(1, countErrors({ [field]: errors[field] } as FieldErrors)) : 0),
    0,
  )

type LineProps = { label: string; faults: number; filled: boolean; required: boolean }

function PartLine({ label, faults, filled, required }: LineProps) {
  const [Icon, color, word] =
    faults > 0
      ? ([ErrorIcon, 'tone.urgent.ink', `${faults} perlu diperbaiki`] as const)
      : filled
        ? ([CheckIcon, 'tone.positive.ink', 'lengkap'] as const)
        : ([RingIcon, 'text.secondary', required ? 'wajib diisi' : 'boleh menyusul'] as const)
  return (
    <Row gap={2} sx={{ minHeight: 28, typography: 'cell' }}>
      <Icon aria-hidden sx={{ fontSize: 16, color }} />
      <Box component="span" sx={{ flex: 1 }}>
        {label}
      </Box>
      <Box component="span" sx={{ color: faults > 0 ? 'tone.urgent.ink' : 'text.secondary' }}>
        {word}
      </Box>
    </Row>
  )
}
