/** Adds or changes a partner. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import type { PartnerId } from '../../shared/ids/ids'
import { PartnerInput, type PartnerDetail } from '../../shared/partners/model'
import { call, useRoute } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { useDone } from '../ui/UndoContext'
import { FormDialog } from '../ui/FormDialog'
import { PartnerFields } from './PartnerFields'

type Props = { id: PartnerId | null; onSaved: (id: PartnerId) => void; onClose: () => void }

/** Mounted while it is open. */
export function PartnerDialog(props: Props) {
  const known = useRoute('partners.get', { id: props.id ?? '' }, { enabled: props.id !== null }) // not asked for a new one
  if (props.id !== null && !known.data) return null
  return <PartnerForm {...props} partner={props.id === null ? null : (known.data ?? null)} />
}

function PartnerForm({ id, partner, onSaved, onClose }: Props & { partner: PartnerDetail | null }) {
  const form = useForm<z.input<typeof PartnerInput>, unknown, PartnerInput>({
    resolver: zodResolver(PartnerInput),
    mode: 'onTouched',
    defaultValues: partner?.input ?? { name: '' },
  })
  const done = useDone()
  const showError = useErrorDialog()
  const save = form.handleSubmit((input) =>
    call('partners.save', { id, input }).then(
      (saved) => {
        done(`${input.name} ${id === null ? 'dicatat' : 'diubah'}.`)
        onSaved(saved.id)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, form.setError)) showError(error, 'Mitra belum tersimpan')
      },
    ),
  )
  return (
    <FormDialog
      title={id === null ? 'Mitra baru' : 'Ubah mitra'}
      saveLabel="Simpan mitra"
      busy={form.formState.isSubmitting}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PartnerFields form={form} place={partner?.place ?? null} />
    </FormDialog>
  )
}
