/** One line or several lines of text. */
import TextField from '@mui/material/TextField'
import type { ReactNode, Ref } from 'react'
import { useField } from './field-context'

export type TextInputProps = {
  value: string | null | undefined
  onChange: (value: string) => void
  onBlur?: () => void
  name?: string
  ref?: Ref<HTMLElement>
  disabled?: boolean
  /** Needed only outside of a `Field`. */
  label?: string
  /** `boleh menyusul`, or the shape of what is asked; never the label. */
  placeholder?: string
  rows?: number
  type?: 'text' | 'password'
  numeric?: boolean
  maxLength?: number
  autoFocus?: boolean
  start?: ReactNode
  width?: number | string
  readOnly?: boolean
  invalid?: boolean
  describedBy?: string
}

/** Passes the text on as it is; the schema trims it and makes null of nothing. */
export function TextInput(props: TextInputProps) {
  const { value, onChange, onBlur, name, ref, disabled, label, placeholder, rows, type, numeric, maxLength, start } =
    props
  const field = useField()
  const describedBy = props.describedBy ?? field.describedBy
  return (
    <TextField
      id={field.id}
      fullWidth
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value)}
      error={props.invalid ?? field.invalid}
      multiline={rows !== undefined}
      {...(rows !== undefined && { minRows: rows, maxRows: Math.max(rows, 12) })}
      {...(onBlur && { onBlur })}
      {...(name && { name })}
      {...(ref && { inputRef: ref })}
      {...(disabled && { disabled })}
      {...(placeholder && { placeholder })}
      {...(props.autoFocus && { autoFocus: true })}
      {...(type && { type })}
      {...(props.width !== undefined && { sx: { width: props.width } })}
      slotProps={{
        htmlInput: {
          'aria-label': label,
          'aria-describedby': describedBy,
          'aria-required': field.required || undefined,
          autoComplete: 'off',
          spellCheck: false,
          maxLength,
          ...(numeric && { inputMode: 'numeric' }),
        },
        input: { readOnly: props.readOnly ?? false, ...(start !== undefined && { startAdornment: start }) },
      }}
    />
  )
}
