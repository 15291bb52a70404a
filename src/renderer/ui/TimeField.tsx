/** A time of day: typed as 08.30. */
import { TimeField as Picker } from '@mui/x-date-pickers/TimeField'
import { useMemo, useState, type Ref } from 'react'
import { dateOfTime, textOfTime } from './date-text'
import { fieldAria, useField } from './field-context'
import { PickerWords } from './PickerWords'

type Props = {
  /** `08:30`; '' stands for an incomplete time, which no schema accepts. */
  value: string | null | undefined
  onChange: (value: string | null) => void
  onBlur?: () => void
  name?: string
  ref?: Ref<HTMLElement>
  disabled?: boolean
  label?: string
  width?: number | string
}

/** 24 hours; 84 px wide unless `width` says otherwise. */
export function TimeField({ value, onChange, onBlur, ref, disabled, label, width = 84 }: Props) {
  const field = useField()
  const [draft, setDraft] = useState<Date | null>(null)
  const stored = useMemo(() => dateOfTime(value), [value])
  return (
    <PickerWords>
      <Picker
        id={field.id}
        value={value === '' ? draft : stored}
        onChange={(time) => {
          setDraft(time)
          onChange(textOfTime(time))
        }}
        ampm={false}
        format="HH.mm"
        error={field.invalid}
        {...(disabled && { disabled })}
        {...(ref && { inputRef: ref as Ref<HTMLInputElement> })}
        {...(onBlur && { onBlur })}
        slotProps={{ textField: { slotProps: { input: fieldAria(field, label) } } }}
        sx={{ width }}
      />
    </PickerWords>
  )
}
