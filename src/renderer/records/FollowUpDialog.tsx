/** Adds or changes a follow-up: what, who, until when, and where it comes from. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useMemo } from 'react'
import { useForm } from 'react-hook-form'
import type { z } from 'zod'
import { FollowUpInput, type FollowUpRow } from '../../shared/followups/model'
import { priorities, priorityWords } from '../../shared/plans/enums'
import { call } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { FormDialog } from '../ui/FormDialog'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { searchAgreements, searchMeetings, searchOffices } from './choices'

const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }))

type Values = z.input<typeof FollowUpInput>
export type FollowUpStart = Partial<Pick<FollowUpInput, 'title' | 'agreementId' | 'meetingId' | 'officeId'>>

type Props = {
  /** Null adds one. */
  row: FollowUpRow | null
  /** What a new one begins with. */
  start?: FollowUpStart
  /** Hides the choice of the record whose page this is. */
  bound?: 'agreement' | 'meeting' | null
  onClose: () => void
}

/** Mounted while it is open. */
export function FollowUpDialog({ row, start, bound = null, onClose }: Props) {
  const form = useForm<Values, unknown, FollowUpInput>({
    resolver: zodResolver(FollowUpInput),
    mode: 'onTouched',
    defaultValues: row ?? { title: '', ...start },
  })
  const { timeZone } = useSession()
  const meetings = useMemo(() => searchMeetings(timeZone), [timeZone])
  const done = useDone()
  const showError = useErrorDialog()
  const { control } = form
  const save = form.handleSubmit((input) =>
    call('followUps.save', { id: row?.id ?? null, input }).then(
      () => {
        done(`Tindak lanjut ${row ? 'diubah' : 'dicatat'}.`)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, form.setError)) showError(error, 'Tindak lanjut belum tersimpan')
      },
    ),
  )
  const known = (id: string | null | undefined, label: string | null | undefined) =>
    id && label ? [{ value: id, label }] : []
  return (
    <FormDialog
      title={row ? 'Ubah tindak lanjut' : 'Tindak lanjut baru'}
      saveLabel="Simpan"
      busy={form.formState.isSubmitting}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormGrid>
        <FormField
          control={control}
          name="title"
          label="Yang dikerjakan"
          required
          render={(field) => <TextInput {...field} autoFocus maxLength={500} />}
        />
        <FormField control={control} name="dueOn" label="Tenggat" render={(field) => <DateField {...field} />} />
        <FormField
          control={control}
          name="officeId"
          label="Perangkat daerah"
          render={(field) => (
            <SelectOne
              {...field}
              source={searchOffices}
              known={known(row?.officeId, row?.office)}
              placeholder="yang mengerjakan"
            />
          )}
        />
        <FormField
          control={control}
          name="owner"
          label="Penanggung jawab"
          render={(field) => <TextInput {...field} maxLength={200} placeholder="orang atau jabatan" />}
        />
        <FormField
          control={control}
          name="priority"
          label="Prioritas"
          render={(field) => <Choice {...field} value={field.value ?? null} options={priorityOptions} />}
        />
        {bound !== 'agreement' && (
          <FormField
            control={control}
            name="agreementId"
            label="Naskah"
            render={(field) => (
              <SelectOne
                {...field}
                source={searchAgreements}
                known={known(row?.agreementId, row?.agreement)}
                placeholder="bila menyangkut satu naskah"
              />
            )}
          />
        )}
        {bound !== 'meeting' && (
          <FormField
            control={control}
            name="meetingId"
            label="Rapat"
            render={(field) => (
              <SelectOne
                {...field}
                source={meetings}
                known={known(row?.meetingId, row?.meeting)}
                placeholder="yang memutuskannya"
              />
            )}
          />
        )}
        <FormField
          control={control}
          name="startedOn"
          label="Mulai dikerjakan"
          render={(field) => <DateField {...field} />}
        />
        <FormField
          control={control}
          name="detail"
          label="Uraian"
          render={(field) => <TextInput {...field} rows={3} maxLength={4000} />}
        />
      </FormGrid>
    </FormDialog>
  )
}
