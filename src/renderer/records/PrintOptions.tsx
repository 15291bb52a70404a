/** Right side of the print dialog: printer, copies, paper, and what this paper lets one choose. */
import Box from '@mui/material/Box'
import type { Out } from '../../shared/ipc/define'
import type { AppContract } from '../../shared/ipc/contract'
import { SignatoryId } from '../../shared/ids/ids'
import type { PaperKind } from '../../shared/papers/contract'
import { signatoryLabel } from '../../shared/papers/model'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { NumberInput } from '../ui/NumberInput'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'
import type { Choices } from './use-paper'

type Props = {
  kind: PaperKind
  choices: Choices
  onChoices: (choices: Choices) => void
  printers: Out<AppContract['papers.printers']>
  printer: string | null
  onPrinter: (name: string | null) => void
  copies: number
  onCopies: (copies: number) => void
  notices: readonly string[]
}

const papers = [
  { value: 'F4' as const, label: 'F4 (215 × 330 mm)' },
  { value: 'A4' as const, label: 'A4 (210 × 297 mm)' },
]
/** Papers without a signature. */
const unsigned: readonly PaperKind[] = ['partner-briefing', 'meeting-calendar']
const sides = [
  { value: 'left' as const, label: 'Kiri, di bawah Hal' },
  { value: 'right' as const, label: 'Kanan, sejajar Nomor' },
]

export function PrintOptions(props: Props) {
  const { kind, choices, onChoices, printers } = props
  const settings = useRoute('settings.get', {}).data
  const signatories = useRoute('signatories.list', {}).data ?? []
  const change = (part: Choices) => onChoices({ ...choices, ...part })
  return (
    <SidePane label="Pilihan cetak" width={300}>
      {props.notices.map((notice) => (
        <Notice key={notice} tone="attention" sx={{ mb: '8px' }}>
          {notice}
        </Notice>
      ))}
      <Section title="Pencetak">
        {printers.length === 0 ? (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
            Tidak ada pencetak terpasang. Simpan sebagai PDF, lalu cetak dari komputer lain.
          </Box>
        ) : (
          <Stack>
            <Field label="Pencetak" stacked>
              <Choice
                value={props.printer ?? printers.find((printer) => printer.isDefault)?.name ?? null}
                onChange={props.onPrinter}
                options={printers.map(({ name, label }) => ({ value: name, label }))}
              />
            </Field>
            <Field label="Rangkap" stacked>
              <NumberInput
                value={props.copies}
                onChange={(copies) => props.onCopies(Math.min(99, Math.max(1, copies ?? 1)))}
                width={80}
              />
            </Field>
          </Stack>
        )}
      </Section>
      <Section title="Kertas" ruled>
        <Stack>
          <Field label="Ukuran" stacked>
            <Choice
              value={choices.paper ?? settings?.paper.paper ?? null}
              onChange={(paper) => change({ paper })}
              options={papers}
            />
          </Field>
          {kind === 'invitation' && (
            <Field label="Letak alamat (Yth.)" stacked>
              <Choice
                value={choices.addresseeSide ?? settings?.letters.addresseeSide ?? null}
                onChange={(addresseeSide) => change({ addresseeSide })}
                options={sides}
              />
            </Field>
          )}
          {kind === 'sign-in-sheet' && (
            <Field label="Baris kosong untuk tamu" stacked>
              <NumberInput
                value={choices.blankRows ?? settings?.letters.blankRows ?? 0}
                onChange={(rows) => change({ blankRows: Math.min(60, Math.max(0, rows ?? 0)) })}
                width={80}
              />
            </Field>
          )}
        </Stack>
      </Section>
      {signatories.length > 0 && !unsigned.includes(kind) && (
        <Section title="Penanda tangan" ruled>
          <Choice
            label="Penanda tangan"
            value={choices.signatoryId ?? null}
            empty="sesuai pengaturan"
            onChange={(id) => change({ signatoryId: id ? SignatoryId.parse(id) : null })}
            options={signatories.map(({ id, value }) => ({ value: id, label: signatoryLabel(value) }))}
          />
        </Section>
      )}
    </SidePane>
  )
}

function Stack({ children }: { children: React.ReactNode }) {
  return <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>{children}</Box>
}
