/** The letter that calls the meeting. */
import { isCalendarDate } from '../../shared/calendar/dates'
import { letterNatures, letterShapes } from '../../shared/meetings/enums'
import { letterShapeWords } from '../../shared/meetings/words'
import { knownNumber, letterNumber } from '../../shared/meetings/letter-number'
import { signatoryLabel } from '../../shared/papers/model'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { TextInput } from '../ui/TextInput'
import type { SectionProps } from './control'

const shapes = letterShapes.map((value) => ({ value, label: letterShapeWords[value] }))
const natures = letterNatures.map((value) => ({ value, label: value }))
const two = 'minmax(0, 1.3fr) minmax(0, 1fr)'

export function LetterSection({ control, values }: SectionProps & { timeZone: string }) {
  const signatories = useRoute('signatories.list', {}).data ?? []
  const pattern = useRoute('settings.get', {}).data?.numbers.invitationPattern ?? ''
  const signers = signatories.map(({ id, value }) => ({ value: id, label: signatoryLabel(value) }))
  return (
    <FormSection title="Surat undangan">
      <FormGrid columns={two}>
        <FormField
          control={control}
          name="letterNumber"
          label="Nomor"
          hint={numberHint(values.letterNumber, values.letterDate, pattern)}
          render={(f) => <TextInput {...f} placeholder="boleh menyusul" />}
        />
        <FormField
          control={control}
          name="letterDate"
          label="Tanggal surat"
          labelWidth={96}
          render={(f) => <DateField {...f} width={164} />}
        />
      </FormGrid>
      <FormGrid columns={two}>
        <FormField
          control={control}
          name="letterSubject"
          label="Hal"
          render={(f) => <TextInput {...f} placeholder="Undangan" />}
        />
        <FormField
          control={control}
          name="letterNature"
          label="Sifat"
          labelWidth={96}
          render={(f) => <Choice {...f} options={natures} />}
        />
      </FormGrid>
      <FormGrid>
        <FormField
          control={control}
          name="letterShape"
          label="Bentuk surat"
          hint={
            values.letterShape === 'MASING_MASING'
              ? 'Nomor sendiri diisi di daftar undangan; yang kosong memakai nomor di atas.'
              : null
          }
          render={(f) => <Choice {...f} options={shapes} />}
        />
      </FormGrid>
      <FormGrid>
        <FormField
          control={control}
          name="letterOpening"
          label="Kalimat pembuka"
          hint="Dasar dan maksud rapat; kosong berarti kalimat yang lazim."
          render={(f) => <TextInput {...f} rows={2} />}
        />
      </FormGrid>
      <FormGrid columns={two}>
        <FormField control={control} name="bring" label="Bahan dibawa" render={(f) => <TextInput {...f} />} />
        <FormField
          control={control}
          name="dress"
          label="Pakaian"
          labelWidth={96}
          render={(f) => <TextInput {...f} />}
        />
      </FormGrid>
      <FormGrid columns={two}>
        <FormField control={control} name="contact" label="Narahubung" render={(f) => <TextInput {...f} />} />
        <FormField
          control={control}
          name="sentOn"
          label="Dikirim pada"
          labelWidth={96}
          render={(f) => <DateField {...f} width={164} />}
        />
      </FormGrid>
      <FormGrid>
        <FormField
          control={control}
          name="signatoryId"
          label="Penanda tangan"
          render={(f) => <Choice {...f} options={signers} empty="Penanda tangan pertama di Pengaturan" />}
        />
        <FormField
          control={control}
          name="copiesTo"
          label="Tembusan"
          hint="Satu baris untuk setiap tembusan."
          render={(f) => <TextInput {...f} rows={2} />}
        />
      </FormGrid>
    </FormSection>
  )
}

/** How the number will stand on the letter. */
function numberHint(typed: string, date: string | null, pattern: string): string | null {
  const day = isCalendarDate(date) ? date : null
  const text = typed.trim()
  if (text === '') return pattern ? `Dicetak ${knownNumber(pattern, day)}…… bila nomor menyusul.` : null
  const whole = letterNumber(text, pattern, day)
  return whole !== text ? `Dicetak ${whole}` : null
}
