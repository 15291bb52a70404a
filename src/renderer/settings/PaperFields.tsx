/** Size, margins and page numbers of papers. */
import { useWatch, type Control } from 'react-hook-form'
import type { PaperSetup } from '../../shared/papers/model'
import { CellField } from '../ui/CellField'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { NumberInput } from '../ui/NumberInput'
import { Row } from '../ui/Row'
import type { PaperForm } from './form-models'

const papers = [
  { value: 'F4' as const, label: 'F4 (folio)' },
  { value: 'A4' as const, label: 'A4' },
]
const widths = [
  { value: '215', label: '215 × 330 mm' },
  { value: '210', label: '210 × 330 mm' },
]
const numberStyles = [
  { value: 'halaman' as const, label: 'Halaman x dari y, kanan bawah' },
  { value: 'resmi' as const, label: '- 2 - di tengah atas' },
]
const sides = [
  ['top', 'atas'],
  ['right', 'kanan'],
  ['bottom', 'bawah'],
  ['left', 'kiri'],
] as const

type Props = { control: Control<PaperForm, unknown, PaperSetup> }

/** F4 is the default; it is sold in two widths. */
export function PaperFields({ control }: Props) {
  const paper = useWatch({ control, name: 'paper' })
  return (
    <FormGrid>
      <FormField
        control={control}
        name="paper"
        label="Kertas"
        width={200}
        hint="Dapat diganti pada setiap cetakan."
        render={(field) => <Choice {...field} options={papers} />}
      />
      {paper !== 'A4' && (
        <FormField
          control={control}
          name="f4WidthMm"
          label="Ukuran F4"
          width={200}
          hint="Ukur satu lembar bila ragu."
          render={({ value, onChange, ...field }) => (
            <Choice
              {...field}
              value={String(value ?? 215)}
              options={widths}
              onChange={(width) => onChange(Number(width))}
            />
          )}
        />
      )}
      <Margins control={control} name="portraitMargins" label="Margin tegak" />
      <Margins control={control} name="landscapeMargins" label="Margin mendatar" />
      <FormField
        control={control}
        name="numberStyle"
        label="Nomor halaman"
        width={280}
        render={(field) => <Choice {...field} options={numberStyles} />}
      />
    </FormGrid>
  )
}

type MarginsProps = Props & { name: 'portraitMargins' | 'landscapeMargins'; label: string }

function Margins({ control, name, label }: MarginsProps) {
  return (
    <Field label={label} group hint="Milimeter: atas, kanan, bawah, kiri.">
      <Row gap={2} sx={{ alignItems: 'flex-start', flexWrap: 'wrap' }}>
        {sides.map(([side, word]) => (
          <CellField
            key={side}
            control={control}
            name={`${name}.${side}`}
            render={(field) => <NumberInput {...field} label={`${label} ${word}, mm`} width={72} />}
          />
        ))}
      </Row>
    </Field>
  )
}
