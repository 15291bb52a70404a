/** Indonesian words and dates around a date or time picker. Apart from the other providers: the first screen has no picker. */
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { id } from 'date-fns/locale/id'
import type { ReactNode } from 'react'
import { pickerWords } from '../app/theme/locale'

/** Every picker field brings its own. */
export function PickerWords({ children }: { children: ReactNode }) {
  return (
    <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={id} localeText={pickerWords}>
      {children}
    </LocalizationProvider>
  )
}
