/** Last parts of the form: content, money, the paper original, and the agreement above this one. */
import { useWatch } from 'react-hook-form'
import { copyKinds, copyKindWords, parentRelations, parentRelationWords } from '../../shared/agreements/enums'
import { api } from '../ipc/api'
import { Choice, type Option } from '../ui/Choice'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { MoneyField } from '../ui/NumberInput'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import { guardHint, type Warnings } from './guard-hint'
import type { SectionProps } from './MainSection'

const relations = parentRelations.map((value) => ({ value, label: parentRelationWords[value] }))
const copies = copyKinds.map((value) => ({ value, label: copyKindWords[value] }))

type Props = SectionProps & { id: string | null; knownParents: readonly Option[]; warnings: Warnings }

export function MoreSections({ control, id, knownParents, warnings }: Props) {
  const parent = useWatch({ control, name: 'parentId' })
  const search = async (text: string): Promise<Option[]> =>
    (await api.agreements.choices({ text, exclude: id })).map((choice) => ({
      value: choice.id,
      label: choice.label,
      note: choice.note,
    }))
  return (
    <>
      <FormSection title="Keterkaitan">
        <FormGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
          <FormField
            control={control}
            name="parentId"
            label="Naskah induk"
            hint={guardHint(warnings, 'parentId')}
            render={(f) => (
              <SelectOne {...f} source={search} known={knownParents} placeholder="Cari judul atau nomor" />
            )}
          />
          {parent && (
            <FormField
              control={control}
              name="parentRelation"
              label="Hubungan"
              labelWidth={104}
              required
              hint={guardHint(warnings, 'parentRelation')}
              render={(f) => <Choice {...f} options={relations} />}
            />
          )}
        </FormGrid>
      </FormSection>
      <FormSection title="Isi">
        <FormGrid>
          <FormField control={control} name="subject" label="Objek" render={(f) => <TextInput {...f} rows={2} />} />
          <FormField
            control={control}
            name="objective"
            label="Maksud dan tujuan"
            render={(f) => <TextInput {...f} rows={2} />}
          />
          <FormField
            control={control}
            name="scope"
            label="Ruang lingkup"
            render={(f) => <TextInput {...f} rows={3} />}
          />
        </FormGrid>
      </FormSection>
      <FormSection title="Pembiayaan dan naskah asli">
        <FormGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
          <FormField control={control} name="valueRupiah" label="Nilai" render={(f) => <MoneyField {...f} />} />
          <FormField
            control={control}
            name="fundingSource"
            label="Sumber dana"
            labelWidth={104}
            render={(f) => <TextInput {...f} placeholder="APBD, para pihak" />}
          />
          <FormField
            control={control}
            name="copyKind"
            label="Jenis eksemplar"
            render={(f) => <Choice {...f} options={copies} empty="belum dicatat" />}
          />
          <FormField
            control={control}
            name="copyPlace"
            label="Disimpan di"
            labelWidth={104}
            render={(f) => <TextInput {...f} placeholder="Lemari 3, Kotak 12" />}
          />
        </FormGrid>
        <FormGrid>
          <FormField control={control} name="notes" label="Catatan" render={(f) => <TextInput {...f} rows={2} />} />
        </FormGrid>
      </FormSection>
    </>
  )
}
