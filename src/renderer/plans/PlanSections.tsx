/** The sections of the form of a plan. */
import { useWatch, type Control } from 'react-hook-form'
import { affairs, schemes, schemeWords } from '../../shared/agreements/enums'
import { initiatives, initiativeWords, priorities, priorityWords } from '../../shared/plans/enums'
import type { PlanInput } from '../../shared/plans/model'
import { Choice, type Option } from '../ui/Choice'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { MoneyField, NumberInput } from '../ui/NumberInput'
import { SelectMany } from '../ui/SelectMany'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import { searchOffices, searchPartners, searchRegions } from './choices'
import type { FormValues } from './form-model'

type SectionProps = { control: Control<FormValues, unknown, PlanInput> }
export type KnownNames = Record<'offices' | 'partners' | 'regions', Option[]>

const affairOptions = affairs.map(({ code, name }) => ({ value: code, label: name }))
const schemeOptions = schemes.map((value) => ({ value, label: schemeWords[value].long }))
const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }))
const initiativeOptions = initiatives.map((value) => ({ value, label: initiativeWords[value] }))
const columns = 'minmax(0, 1.2fr) minmax(0, 1fr)'

export function BaseSection({ control, known }: SectionProps & { known: KnownNames }) {
  return (
    <FormSection title="Usulan" requiredNote>
      <FormGrid>
        <FormField
          control={control}
          name="title"
          label="Judul"
          required
          render={(f) => <TextInput {...f} autoFocus />}
        />
      </FormGrid>
      <FormGrid columns={columns}>
        <FormField
          control={control}
          name="officeId"
          label="Pemrakarsa"
          render={(f) => (
            <SelectOne {...f} source={searchOffices} known={known.offices} placeholder="Cari perangkat daerah" />
          )}
        />
        <FormField
          control={control}
          name="year"
          label="Tahun"
          labelWidth={104}
          required
          render={(f) => <NumberInput {...f} width={96} />}
        />
        <FormField
          control={control}
          name="affairCode"
          label="Urusan"
          render={(f) => <SelectOne {...f} source={affairOptions} placeholder="Cari urusan pemerintahan" />}
        />
        <FormField
          control={control}
          name="priority"
          label="Prioritas"
          labelWidth={104}
          required
          render={(f) => <Choice {...f} options={priorityOptions} width={140} />}
        />
      </FormGrid>
    </FormSection>
  )
}

export function PartnerSection({ control, known }: SectionProps & { known: KnownNames }) {
  const partnerId = useWatch({ control, name: 'partnerId' })
  return (
    <FormSection title="Skema dan calon mitra">
      <FormGrid columns={columns}>
        <FormField
          control={control}
          name="scheme"
          label="Skema"
          render={(f) => <Choice {...f} options={schemeOptions} empty="belum ditentukan" />}
        />
        <FormField
          control={control}
          name="initiative"
          label="Prakarsa"
          labelWidth={104}
          render={(f) => <Choice {...f} options={initiativeOptions} />}
        />
        <FormField
          control={control}
          name="partnerId"
          label="Calon mitra"
          hint="dari daftar Mitra"
          render={(f) => (
            <SelectOne {...f} source={searchPartners} known={known.partners} clearable placeholder="Cari mitra" />
          )}
        />
        {!partnerId && (
          <FormField
            control={control}
            name="partnerText"
            label="atau tulis"
            labelWidth={104}
            hint="bila belum tercatat"
            render={(f) => <TextInput {...f} />}
          />
        )}
      </FormGrid>
    </FormSection>
  )
}

export function ContentSection({ control, known }: SectionProps & { known: KnownNames }) {
  return (
    <FormSection title="Isi rencana">
      <FormGrid columns={columns}>
        <FormField control={control} name="program" label="Program" render={(f) => <TextInput {...f} />} />
        <FormField
          control={control}
          name="activity"
          label="Kegiatan / objek"
          labelWidth={104}
          render={(f) => <TextInput {...f} />}
        />
      </FormGrid>
      <FormGrid>
        <FormField
          control={control}
          name="objective"
          label="Maksud dan tujuan"
          render={(f) => <TextInput {...f} rows={2} />}
        />
        <FormField
          control={control}
          name="regionIds"
          label="Daerah lokasi"
          render={(f) => (
            <SelectMany {...f} source={searchRegions} known={known.regions} placeholder="Cari kabupaten atau kota" />
          )}
        />
        <FormField
          control={control}
          name="location"
          label="Lokasi, uraian"
          render={(f) => <TextInput {...f} placeholder="desa, pelabuhan, perairan" />}
        />
      </FormGrid>
    </FormSection>
  )
}

export function MoneySection({ control }: SectionProps) {
  return (
    <FormSection title="Pembiayaan dan dasar">
      <FormGrid columns={columns}>
        <FormField control={control} name="costRupiah" label="Perkiraan biaya" render={(f) => <MoneyField {...f} />} />
        <FormField
          control={control}
          name="costSource"
          label="Sumber dana"
          labelWidth={104}
          render={(f) => <TextInput {...f} placeholder="APBD, APBN, mitra" />}
        />
      </FormGrid>
      <FormGrid>
        <FormField
          control={control}
          name="basis"
          label="Dasar"
          render={(f) => <TextInput {...f} placeholder="RPJMD, RKPD, renstra" />}
        />
        <FormField control={control} name="notes" label="Catatan" render={(f) => <TextInput {...f} rows={2} />} />
      </FormGrid>
    </FormSection>
  )
}
