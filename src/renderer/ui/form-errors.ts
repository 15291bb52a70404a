/** Errors of react-hook-form: how many there are, and those that main found. */
import type { FieldErrors, FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import { fieldErrors } from './explain-error'

/** Faulty fields, counted through lists of rows. */
export function countErrors(errors: FieldErrors): number {
  return Object.values(errors).reduce<number>((sum, entry) => sum + countEntry(entry), 0)
}

function countEntry(entry: unknown): number {
  if (typeof entry !== 'object' || entry === null) return 0
  if ('type' in entry && typeof entry.type === 'string') return 1
  return Object.entries(entry).reduce((sum, [key, value]) => (key === 'ref' ? sum : sum + countEntry(value)), 0)
}

/** Puts the sentences of a VALIDATION error at their fields; false when the error is of another kind. */
export function showServerErrors<V extends FieldValues>(error: unknown, setError: UseFormSetError<V>): boolean {
  const entries = Object.entries(fieldErrors(error))
  entries.forEach(([field, sentences], index) => {
    const message = sentences[0]
    // Main names fields by the paths of the same schema.
    if (message) setError(field as FieldPath<V>, { type: 'server', message }, { shouldFocus: index === 0 })
  })
  return entries.length > 0
}
