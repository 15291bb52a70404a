/** Fields of a partner; one at home has a region, one abroad a country. */
import { useWatch, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { isForeignPartner, partnerKinds, partnerKindWords } from '../../shared/partners/enums'
import type { PartnerInput } from '../../shared/partners/model'
import { call } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'

const kindOptions = partnerKinds.map((value) => ({ value, label: partnerKindWords[value] }))
const findRegions = async (text: string) =>
  (await call('regions.choices', { text })).map(({ id, label, note }) => ({ value: id, label, note }))
const findCountries = async (text: string) =>
  (await call('countries.choices', { text })).map(({ id, label, note }) => ({ value: id, label, note }))

type Props = {
  form: UseFormReturn<z.input<typeof PartnerInput>, unknown, PartnerInput>
  /** Name of the region or country that is stored. */
  place: string | null
}

export function PartnerFields({ form: { control }, place }: Props) {
  const [kind, regionId, countryCode] = useWatch({ control, name: ['kind', 'regionId', 'countryCode'] })
  // Undefined until a kind is chosen in a new form.
  const isForeign = (kind as PartnerInput['kind'] | undefined) !== undefined && isForeignPartner(kind)
  const known = (value: string | null | undefined) => (value && place ? [{ value, label: place }] : [])
  return (
    <FormGrid>
      <FormField
        control={control}
        name="name"
        label="Nama"
        required
        render={(field) => <TextInput {...field} autoFocus maxLength={300} />}
      />
      <FormField
        control={control}
        name="kind"
        label="Jenis"
        required
        render={(field) => <Choice {...field} options={kindOptions} />}
      />
      {isForeign ? (
        <FormField
          control={control}
          name="countryCode"
          label="Negara"
          render={(field) => <SelectOne {...field} source={findCountries} known={known(countryCode)} />}
        />
      ) : (
        <FormField
          control={control}
          name="regionId"
          label="Daerah"
          hint="Daerah tempat mitra berkedudukan; dipakai untuk menyaring naskah."
          render={(field) => <SelectOne {...field} source={findRegions} known={known(regionId)} />}
        />
      )}
      <FormField
        control={control}
        name="headPost"
        label="Pimpinan"
        hint="Jabatan yang biasanya menandatangani, seperti Bupati, Rektor, atau Direktur Utama."
        render={(field) => <TextInput {...field} maxLength={200} />}
      />
      <FormField
        control={control}
        name="address"
        label="Alamat"
        render={(field) => <TextInput {...field} rows={2} maxLength={500} />}
      />
      <FormField
        control={control}
        name="contactName"
        label="Narahubung"
        render={(field) => <TextInput {...field} maxLength={200} />}
      />
      <FormField
        control={control}
        name="phone"
        label="Telepon"
        width={240}
        render={(field) => <TextInput {...field} maxLength={60} />}
      />
      <FormField
        control={control}
        name="email"
        label="Surel"
        render={(field) => <TextInput {...field} maxLength={200} />}
      />
      <FormField
        control={control}
        name="notes"
        label="Catatan"
        render={(field) => <TextInput {...field} rows={2} maxLength={4000} />}
      />
    </FormGrid>
  )
}
