/** A signer: in whose name, post, name, rank and NIP. */
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { Controller, useWatch, type Control } from 'react-hook-form'
import { signPrefixes, type Signatory } from '../../shared/papers/model'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import type { SignatoryForm } from './form-models'

const prefixes = signPrefixes.map((value) => ({ value, label: value }))

type Props = { control: Control<SignatoryForm, unknown, Signatory>; autoFocus?: boolean }

/** Fields that the prefix does not print are left out. */
export function SignatoryFields({ control, autoFocus = false }: Props) {
  const prefix = useWatch({ control, name: 'prefix' })
  return (
    <FormGrid>
      <FormField
        control={control}
        name="name"
        label="Nama"
        required
        hint="Lengkap dengan gelar, seperti tercetak."
        render={(field) => <TextInput {...field} maxLength={160} autoFocus={autoFocus} />}
      />
      <FormField
        control={control}
        name="prefix"
        label="Atas nama"
        width={200}
        render={(field) => <Choice {...field} options={prefixes} empty="Sendiri" />}
      />
      {(prefix === 'a.n.' || prefix === 'u.b.') && (
        <FormField
          control={control}
          name="behalfLines"
          label="Pejabat di atasnya"
          hint="Misalnya: GUBERNUR SULAWESI TENGGARA"
          render={(field) => <TextInput {...field} rows={2} />}
        />
      )}
      {prefix === 'u.b.' && (
        <FormField
          control={control}
          name="viaLines"
          label="Pejabat di antara"
          hint="Misalnya: SEKRETARIS DAERAH"
          render={(field) => <TextInput {...field} rows={2} />}
        />
      )}
      <FormField
        control={control}
        name="roleLines"
        label="Jabatan"
        required
        hint="Seperti tercetak, boleh beberapa baris. Misalnya: KEPALA BIRO"
        render={(field) => <TextInput {...field} rows={2} />}
      />
      <FormField
        control={control}
        name="rank"
        label="Pangkat"
        width={320}
        hint="Misalnya: Pembina Utama Muda (IV/c)"
        render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={120} />}
      />
      <FormField
        control={control}
        name="nip"
        label="NIP"
        width={240}
        render={(field) => <TextInput {...field} placeholder="boleh menyusul" maxLength={24} />}
      />
      <Field label="Cetak" group>
        <Tick control={control} name="showNip" label="Pangkat dan NIP" />
        <Tick control={control} name="electronic" label="Ruang tanda tangan elektronik" />
      </Field>
    </FormGrid>
  )
}

function Tick({ control, name, label }: Props & { name: 'showNip' | 'electronic'; label: string }) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <FormControlLabel
          sx={{ mr: '20px' }}
          control={<Checkbox {...field} checked={value ?? false} onChange={(_event, checked) => onChange(checked)} />}
          label={label}
        />
      )}
    />
  )
}
