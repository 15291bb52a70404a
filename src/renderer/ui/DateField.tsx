/** A calendar date: typed as dd/mm/yyyy or chosen from the calendar. No time and no zone. */
import { DatePicker } from '@mui/x-date-pickers/DatePicker'
import { useMemo, useState, type Ref } from 'react'
import { dayNames } from '../../shared/calendar/words'
import { completeYear, dateOfText, textOfDate } from './date-text'
import { fieldAria, useField } from './field-context'
import { PickerWords } from './PickerWords'

type Props = {
  /** `2026-11-26`; '' stands for an incomplete date, which no schema accepts. */
  value: string | null | undefined
  onChange: (value: string | null) => void
  onBlur?: () => void
  name?: string
  ref?: Ref<HTMLElement>
  disabled?: boolean
  /** Needed only outside of a `Field`. */
  label?: string
  min?: string | null
  max?: string | null
  small?: boolean
  width?: number | string
}

/** 164 px wide unless `width` says otherwise: room for a whole date and both buttons. */
export function DateField({ value, onChange, onBlur, ref, disabled, label, min, max, small, width = 164 }: Props) {
  const field = useField()
  const [draft, setDraft] = useState<Date | null>(null)
  const stored = useMemo(() => dateOfText(value), [value])
  const shown = value === '' ? draft : stored
  const [first, last] = [dateOfText(min), dateOfText(max)]
  const publish = (date: Date | null) => {
    setDraft(date)
    onChange(textOfDate(date))
  }
  const leave = () => {
    if (value === '' && draft && !Number.isNaN(draft.getTime()) && draft.getFullYear() < 100)
      publish(completeYear(draft))
    onBlur?.()
  }
  return (
    <PickerWords>
      <DatePicker
        value={shown}
        onChange={(date) => publish(date)}
        format="dd/MM/yyyy"
        dayOfWeekFormatter={(day) => dayNames[day.getDay()]?.slice(0, 3) ?? ''}
        {...(disabled && { disabled })}
        {...(ref && { inputRef: ref as Ref<HTMLInputElement> })}
        {...(first && { minDate: first })}
        {...(last && { maxDate: last })}
        slotProps={{
          field: { clearable: true },
          popper: { 'aria-label': 'Pilih tanggal' },
          clearButton: { tabIndex: -1 },
          openPickerButton: { tabIndex: -1 },
          textField: {
            id: field.id,
            error: field.invalid,
            onBlur: leave,
            // The group of day, month and year is what is named and described.
            slotProps: { input: fieldAria(field, label) },
            sx: { width, ...(small && { '& .MuiPickersOutlinedInput-root': { minHeight: 28 } }) },
          },
        }}
      />
    </PickerWords>
  )
}
