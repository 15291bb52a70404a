/** The form of an evaluation: who held it, the questions, what is recommended. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useState } from 'react'
import { useForm, useWatch, type Control } from 'react-hook-form'
import {
  evaluatorRoles,
  evaluatorRoleWords,
  recommendations,
  recommendationWords,
} from '../../shared/evaluations/enums'
import { EvaluationInput, type EvaluationRow } from '../../shared/evaluations/model'
import { evaluationQuestions, meanRating, meanWord } from '../../shared/evaluations/questions'
import { decimal } from '../../shared/evaluations/words'
import type { EvaluationId } from '../../shared/ids/ids'
import { call } from '../ipc/hooks'
import { searchOffices } from '../records/choices'
import { DraftNotice } from '../records/DraftNotice'
import type { DraftTools } from '../records/use-draft'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { countErrors, showServerErrors } from '../ui/form-errors'
import { FormBody } from '../ui/FormBody'
import { FormField } from '../ui/FormField'
import { FormFoot } from '../ui/FormFoot'
import { FormGrid } from '../ui/FormGrid'
import { FormSection } from '../ui/FormSection'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import { useToast } from '../ui/ToastProvider'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import type { FormValues } from './form-model'
import { QuestionRow } from './QuestionRow'

type Props = {
  /** Null for a new one. */
  evaluation: EvaluationRow | null
  initial: FormValues
  drafts: DraftTools<FormValues>
}

type FormControl = Control<FormValues, unknown, EvaluationInput>

export function EvaluationForm({ evaluation, initial, drafts: { draft, keep, drop } }: Props) {
  const go = useGo()
  const toast = useToast()
  const [resumed, setResumed] = useState(draft)
  const form = useForm<FormValues, unknown, EvaluationInput>({
    resolver: zodResolver(EvaluationInput),
    mode: 'onTouched',
    defaultValues: draft?.value ?? initial,
  })
  const { control, formState } = form
  const { isDirty } = formState
  const values = useWatch({ control }) as FormValues // every field has a default
  useEffect(() => {
    // Only typing makes a draft; filling in defaults does not.
    if (isDirty) keep(values)
  }, [isDirty, keep, values])
  const save = useSave({ id: evaluation?.id ?? null, form, drop })
  const cancel = () => {
    if (isDirty) toast('Ketikan disimpan sebagai draf.')
    go.back()
  }
  const discard = () => {
    void drop()
    setResumed(null)
    form.reset(initial)
  }
  const mean = meanRating((values.answers ?? []).map(({ rating }) => ({ rating: rating ?? null })))
  return (
    <>
      {resumed && <DraftNotice updatedAt={resumed.updatedAt} what="evaluasi" onDrop={discard} />}
      <FormBody label="Evaluasi">
        <HeadSection control={control} known={evaluation} />
        <FormSection title="Pertanyaan">
          {evaluationQuestions.map((question, index) => (
            <QuestionRow key={question.key} control={control} index={index} question={question} />
          ))}
        </FormSection>
        <ResultSection control={control} />
      </FormBody>
      <FormFoot
        faults={countErrors(formState.errors)}
        remark={mean === null ? 'Belum ada nilai' : `Nilai rata-rata ${decimal(mean)}, ${meanWord(mean).toLowerCase()}`}
        busy={formState.isSubmitting}
        onSave={() => void save()}
        onCancel={cancel}
      />
    </>
  )
}

const roleOptions = evaluatorRoles.map((value) => ({ value, label: evaluatorRoleWords[value] }))
const recommendationOptions = recommendations.map((value) => ({ value, label: recommendationWords[value] }))

function HeadSection({ control, known }: { control: FormControl; known: EvaluationRow | null }) {
  const office = known?.input.officeId && known.office ? [{ value: known.input.officeId, label: known.office }] : []
  return (
    <FormSection title="Pelaksanaan" requiredNote>
      <FormGrid columns="minmax(0, 1fr) minmax(0, 1fr)">
        <FormField
          control={control}
          name="heldOn"
          label="Tanggal"
          required
          render={(field) => <DateField {...field} />}
        />
        <FormField
          control={control}
          name="role"
          label="Peran"
          required
          render={(field) => <Choice {...field} options={roleOptions} />}
        />
        <FormField
          control={control}
          name="evaluator"
          label="Penilai"
          required
          render={(field) => <TextInput {...field} maxLength={200} placeholder="orang atau tim" />}
        />
        <FormField
          control={control}
          name="officeId"
          label="Perangkat daerah"
          render={(field) => (
            <SelectOne {...field} source={searchOffices} known={office} placeholder="bila penilainya OPD" />
          )}
        />
      </FormGrid>
    </FormSection>
  )
}

function ResultSection({ control }: { control: FormControl }) {
  return (
    <FormSection title="Hasil">
      <FormGrid>
        <FormField
          control={control}
          name="recommendation"
          label="Rekomendasi"
          width={240}
          hint="Tampil saat keputusan perpanjangan diambil."
          render={(field) => <Choice {...field} options={recommendationOptions} empty="belum ada" />}
        />
        <FormField
          control={control}
          name="summary"
          label="Simpulan"
          render={(field) => <TextInput {...field} rows={3} maxLength={4000} />}
        />
      </FormGrid>
    </FormSection>
  )
}

type SaveDeps = {
  id: EvaluationId | null
  form: ReturnType<typeof useForm<FormValues, unknown, EvaluationInput>>
  drop: () => Promise<void>
}

function useSave({ id, form, drop }: SaveDeps): () => Promise<void> {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  return form.handleSubmit(async (input) => {
    try {
      await call('evaluations.save', { id, input })
      await drop()
      done(id ? 'Perubahan evaluasi dicatat.' : 'Evaluasi dicatat.')
      go.replace(`/kerja-sama/${input.agreementId}?tab=evaluasi`)
    } catch (error) {
      if (!showServerErrors(error, form.setError)) showError(error, 'Evaluasi belum tersimpan')
    }
  })
}
