/** Free words as chips: Enter adds the typed one, known ones are proposed. */
import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useField } from './field-context'

type Props = {
  value: readonly string[]
  onChange: (names: string[]) => void
  known: readonly string[]
  placeholder?: string
  autoFocus?: boolean
}

/** Words that differ in big and small letters only are one. */
export function TagInput({ value, onChange, known, placeholder, autoFocus = false }: Props) {
  const field = useField()
  return (
    <Autocomplete<string, true, false, true>
      id={field.id}
      multiple
      freeSolo
      autoSelect
      filterSelectedOptions
      options={[...known]}
      value={[...value]}
      onChange={(_event, next) => onChange(uniqueNames(next))}
      sx={{ '& .MuiAutocomplete-tag': { m: '3px 0 3px 4px', maxWidth: 'calc(100% - 8px)' } }}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus={autoFocus}
          error={field.invalid}
          {...(placeholder && value.length === 0 && { placeholder })}
          slotProps={{
            ...params.slotProps,
            htmlInput: { ...params.slotProps.htmlInput, maxLength: 40, 'aria-describedby': field.describedBy },
          }}
        />
      )}
    />
  )
}

/** Trimmed, single spaces, the first of each word. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names.map((each) => each.trim().replaceAll(/\s+/g, ' '))) {
    const key = name.toLocaleLowerCase('id')
    if (name !== '' && !seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}
