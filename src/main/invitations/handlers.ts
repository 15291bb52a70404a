/** Routes of what leads to a meeting. */
import type { invitationsContract } from '../../shared/invitations/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Clock } from '../platform/clock'
import type { Replies } from './replies'
import type { MeetingTemplates } from './templates'

export type InvitationsHandlersDeps = { templates: MeetingTemplates; replies: Replies; clock: Clock }

export function invitationsHandlers(deps: InvitationsHandlersDeps): Handlers<typeof invitationsContract> {
  const { templates, replies, clock } = deps
  return {
    'meetingTemplates.list': ({ trashed }) => templates.list(trashed),
    'meetingTemplates.save': ({ meetingId, name }, { actor }) => templates.save(meetingId, name, actor),
    'meetingTemplates.rename': ({ id, name }, { actor }) => templates.rename(id, name, actor),
    'meetingTemplates.trash': ({ id }, { actor }) => templates.setDeleted(id, clock.now(), actor),
    'meetingTemplates.restore': ({ id }, { actor }) => templates.setDeleted(id, null, actor),
    'meetings.reply': ({ id, ...answer }, { actor }) => replies.reply(id, answer, actor),
  }
}
