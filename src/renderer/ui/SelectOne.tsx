/** One record out of many, found while typing. */
import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState, type Ref } from 'react'
import type { Option } from './Choice'
import { useField } from './field-context'
import { OptionLine } from './OptionLine'
import { useOptions, type OptionSource } from './use-options'

type Props = {
  value: string | null | undefined
  onChange: (value: string | null, option: Option | null) => void
  /** All options, or a search that main answers. */
  source: OptionSource
  /** Label of the value that is already chosen when the form opens. */
  known?: readonly Option[]
  onBlur?: () => void
  name?: string
  ref?: Ref<HTMLElement>
  disabled?: boolean
  label?: string
  placeholder?: string
  clearable?: boolean
  /** Offers to add what was typed: `Catat mitra baru “PT Aspal”`. */
  create?: { label: (text: string) => string; run: (text: string) => void }
  autoFocus?: boolean
  invalid?: boolean
  describedBy?: string
}

const createValue = '+baru'
const narrowDown = createFilterOptions<Option>({ stringify: (option) => `${option.label} ${option.note ?? ''}` })

/** Passes the chosen id on. */
export function SelectOne(props: Props) {
  const { value, onChange, source, known, label, placeholder, clearable = true, create, disabled } = props
  const field = useField()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const { options, loading, labelOf } = useOptions(source, text, open, known)
  const describedBy = props.describedBy ?? field.describedBy
  const chosen = value ? labelOf(value) : null
  const typed = text.trim()
  return (
    <Autocomplete<Option, false, boolean, false>
      id={field.id}
      options={options}
      value={chosen}
      open={open}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      onInputChange={(_event, next, reason) => setText(reason === 'input' ? next : '')}
      onChange={(_event, option) => {
        if (option?.value === createValue) create?.run(typed)
        else onChange(option?.value ?? null, option)
      }}
      filterOptions={(all, state) => {
        const fitting = typeof source === 'function' ? [...all] : narrowDown([...all], state)
        return create && typed ? [...fitting, { value: createValue, label: create.label(typed) }] : fitting
      }}
      getOptionKey={(option) => option.value}
      isOptionEqualToValue={(option, other) => option.value === other.value}
      loading={loading}
      loadingText="Mencari"
      noOptionsText={typed ? 'Tidak ada yang cocok' : 'Ketik untuk mencari'}
      forcePopupIcon
      disableClearable={!clearable}
      {...(disabled && { disabled })}
      {...(props.onBlur && { onBlur: props.onBlur })}
      renderOption={({ key, ...attributes }, option) => (
        <OptionLine key={key} attributes={attributes} option={option} creates={option.value === createValue} />
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          error={props.invalid ?? field.invalid}
          {...(placeholder && { placeholder })}
          {...(props.name && { name: props.name })}
          {...(props.ref && { inputRef: props.ref })}
          {...(props.autoFocus && { autoFocus: true })}
          slotProps={{
            ...params.slotProps,
            htmlInput: {
              ...params.slotProps.htmlInput,
              'aria-label': label,
              'aria-describedby': describedBy,
              'aria-required': field.required || undefined,
            },
          }}
        />
      )}
    />
  )
}
