/** What is shown before somebody is signed in, by phase of the session. The session feature adds its screens here. */
import type { ComponentType } from 'react'
import type { SessionState } from '../../shared/session/model'
import { FailedScreen } from '../session/FailedScreen'
import { LockedScreen } from '../session/LockedScreen'
import { SignInScreen } from '../session/SignInScreen'
import { FirstRunScreen } from './later'

export type GateScreen = ComponentType<{ state: SessionState }>

export const gateScreens: Partial<Record<SessionState['phase'], GateScreen>> = {
  failed: FailedScreen,
  firstRun: FirstRunScreen,
  signIn: SignInScreen,
  locked: LockedScreen,
}
