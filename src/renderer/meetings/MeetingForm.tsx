/** The form of a meeting: sections at the left, completeness, sums and conflicts at the right, saving at the foot. */
import Box from '@mui/material/Box'
import { useEffect, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { MeetingId } from '../../shared/ids/ids'
import type { MeetingInput } from '../../shared/meetings/model'
import { useSession } from '../ipc/session'
import { DraftNotice } from '../records/DraftNotice'
import type { Draft } from '../records/use-draft'
import { countErrors } from '../ui/form-errors'
import { FormBody } from '../ui/FormBody'
import { FormFoot } from '../ui/FormFoot'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { useToast } from '../ui/ToastProvider'
import { useGo } from '../ui/use-go'
import { AgendaSection } from './AgendaSection'
import { emptyForm, resolverIn, type FormValues } from './form-model'
import { FormPane, questionOf } from './FormPane'
import { InviteesSection } from './InviteesSection'
import { LetterSection } from './LetterSection'
import { MeetingSection } from './MeetingSection'
import { MoreSection } from './MoreSection'
import { RepeatSection } from './RepeatSection'
import { TemplateButton } from './TemplateButton'
import { useRepeat } from './use-repeat'
import { useSaveMeeting, type FormOf } from './use-save-meeting'

type Props = {
  id: MeetingId | null
  initial: FormValues
  draft: Draft<FormValues> | null
  keep: (values: FormValues) => void
  drop: () => Promise<void>
}

export function MeetingForm({ id, initial, draft, keep, drop }: Props) {
  const go = useGo()
  const { timeZone } = useSession()
  const toast = useToast()
  const [resumed, setResumed] = useState(draft)
  const resolver = useMemo(() => resolverIn(timeZone), [timeZone])
  const form = useForm<FormValues, unknown, MeetingInput>({
    resolver,
    mode: 'onTouched',
    defaultValues: draft?.value ?? initial,
  })
  const { control, formState } = form
  // All fields are registered with defaults, so nothing of it is missing.
  const values = useWatch({ control }) as FormValues
  const [repeats, setRepeats] = useState(false)
  const repeat = useRepeat(null, id === null && repeats ? questionOf(values, timeZone) : null)
  const save = useSaveMeeting({ id, form, drop, repeat: repeats ? repeat : null })
  useKeptDraft(form, keep)
  const discard = () => {
    void drop()
    setResumed(null)
    form.reset(initial)
  }
  const cancel = () => {
    if (formState.isDirty) toast('Ketikan disimpan sebagai draf.')
    go.back()
  }
  const name = id === null ? 'Rapat baru' : 'Ubah rapat'
  const crumbs = [{ label: 'Rakor', to: '/rakor' }, ...(id ? [{ label: initial.title, to: `/rakor/${id}` }] : [])]
  return (
    <>
      <PageHead title={name} crumbs={[...crumbs, { label: name }]}>
        {id === null && <TemplateButton form={form} />}
      </PageHead>
      {resumed && <DraftNotice updatedAt={resumed.updatedAt} what="rapat" onDrop={discard} />}
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'flex',
          borderTop: '1px solid',
          borderColor: 'line.hair',
          [narrow]: { display: 'block', overflow: 'auto' },
        }}
      >
        <FormBody label={name}>
          <MeetingSection control={control} setValue={form.setValue} values={values} />
          {id === null && <RepeatSection repeat={repeat} shown={repeats} onShown={setRepeats} timeZone={timeZone} />}
          <AgendaSection control={control} values={values} timeZone={timeZone} />
          <InviteesSection control={control} />
          <LetterSection control={control} values={values} timeZone={timeZone} />
          <MoreSection control={control} setValue={form.setValue} values={values} />
        </FormBody>
        <FormPane id={id} values={values} errors={formState.errors} timeZone={timeZone} />
      </Box>
      <FormFoot
        faults={countErrors(formState.errors)}
        remark={formState.isDirty ? 'Ketikan disimpan sebagai draf.' : null}
        busy={formState.isSubmitting}
        onSave={save.run((savedId) => go.replace(`/rakor/${savedId}`))}
        {...(id === null && {
          onSaveAndNew: save.run(() => {
            setResumed(null)
            form.reset(emptyForm(null, timeZone))
          }),
        })}
        onCancel={cancel}
      />
      {save.asking}
    </>
  )
}

function useKeptDraft(form: FormOf, keep: Props['keep']): void {
  useEffect(() => {
    const stop = form.watch((next, { type }) => {
      // Only typing makes a draft; filling in defaults does not.
      if (type === 'change' || form.formState.isDirty) keep(next as FormValues)
    })
    return () => stop.unsubscribe()
  }, [form, keep])
}
