/** First part of the form: what the agreement is. */
import type { Control } from 'react-hook-form'
import { affairs, documentKinds, documentKindWords, schemes, schemeWords } from '../../shared/agreements/enums'
import type { AgreementEntry } from '../../shared/guards/model'
import { api } from '../ipc/api'
import { Choice, type Option } from '../ui/Choice'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { SelectMany } from '../ui/SelectMany'
import { TextInput } from '../ui/TextInput'
import type { FormValues } from './form-model'
import { guardHint, type Warnings } from './guard-hint'

export type SectionProps = { control: Control<FormValues, unknown, AgreementEntry> }

const schemeOptions = schemes.map((value) => ({ value, label: schemeWords[value].short }))
const kindOptions = documentKinds.map((value) => ({ value, label: documentKindWords[value].long }))
const affairOptions = affairs.map(({ code, name }) => ({ value: code, label: name }))

/** Offices for a searched field. */
export const searchOffices = async (text: string): Promise<Option[]> =>
  (await api.offices.choices({ text })).map(({ id, label, note }) => ({ value: id, label, note }))

type Props = SectionProps & { knownOffices: readonly Option[]; warnings: Warnings }

export function MainSection({ control, knownOffices, warnings }: Props) {
  return (
    <FormSection title="Naskah" requiredNote>
      <FormGrid>
        <FormField
          control={control}
          name="title"
          label="Judul"
          required
          hint={guardHint(warnings, 'title')}
          render={(f) => <TextInput {...f} autoFocus />}
        />
      </FormGrid>
      <FormGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
        <FormField
          control={control}
          name="scheme"
          label="Skema"
          required
          render={(f) => <Choice {...f} options={schemeOptions} />}
        />
        <FormField
          control={control}
          name="documentKind"
          label="Jenis naskah"
          labelWidth={104}
          required
          hint={guardHint(warnings, 'documentKind')}
          render={(f) => <Choice {...f} options={kindOptions} />}
        />
        <FormField
          control={control}
          name="affairCodes"
          label="Urusan"
          render={(f) => <SelectMany {...f} source={affairOptions} placeholder="Pilih urusan" />}
        />
        <FormField
          control={control}
          name="officeIds"
          label="Pemrakarsa"
          labelWidth={104}
          render={(f) => (
            <SelectMany {...f} source={searchOffices} known={knownOffices} placeholder="Pilih perangkat daerah" />
          )}
        />
      </FormGrid>
    </FormSection>
  )
}
