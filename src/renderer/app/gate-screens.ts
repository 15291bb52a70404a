/** What is shown before somebody is signed in, by phase of the session. The session feature adds its screens here. */
import type { ComponentType } from 'react'
import type { SessionState } from '../../shared/session/model'

export type GateScreen = ComponentType<{ state: SessionState }>

export const gateScreens: Partial<Record<SessionState['phase'], GateScreen>> = {}
