/** Third part of the form: when it was signed, begins and ends. */
import { useWatch } from 'react-hook-form'
import { termKinds, termKindWords, termUnits, termUnitWords } from '../../shared/agreements/enums'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { NumberInput } from '../ui/NumberInput'
import { TextInput } from '../ui/TextInput'
import { guardHint, type Warnings } from './guard-hint'
import type { SectionProps } from './MainSection'

const kinds = termKinds.map((value) => ({ value, label: termKindWords[value] }))
const units = termUnits.map((value) => ({ value, label: termUnitWords[value] }))

export function TermSection({ control, warnings }: SectionProps & { warnings: Warnings }) {
  const kind = useWatch({ control, name: 'termKind' })
  return (
    <FormSection title="Jangka waktu">
      <FormGrid columns="minmax(0, 1.2fr) minmax(0, 1fr)">
        <FormField
          control={control}
          name="signedOn"
          label="Ditandatangani"
          hint={guardHint(warnings, 'signedOn', 'kosongkan bila belum')}
          render={(f) => <DateField {...f} />}
        />
        <FormField
          control={control}
          name="signedPlace"
          label="Tempat"
          labelWidth={104}
          render={(f) => <TextInput {...f} />}
        />
        <FormField
          control={control}
          name="startsOn"
          label="Mulai berlaku"
          hint={guardHint(warnings, 'startsOn', 'kosong berarti sejak ditandatangani')}
          render={(f) => <DateField {...f} />}
        />
        <FormField
          control={control}
          name="processStartedOn"
          label="Mulai diproses"
          labelWidth={104}
          render={(f) => <DateField {...f} />}
        />
        <FormField
          control={control}
          name="termKind"
          label="Berlaku"
          hint={guardHint(warnings, 'termKind') ?? guardHint(warnings, 'termCount')}
          render={(f) => <Choice {...f} options={kinds} width={190} />}
        />
        {kind === 'SAMPAI' && (
          <FormField
            control={control}
            name="endsOn"
            label="Berakhir"
            labelWidth={104}
            hint={guardHint(warnings, 'endsOn')}
            render={(f) => <DateField {...f} />}
          />
        )}
        {kind === 'JANGKA' && (
          <FormGrid columns="auto auto">
            <FormField
              control={control}
              name="termCount"
              label="Lama"
              labelWidth={104}
              render={(f) => <NumberInput {...f} width={72} />}
            />
            <FormField
              control={control}
              name="termUnit"
              label="Satuan"
              labelWidth={52}
              render={(f) => <Choice {...f} options={units} width={104} />}
            />
          </FormGrid>
        )}
      </FormGrid>
    </FormSection>
  )
}
