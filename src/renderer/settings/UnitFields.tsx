/** Province, names of the unit, and what follows from where it is. */
import type { Control, UseFormSetValue } from 'react-hook-form'
import type { Out } from '../../shared/ipc/define'
import type { sessionContract } from '../../shared/session/contract'
import { timeZones, timeZoneWords, type UnitSettings } from '../../shared/settings/model'
import { Choice } from '../ui/Choice'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import type { UnitForm } from './form-models'

export type ProvinceChoice = Out<(typeof sessionContract)['setup.provinces']>[number]

type Props = {
  control: Control<UnitForm, unknown, UnitSettings>
  setValue: UseFormSetValue<UnitForm>
  provinces: readonly ProvinceChoice[]
  /** After another province was chosen: its name, capital and time zone are already set. */
  onProvince?: (province: ProvinceChoice) => void
  children?: React.ReactNode
}

const zoneOptions = timeZones.map((value) => ({ value, label: timeZoneWords[value] }))

/** Choosing a province fills in its name, the city and the time zone. */
export function UnitFields({ control, setValue, provinces, onProvince, children }: Props) {
  const options = provinces.map(({ code, name }) => ({ value: code, label: name, note: code }))
  const choose = (code: string | null) => {
    const province = provinces.find((one) => one.code === code)
    if (!province) return
    const change = { shouldDirty: true, shouldValidate: true }
    setValue('provinceName', province.name, change)
    setValue('city', province.capital, change)
    setValue('timeZone', province.timeZone, change)
    onProvince?.(province)
  }
  return (
    <FormGrid>
      <FormField
        control={control}
        name="provinceCode"
        label="Provinsi"
        required
        width={360}
        hint="Daftar daerah dan mitra disiapkan menurut provinsi ini."
        render={({ onChange, ...field }) => (
          <SelectOne
            {...field}
            source={options}
            known={options}
            clearable={false}
            onChange={(code) => {
              onChange(code)
              choose(code)
            }}
          />
        )}
      />
      <FormField
        control={control}
        name="unitName"
        label="Nama unit"
        required
        width={600}
        hint="Tercetak di kop surat."
        render={(field) => <TextInput {...field} maxLength={200} />}
      />
      <FormField
        control={control}
        name="shortName"
        label="Nama singkat"
        required
        width={360}
        hint="Tampil di bawah menu."
        render={(field) => <TextInput {...field} maxLength={80} />}
      />
      <FormField
        control={control}
        name="city"
        label="Kota surat"
        required
        width={240}
        hint="Tempat surat ditandatangani."
        render={(field) => <TextInput {...field} maxLength={80} />}
      />
      <FormField
        control={control}
        name="timeZone"
        label="Zona waktu"
        required
        width={120}
        render={(field) => <Choice {...field} options={zoneOptions} />}
      />
      {children}
    </FormGrid>
  )
}
