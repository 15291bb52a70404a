/** Says that another program holds the data, and tries again. */
import { useState, type ReactNode } from 'react'
import { readOnlySentence } from '../../shared/session/words'
import type { SessionState } from '../../shared/session/model'
import { call } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Notice } from '../ui/Notice'

/** Nothing while this program may write. `children` say more. */
export function ReadOnlyNotice({ state, children }: { state: SessionState; children?: ReactNode }) {
  const showError = useErrorDialog()
  const [now] = useState(() => Date.now())
  if (!state.readOnly) return null
  const retry = () => void call('session.retry', { chooseFolder: false }).catch((error: unknown) => showError(error))
  return (
    <Notice tone="attention" sx={{ mb: '16px' }} action={{ label: 'Coba lagi', onClick: retry }}>
      {readOnlySentence(state.readOnly, state.timeZone, now)} {children}
    </Notice>
  )
}
