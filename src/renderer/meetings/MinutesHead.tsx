/** Head of the minutes: opened and closed, number, who signs. */
import type { Control } from 'react-hook-form'
import { signatoryLabel } from '../../shared/papers/model'
import type { MinutesInput, MinutesView } from '../../shared/minutes/model'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { TextInput } from '../ui/TextInput'
import { TimeField } from '../ui/TimeField'
import type { MinutesForm } from './minutes-model'

type Props = { control: Control<MinutesForm, unknown, MinutesInput>; minutes: MinutesView }

export function MinutesHead({ control, minutes }: Props) {
  const signatories = (useRoute('signatories.list', {}).data ?? []).map(({ id, value }) => ({
    value: id,
    label: signatoryLabel(value),
  }))
  return (
    <FormSection title="Kepala notula">
      <FormGrid>
        <FormField
          control={control}
          name="openedAt"
          label="Dibuka pukul"
          render={(field) => <TimeField {...field} />}
        />
        <FormField
          control={control}
          name="closedAt"
          label="Ditutup pukul"
          render={(field) => <TimeField {...field} />}
        />
        <FormField
          control={control}
          name="number"
          label="Nomor"
          width={300}
          hint={minutes.proposedNumber ? `Bila kosong: ${minutes.proposedNumber}, saat disahkan.` : undefined}
          render={(field) => <TextInput {...field} maxLength={120} placeholder="boleh menyusul" />}
        />
        <FormField
          control={control}
          name="chairSignatoryId"
          label="Ditandatangani pimpinan"
          render={(field) => <Choice {...field} options={signatories} empty="nama pimpinan rapat" />}
        />
        <FormField
          control={control}
          name="noteTakerSignatoryId"
          label="dan notulis"
          render={(field) => <Choice {...field} options={signatories} empty="nama notulis rapat" />}
        />
      </FormGrid>
    </FormSection>
  )
}
