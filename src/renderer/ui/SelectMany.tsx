/** Several records out of many, found while typing. */
import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState, type Ref } from 'react'
import type { Option } from './Choice'
import { useField } from './field-context'
import { OptionLine } from './OptionLine'
import { useOptions, type OptionSource } from './use-options'

type Props = {
  value: readonly string[] | null | undefined
  onChange: (value: string[], options: Option[]) => void
  source: OptionSource
  known?: readonly Option[]
  onBlur?: () => void
  name?: string
  ref?: Ref<HTMLElement>
  disabled?: boolean
  label?: string
  placeholder?: string
}

const narrowDown = createFilterOptions<Option>({ stringify: (option) => `${option.label} ${option.note ?? ''}` })

/** Chosen ones stand as chips in the field; Backspace takes the last one away. */
export function SelectMany(props: Props) {
  const { value, onChange, source, known, label, placeholder, disabled } = props
  const field = useField()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const { options, loading, labelOf } = useOptions(source, text, open, known)
  const chosen = (value ?? []).map(labelOf)
  return (
    <Autocomplete<Option, true, false, false>
      id={field.id}
      multiple
      options={options}
      value={chosen}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      inputValue={text}
      onInputChange={(_event, next) => setText(next)}
      onChange={(_event, next) =>
        onChange(
          next.map((option) => option.value),
          next,
        )
      }
      filterOptions={(all, state) => (typeof source === 'function' ? [...all] : narrowDown([...all], state))}
      filterSelectedOptions
      disableCloseOnSelect
      getOptionKey={(option) => option.value}
      isOptionEqualToValue={(option, other) => option.value === other.value}
      loading={loading}
      loadingText="Mencari"
      noOptionsText={text.trim() ? 'Tidak ada yang cocok' : 'Ketik untuk mencari'}
      forcePopupIcon
      {...(disabled && { disabled })}
      {...(props.onBlur && { onBlur: props.onBlur })}
      sx={{
        // Room for the caret beside a chip, so that one chip does not make the field two lines high.
        '& .MuiAutocomplete-tag': { m: '3px 0 3px 4px', maxWidth: 'calc(100% - 48px)' },
        '& .MuiAutocomplete-tag ~ .MuiAutocomplete-input': { minWidth: 24, px: '4px !important' },
      }}
      renderOption={({ key, ...attributes }, option) => (
        <OptionLine key={key} attributes={attributes} option={option} />
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          error={field.invalid}
          {...(placeholder && chosen.length === 0 && { placeholder })}
          {...(props.name && { name: props.name })}
          {...(props.ref && { inputRef: props.ref })}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              'aria-label': label,
              'aria-describedby': field.describedBy,
              'aria-required': field.required || undefined,
            },
          }}
        />
      )}
    />
  )
}
