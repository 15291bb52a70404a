/** Linked agreements, notes, and when the minutes were adopted. */
import type { UseFormSetValue } from 'react-hook-form'
import { call } from '../ipc/hooks'
import { DateField } from '../ui/DateField'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { SelectMany } from '../ui/SelectMany'
import { TextInput } from '../ui/TextInput'
import type { SectionProps } from './control'
import type { FormValues } from './form-model'

type Props = SectionProps & { setValue: UseFormSetValue<FormValues> }

export function MoreSection({ control, values, setValue }: Props) {
  const known = Object.entries(values.agreementLabels).map(([value, label]) => ({ value, label }))
  return (
    <FormSection title="Lain-lain">
      <FormGrid>
        <FormField
          control={control}
          name="agreementIds"
          label="Naskah terkait"
          render={(f) => (
            <SelectMany
              {...f}
              source={findAgreements}
              known={known}
              onChange={(ids, options) => {
                // Labels go into the draft too, so that its chips have names when it is opened again.
                setValue('agreementLabels', Object.fromEntries(options.map(({ value, label }) => [value, label])))
                f.onChange(ids)
              }}
            />
          )}
        />
        <FormField control={control} name="notes" label="Catatan" render={(f) => <TextInput {...f} rows={2} />} />
        <FormField
          control={control}
          name="minutesOn"
          label="Notula disahkan"
          hint="Diisi setelah notula ditandatangani; rapat lalu dianggap selesai."
          render={(f) => <DateField {...f} width={164} />}
        />
      </FormGrid>
    </FormSection>
  )
}

const findAgreements = (text: string) =>
  call('agreements.choices', { text }).then((found) => found.map(({ id, label, note }) => ({ value: id, label, note })))
