/** A bound control inside a table of fields: the header is not a label, so it brings its own name; its error stands below. */
import Box from '@mui/material/Box'
import { useId, type ReactNode } from 'react'
import { Controller, type Control, type ControllerRenderProps, type FieldPath, type FieldValues } from 'react-hook-form'
import { FieldError } from './Field'
import { FieldContext } from './field-context'

type Props<V extends FieldValues, N extends FieldPath<V>, T> = {
  control: Control<V, unknown, T>
  name: N
  /** `Nomor dari pihak ke-2`; give it to the control as `label`. */
  render: (field: ControllerRenderProps<V, N>) => ReactNode
}

/** For `render` of `RepeatRows`. */
export function CellField<V extends FieldValues, N extends FieldPath<V>, T>({ control, name, render }: Props<V, N, T>) {
  const id = useId()
  const messageId = `${id}pesan`
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => {
        const error = fieldState.error?.message
        const link = {
          id,
          labelId: undefined,
          describedBy: error ? messageId : undefined,
          invalid: Boolean(error),
          required: false,
        }
        return (
          <Box sx={{ minWidth: 0 }}>
            <FieldContext value={link}>{render(field)}</FieldContext>
            {error && <FieldError id={messageId}>{error}</FieldError>}
          </Box>
        )
      }}
    />
  )
}
