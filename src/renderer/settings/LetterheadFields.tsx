/** Lines, address, emblem and rule of the letterhead. */
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { Controller, useFieldArray, type Control } from 'react-hook-form'
import type { Letterhead } from '../../shared/papers/model'
import { CellField } from '../ui/CellField'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { RepeatRows } from '../ui/RepeatRows'
import { TextInput } from '../ui/TextInput'
import type { LetterheadForm } from './form-models'

type Props = { control: Control<LetterheadForm, unknown, Letterhead>; children?: React.ReactNode }

const forms = [
  { value: 'office' as const, label: 'Perangkat daerah' },
  { value: 'post' as const, label: 'Jabatan kepala daerah' },
]
const rules = [
  { value: 'double' as const, label: 'Garis ganda' },
  { value: 'single' as const, label: 'Garis tunggal' },
  { value: 'none' as const, label: 'Tanpa garis' },
]
const sizes = [9, 10, 11, 12, 13.5, 14, 16, 18, 20].map((size) => ({
  value: String(size),
  label: `${size.toLocaleString('id-ID')} pt`,
}))

/** The preview stands beside it. */
export function LetterheadFields({ control, children }: Props) {
  const lines = useFieldArray({ control, name: 'lines' })
  return (
    <>
      <RepeatRows
        noun="baris kop"
        columns={[
          { header: 'Tulisan', width: 'minmax(0, 1fr)' },
          { header: 'Ukuran', width: '92px' },
          { header: 'Tebal', width: '44px' },
        ]}
        rows={lines.fields}
        onAdd={() => lines.append({ text: '', size: 13.5, bold: false })}
        onRemove={(index) => lines.remove(index)}
        onMove={(from, to) => lines.move(from, to)}
        empty="Kop belum mempunyai baris."
        render={(index) => [
          <CellField
            key="text"
            control={control}
            name={`lines.${index}.text`}
            render={(field) => <TextInput {...field} label={`Tulisan baris ke-${index + 1}`} maxLength={160} />}
          />,
          <CellField
            key="size"
            control={control}
            name={`lines.${index}.size`}
            render={({ value, onChange, ...field }) => (
              <Choice
                {...field}
                label={`Ukuran baris ke-${index + 1}`}
                value={String(value ?? 13.5)}
                options={sizes}
                onChange={(size) => onChange(Number(size))}
              />
            )}
          />,
          <Controller
            key="bold"
            control={control}
            name={`lines.${index}.bold`}
            render={({ field: { value, onChange, ...field } }) => (
              <Checkbox
                {...field}
                checked={value ?? false}
                onChange={(_event, checked) => onChange(checked)}
                slotProps={{ input: { 'aria-label': `Baris ke-${index + 1} tebal` } }}
              />
            )}
          />,
        ]}
      />
      <FormGrid>
        <FormField
          control={control}
          name="address"
          label="Alamat"
          labelWidth={92}
          hint="Satu baris untuk alamat, satu untuk telepon dan pos-el."
          render={(field) => <TextInput {...field} rows={2} />}
        />
        <FormField
          control={control}
          name="form"
          label="Bentuk"
          labelWidth={92}
          width={240}
          render={(field) => <Choice {...field} options={forms} />}
        />
        <FormField
          control={control}
          name="rule"
          label="Garis"
          labelWidth={92}
          width={240}
          render={(field) => <Choice {...field} options={rules} />}
        />
        <Field label="Lambang" labelWidth={92} group>
          <Controller
            control={control}
            name="showEmblem"
            render={({ field: { value, onChange, ...field } }) => (
              <FormControlLabel
                control={
                  <Checkbox {...field} checked={value ?? true} onChange={(_event, checked) => onChange(checked)} />
                }
                label="Cetak lambang"
              />
            )}
          />
          {children}
        </Field>
      </FormGrid>
    </>
  )
}
