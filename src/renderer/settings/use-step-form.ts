/** A form of one step or one section: values of the schema's input, errors on leaving a field. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, type DefaultValues, type FieldValues } from 'react-hook-form'
import type { z } from 'zod'

/** `saved` refreshes the fields that nobody has changed. */
export function useStepForm<I extends FieldValues, O>(schema: z.ZodType<O, I>, saved: I) {
  return useForm<I, unknown, O>({
    // The resolver's types know zod 4 by its core; both sides are the same schema.
    resolver: zodResolver(schema),
    mode: 'onTouched',
    // A whole value is a default value; the library's type allows only its own deep partial.
    defaultValues: saved as DefaultValues<I>,
  })
}
