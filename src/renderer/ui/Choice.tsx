/** One of a few fixed words. */
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Ref } from 'react'
import { useField } from './field-context'

export type Option<T extends string = string> = { value: T; label: string; note?: string }

type Props<T extends string> = {
  value: T | null | undefined
  onChange: (value: T | null) => void
  options: readonly Option<T>[]
  onBlur?: () => void
  name?: string
  ref?: Ref<HTMLElement>
  disabled?: boolean
  label?: string
  /** Word for null; without it nothing can be chosen back. */
  empty?: string
  width?: number | string
}

/** A select; for long or searched lists take `SelectOne`. */
export function Choice<T extends string>(props: Props<T>) {
  const { value, onChange, options, onBlur, name, ref, disabled, label, empty, width } = props
  const field = useField()
  const wordOf = (chosen: unknown) => options.find((option) => option.value === chosen)?.label ?? empty ?? ''
  return (
    <TextField
      select
      fullWidth
      value={value ?? ''}
      onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? null)}
      error={field.invalid}
      {...(onBlur && { onBlur })}
      {...(name && { name })}
      {...(ref && { inputRef: ref })}
      {...(disabled && { disabled })}
      {...(width !== undefined && { sx: { width } })}
      slotProps={{
        select: {
          displayEmpty: true,
          renderValue: (chosen) => wordOf(chosen) || '\u00a0',
          SelectDisplayProps: {
            id: field.id,
            ...(field.labelId ? { 'aria-labelledby': `${field.labelId} ${field.id}` } : { 'aria-label': label }),
            ...(field.describedBy && { 'aria-describedby': field.describedBy }),
            ...(field.invalid && { 'aria-invalid': true }),
          },
        },
      }}
    >
      {empty !== undefined && <MenuItem value="">{empty}</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
