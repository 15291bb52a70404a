/** A field bound to react-hook-form: label, control, and the error of the schema or of main. */
import { Controller, type Control, type ControllerRenderProps, type FieldPath, type FieldValues } from 'react-hook-form'
import type { ReactNode } from 'react'
import { Field, type FieldProps } from './Field'

type Props<V extends FieldValues, N extends FieldPath<V>, T> = Omit<FieldProps, 'children' | 'error'> & {
  /** `T` is what the schema makes of the values `V`. */
  control: Control<V, unknown, T>
  name: N
  render: (field: ControllerRenderProps<V, N>) => ReactNode
}

/** `<FormField control={control} name="title" label="Judul" required render={(f) => <TextInput {...f} />} />`. */
export function FormField<V extends FieldValues, N extends FieldPath<V>, T>(props: Props<V, N, T>) {
  const { control, name, render, ...field } = props
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: bound, fieldState }) => (
        <Field {...field} error={fieldState.error?.message}>
          {render(bound)}
        </Field>
      )}
    />
  )
}
