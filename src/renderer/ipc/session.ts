/** Who works in this window and what they may do; filled by the application once the session is known. */
import { createContext, useContext } from 'react'
import type { SessionState } from '../../shared/session/model'

export const SessionContext = createContext<SessionState | null>(null)

/** The session of the screen; only screens shown after signing in may call it. */
export function useSession(): SessionState {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No session around this screen')
  return session
}

export type Rights = { mayWrite: boolean; mayManage: boolean; whyNot: string | null }

/** `whyNot` is the reason that stands beside a button that is off. */
export function rightsOf({ person, readOnly }: Pick<SessionState, 'person' | 'readOnly'>): Rights {
  if (readOnly)
    return { mayWrite: false, mayManage: false, whyNot: `Data sedang dibuka ${readOnly.person} di ${readOnly.pc}` }
  const mayManage = person?.role === 'PENGELOLA'
  const mayWrite = mayManage || person?.role === 'PENYUNTING'
  return { mayWrite, mayManage, whyNot: mayWrite ? null : 'Pembaca hanya dapat melihat dan mencetak' }
}

/** What the person may do here. */
export const useRights = (): Rights => rightsOf(useSession())
