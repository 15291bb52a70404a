/** Everything that shared parts expect around them: keys, commands, tasks, toasts, error dialog. */
import type { ReactNode } from 'react'
import { CommandProvider } from './CommandProvider'
import { ErrorDialogProvider } from './ErrorDialogProvider'
import { ShortcutProvider } from './ShortcutProvider'
import { TaskProvider } from './TaskProvider'
import { ToastProvider } from './ToastProvider'

/** Mounted once by the application and by tests of screens. */
export function UiProviders({ children }: { children: ReactNode }) {
  return (
    <ShortcutProvider>
      <CommandProvider>
        <TaskProvider>
          <ErrorDialogProvider>
            <ToastProvider>{children}</ToastProvider>
          </ErrorDialogProvider>
        </TaskProvider>
      </CommandProvider>
    </ShortcutProvider>
  )
}
