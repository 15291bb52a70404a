/** A section of the settings: its form, saving with the way back, and what was typed but not saved when the tab was left. */
import { useEffect, useRef } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { countErrors, showServerErrors } from '../ui/form-errors'
import { useDone } from '../ui/UndoContext'
import { useStepForm } from './use-step-form'

/** Typed values by section, until they are saved, cancelled, or the program ends. */
const kept = new Map<string, FieldValues>()

type Options<I, O> = {
  /** Names the section in `kept`. */
  key: string
  schema: z.ZodType<O, I>
  saved: I
  save: (value: O) => Promise<unknown>
  /** What the toast says: `Kop surat diubah.` */
  done: string
}

/** `foot` goes into `FormFoot`. */
export function useSection<I extends FieldValues, O>({ key, schema, saved, save, done }: Options<I, O>) {
  const form = useStepForm(schema, saved)
  const { isDirty, isSubmitting, errors } = form.formState
  const showError = useErrorDialog()
  const toast = useDone()
  const { reset, getValues } = form
  // A set of values is a set of default values; the library allows only its own partial type.
  const start = JSON.stringify(saved)
  const dirty = useRef(false)
  useEffect(() => {
    dirty.current = isDirty
  }, [isDirty])
  useEffect(() => {
    if (!dirty.current) reset(JSON.parse(start) as DefaultValues<I>)
  }, [reset, start])
  useEffect(() => {
    const earlier = kept.get(key)
    if (earlier) reset(earlier as DefaultValues<I>, { keepDefaultValues: true })
    kept.delete(key)
    return () => {
      if (dirty.current) kept.set(key, structuredClone(getValues()))
    }
  }, [key, reset, getValues])

  const submit = form.handleSubmit(async (value) => {
    try {
      await save(value)
      reset(getValues())
      toast(done)
    } catch (error) {
      if (!showServerErrors(error, form.setError)) showError(error, 'Pengaturan belum tersimpan')
    }
  })
  const foot = {
    faults: countErrors(errors),
    busy: isSubmitting,
    remark: isDirty ? 'Ada perubahan yang belum disimpan.' : 'Semua perubahan sudah disimpan.',
    onSave: () => void submit(),
    onCancel: () => reset(JSON.parse(start) as DefaultValues<I>),
  }
  return { form, foot }
}
