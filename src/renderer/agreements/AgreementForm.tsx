/** The form of an agreement: sections at the left, completeness and computed values at the right, saving at the foot. */
import Box from '@mui/material/Box'
import { useEffect, useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { AgreementSketch, type AgreementDetail } from '../../shared/agreements/model'
import type { AgreementEntry } from '../../shared/guards/model'
import type { AgreementId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { DraftNotice } from '../records/DraftNotice'
import type { Draft } from '../records/use-draft'
import type { Option } from '../ui/Choice'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { countErrors, showServerErrors } from '../ui/form-errors'
import { FormBody } from '../ui/FormBody'
import { FormFoot } from '../ui/FormFoot'
import { narrow } from '../ui/media'
import { PageHead } from '../ui/PageHead'
import { useToast } from '../ui/ToastProvider'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { CompletenessPane } from './CompletenessPane'
import { cleaned, emptyForm, resolver, type FormValues } from './form-model'
import { guardsAsked } from './guards-asked'
import { MainSection } from './MainSection'
import { MoreSections } from './MoreSections'
import { PartiesSection } from './PartiesSection'
import { TermSection } from './TermSection'
import { kindLine } from '../records/agreement-words'

type Props = {
  id: AgreementId | null
  initial: FormValues
  draft: Draft<FormValues> | null
  keep: (values: FormValues) => void
  drop: () => Promise<void>
  /** The agreement itself, or the one above a new one: gives names to ids. */
  related: AgreementDetail | null
}

export function AgreementForm({ id, initial, draft, keep, drop, related }: Props) {
  const go = useGo()
  const [resumed, setResumed] = useState(draft)
  const form = useForm<FormValues, unknown, AgreementEntry>({
    resolver,
    mode: 'onTouched',
    defaultValues: draft?.value ?? initial,
  })
  const { control, formState } = form
  const values = useWatch({ control }) as FormValues
  const preview = usePreview(id, values)
  const warnings = useMemo(() => new Map(preview?.guards.map(({ field, message }) => [field, message])), [preview])
  const { save, missing } = useSave({ id, form, drop })
  const toast = useToast()
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
  const known = knownNames(related, id !== null)
  return (
    <>
      <PageHead
        title={id ? 'Ubah naskah' : 'Naskah baru'}
        meta={
          related
            ? id
              ? kindLine({ ...related.input, number: related.input.parties[0]?.number ?? null })
              : `di bawah ${related.input.title}`
            : null
        }
        crumbs={[
          { label: 'Kerja Sama', to: '/kerja-sama' },
          ...(id && related ? [{ label: related.input.title, to: `/kerja-sama/${id}` }] : []),
          { label: id ? 'Ubah' : 'Naskah baru' },
        ]}
      />
      {resumed && <DraftNotice updatedAt={resumed.updatedAt} what="naskah" onDrop={discard} />}
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
        <FormBody label={id ? 'Ubah naskah' : 'Naskah baru'}>
          <MainSection control={control} knownOffices={known.offices} warnings={warnings} />
          <PartiesSection
            control={control}
            setValue={form.setValue}
            known={known.partners}
            error={rootError(formState.errors.parties)}
            warnings={warnings}
          />
          <TermSection control={control} warnings={warnings} />
          <MoreSections control={control} id={id} knownParents={known.parents} warnings={warnings} />
        </FormBody>
        <CompletenessPane
          values={values}
          errors={formState.errors}
          preview={preview}
          missing={missing}
          onReason={(guard, reason) =>
            form.setValue('reasons', { ...form.getValues('reasons'), [guard]: reason }, { shouldDirty: true })
          }
        />
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
  id: AgreementId | null
  form: ReturnType<typeof useForm<FormValues, unknown, AgreementEntry>>
  drop: () => Promise<void>
}

/** `missing`: guards for which main asked for a reason. */
function useSave({ id, form, drop }: SaveDeps): {
  save: (again: boolean) => Promise<void>
  missing: readonly string[]
} {
  const go = useGo()
  const done = useDone()
  const showError = useErrorDialog()
  const [missing, setMissing] = useState<readonly string[]>([])
  const save = (again: boolean) =>
    form.handleSubmit(async (input) => {
      try {
        const saved = id ? await api.agreements.update({ id, input }) : await api.agreements.create(input)
        await drop()
        done(id ? 'Perubahan naskah dicatat.' : 'Naskah dicatat.')
        if (again) form.reset(emptyForm())
        else go.replace(`/kerja-sama/${saved.id}`)
      } catch (error) {
        if (!showServerErrors(error, form.setError)) showError(error, 'Naskah belum tersimpan')
        setMissing(guardsAsked(error))
      }
    })()
  return { save, missing }
}

/** Asks main a moment after the last key, so that typing stays quick. */
function usePreview(id: AgreementId | null, values: FormValues) {
  const [asked, setAsked] = useState(values)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(values), 350)
    return () => clearTimeout(timer)
  }, [values])
  // Half a date or a party without partner counts as missing.
  const input = useMemo(() => AgreementSketch.parse(cleaned(asked)), [asked])
  return useRoute('agreements.preview', { id, input }).data
}

const rootError = (error: { message?: string; root?: { message?: string } } | undefined): string | undefined =>
  error?.message ?? error?.root?.message

function knownNames(
  related: AgreementDetail | null,
  own: boolean,
): Record<'partners' | 'offices' | 'parents', Option[]> {
  if (!related) return { partners: [], offices: [], parents: [] }
  const self = { value: related.id, label: related.input.title }
  const parent = related.parent ? [{ value: related.parent.id, label: related.parent.title }] : []
  return {
    partners: related.parties.map((party) => ({ value: party.partnerId, label: party.partnerName })),
    offices: related.offices.map((office) => ({ value: office.id, label: office.name })),
    parents: own ? parent : [self],
  }
}
