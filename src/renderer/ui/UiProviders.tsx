/** Everything that shared parts expect around them: words of the pickers, keys, commands, tasks, toasts, error dialog. */
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns'
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'
import { id } from 'date-fns/locale/id'
import type { ReactNode } from 'react'
import { pickerWords } from '../app/theme/locale'
import { CommandProvider } from './CommandProvider'
import { ErrorDialogProvider } from './ErrorDialogProvider'
import { ShortcutProvider } from './ShortcutProvider'
import { TaskProvider } from './TaskProvider'
import { ToastProvider } from './ToastProvider'

/** Mounted once by the application and by tests of screens. */
export function UiProviders({ children }: { children: ReactNode }) {
  return (
    <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={id} localeText={pickerWords}>
      <ShortcutProvider>
        <CommandProvider>
          <TaskProvider>
            <ErrorDialogProvider>
              <ToastProvider>{children}</ToastProvider>
            </ErrorDialogProvider>
          </TaskProvider>
        </CommandProvider>
      </ShortcutProvider>
    </LocalizationProvider>
  )
}
