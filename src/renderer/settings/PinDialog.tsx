/** Sets, changes or clears a PIN. */
import Button from '@mui/material/Button'
import { z } from 'zod'
import { Pin, type PersonView } from '../../shared/people/model'
import { call } from '../ipc/hooks'
import { DialogShell } from '../ui/DialogShell'
import { explainError } from '../ui/explain-error'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useToast } from '../ui/ToastProvider'
import { useStepForm } from './use-step-form'

const PinChange = z
  .object({ oldPin: z.string(), pin: Pin, pinAgain: z.string() })
  .refine(({ pin, pinAgain }) => pin === pinAgain, {
    path: ['pinAgain'],
    message: 'PIN tidak sama. Ketik sekali lagi.',
  })

type Props = { person: PersonView; own: boolean; onClose: () => void }

/** One's own PIN needs the old one; a manager sets that of others. */
export function PinDialog({ person, own, onClose }: Props) {
  const form = useStepForm(PinChange, { oldPin: '', pin: '', pinAgain: '' })
  const toast = useToast()
  const { control } = form
  const asksOld = own && person.hasPin
  const send = (pin: string | null, said: string) =>
    call('people.setPin', { id: person.id, oldPin: asksOld ? form.getValues('oldPin') : null, pin })
      .then(() => {
        toast(said)
        onClose()
      })
      .catch((error: unknown) => {
        form.setError(asksOld ? 'oldPin' : 'pin', { message: explainError(error).message }, { shouldFocus: true })
      })
  const save = form.handleSubmit(({ pin }) => send(pin, `PIN ${person.name} diganti.`))
  return (
    <DialogShell
      open
      title={`PIN ${person.name}`}
      onClose={onClose}
      width={480}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          {person.hasPin && <Button onClick={() => void send(null, `PIN ${person.name} dihapus.`)}>Hapus PIN</Button>}
          <Button
            variant="contained"
            color="primary"
            disabled={form.formState.isSubmitting}
            onClick={() => void save()}
          >
            Simpan PIN
          </Button>
        </>
      }
    >
      <FormGrid>
        {asksOld && (
          <FormField
            control={control}
            name="oldPin"
            label="PIN lama"
            width={160}
            render={(field) => <TextInput {...field} type="password" numeric maxLength={12} autoFocus />}
          />
        )}
        <FormField
          control={control}
          name="pin"
          label="PIN baru"
          width={160}
          hint="4 sampai 12 angka."
          render={(field) => <TextInput {...field} type="password" numeric maxLength={12} autoFocus={!asksOld} />}
        />
        <FormField
          control={control}
          name="pinAgain"
          label="PIN sekali lagi"
          width={160}
          render={(field) => <TextInput {...field} type="password" numeric maxLength={12} />}
        />
      </FormGrid>
    </DialogShell>
  )
}
