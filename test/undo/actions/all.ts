/** Every action of every feature, each as often as it weighs. */
import type { Action } from '../world'
import { afterSigningActions } from './after-signing'
import { agreementActions } from './agreements'
import { fileActions } from './files'
import { invitationActions } from './invitations'
import { listActions } from './lists'
import { meetingActions } from './meetings'
import { minutesActions } from './minutes'
import { partnerActions } from './partners'
import { planActions } from './plans'
import { settingsActions } from './settings'
import { stageActions } from './stages'

export const actions: readonly Action[] = [
  ...agreementActions,
  ...planActions,
  ...stageActions,
  ...fileActions,
  ...afterSigningActions,
  ...meetingActions,
  ...invitationActions,
  ...minutesActions,
  ...partnerActions,
  ...settingsActions,
  ...listActions,
]
