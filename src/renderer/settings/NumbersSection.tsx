/** Patterns of letter numbers, and how letters are laid out. */
import type { Settings } from '../../shared/settings/model'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { Choice } from '../ui/Choice'
import { FormBody } from '../ui/FormBody'
import { FormField } from '../ui/FormField'
import { FormFoot } from '../ui/FormFoot'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { NumberInput } from '../ui/NumberInput'
import { TextInput } from '../ui/TextInput'
import { NumbersForm } from './form-models'
import { useSection } from './use-section'

const sides = [
  { value: 'left' as const, label: 'Kiri, di bawah Hal' },
  { value: 'right' as const, label: 'Kanan, sejajar tanggal' },
]
const places = 'Yang diganti: {nomor}, {bulan}, {bulan-romawi}, {tahun}.'

export function NumbersSection({ saved }: { saved: Pick<Settings, 'numbers' | 'letters'> }) {
  const { mayManage } = useRights()
  const { form, foot } = useSection({
    key: 'numbers',
    schema: NumbersForm,
    saved,
    save: async ({ numbers, letters }) => {
      await call('settings.saveNumbers', numbers)
      await call('settings.saveLetters', letters)
    },
    done: 'Pola nomor dan bentuk surat diubah.',
  })
  const { control } = form
  return (
    <>
      <FormBody label="Nomor dan surat">
        <FormSection title="Pola nomor surat" requiredNote>
          <FormGrid>
            <FormField
              control={control}
              name="numbers.invitationPattern"
              label="Undangan"
              required
              width={360}
              hint={places}
              render={(field) => <TextInput {...field} maxLength={120} />}
            />
            <FormField
              control={control}
              name="numbers.reportPattern"
              label="Laporan"
              width={360}
              hint={places}
              render={(field) => <TextInput {...field} maxLength={120} />}
            />
            <FormField
              control={control}
              name="numbers.minutesPattern"
              label="Notula"
              width={360}
              hint={`${places} Nomor urut dilanjutkan sendiri.`}
              render={(field) => <TextInput {...field} maxLength={120} />}
            />
          </FormGrid>
        </FormSection>
        <FormSection title="Bentuk surat">
          <FormGrid>
            <FormField
              control={control}
              name="letters.addresseeSide"
              label="Alamat tujuan"
              width={280}
              render={(field) => <Choice {...field} options={sides} />}
            />
            <FormField
              control={control}
              name="letters.blankRows"
              label="Baris kosong"
              width={100}
              hint="Pada daftar hadir, untuk tamu yang tidak diundang."
              render={(field) => <NumberInput {...field} />}
            />
          </FormGrid>
        </FormSection>
      </FormBody>
      {mayManage && <FormFoot {...foot} />}
    </>
  )
}
