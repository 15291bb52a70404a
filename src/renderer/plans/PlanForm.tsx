/** The form of a plan: sections at the left, possible duplicates at the right, saving at the foot. */
import { zodResolver } from '@hookform/resolvers/zod'
import Box from '@mui/material/Box'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { PlanId } from '../../shared/ids/ids'
import { PlanInput, type PlanDetail } from '../../shared/plans/model'
import { api } from '../ipc/api'
import { DraftNotice } from '../records/DraftNotice'
import type { Draft } from '../records/use-draft'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { countErrors, showServerErrors } from '../ui/form-errors'
import { FormBody } from '../ui/FormBody'
import { FormFoot } from '../ui/FormFoot'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { useToast } from '../ui/ToastProvider'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { emptyForm, type FormValues } from './form-model'
import { BaseSection, ContentSection, MoneySection, PartnerSection, type KnownNames } from './PlanSections'
import { SimilarPane } from './SimilarPane'

type Props = {
  id: PlanId | null
  initial: FormValues
  draft: Draft<FormValues> | null
  keep: (values: FormValues) => void
  drop: () => Promise<void>
  /** The plan itself: gives names to ids. */
  plan: PlanDetail | null
}

export function PlanForm({ id, initial, draft, keep, drop, plan }: Props) {
  const go = useGo()
  const toast = useToast()
  const [resumed, setResumed] = useState(draft)
  const form = useForm<FormValues, unknown, PlanInput>({
    resolver: zodResolver(PlanInput),
    mode: 'onTouched',
    defaultValues: draft?.value ?? initial,
  })
  const { control, formState } = form
  const values = useWatch({ control }) as FormValues // every field has a default
  const save = useSave({ id, form, drop })
  const { isDirty } = formState
  useEffect(() => {
    // Only typing makes a draft; filling in defaults does not.
    if (isDirty) keep(values)
  }, [isDirty, keep, values])
  const cancel = () => {
    if (isDirty) toast('Ketikan disimpan sebagai draf.')
    go.back()
  }
  const discard = () => {
    void drop()
    setResumed(null)
    form.reset(initial)
  }
  const known = knownNames(plan)
  const title = id ? 'Ubah rencana' : 'Rencana baru'
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: 'Rencana', to: '/rencana' },
          ...(id && plan ? [{ label: plan.input.title, to: `/rencana/${id}` }] : []),
          { label: id ? 'Ubah' : title },
        ]}
      />
      {resumed && <DraftNotice updatedAt={resumed.updatedAt} what="rencana" onDrop={discard} />}
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
        <FormBody label={title}>
          <BaseSection control={control} known={known} />
          <PartnerSection control={control} known={known} />
          <ContentSection control={control} known={known} />
          <MoneySection control={control} />
        </FormBody>
        <SimilarPane id={id} values={values} />
      </Box>
      <FormFoot
        faults={countErrors(formState.errors)}
        busy={formState.isSubmitting}
        onSave={() => void save(false)}
        {...(!id && { onSaveAndNew: () => void save(true) })}
        onCancel={cancel}
      />
    </>
  )
}

type SaveDeps = {
  id: PlanId | null
  form: ReturnType<typeof useForm<FormValues, unknown, PlanInput>>
  drop: () => Promise<void>
}

function useSave({ id, form, drop }: SaveDeps): (again: boolean) => Promise<void> {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  return (again) =>
    form.handleSubmit(async (input) => {
      try {
        const saved = id ? await api.plans.update({ id, input }) : await api.plans.create(input)
        await drop()
        done(id ? 'Perubahan rencana dicatat.' : 'Rencana dicatat.')
        if (again) form.reset({ ...emptyForm(input.year), officeId: input.officeId })
        else go.replace(`/rencana/${saved.id}`)
      } catch (error) {
        if (!showServerErrors(error, form.setError)) showError(error, 'Rencana belum tersimpan')
      }
    })()
}

function knownNames(plan: PlanDetail | null): KnownNames {
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    offices: plan?.office ? [option(plan.office)] : [],
    partners: plan?.partner ? [option(plan.partner)] : [],
    regions: plan?.regions.map(option) ?? [],
  }
}
