/** Routes of what leads to a meeting. */
import type { invitationsContract } from '../../shared/invitations/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Clock } from '../platform/clock'
import type { Dialogs } from '../platform/dialogs'
import type { LetterTemplates } from './letter-templates'
import type { Letters } from './letters'
import type { Replies } from './replies'
import type { MeetingTemplates } from './templates'

export type InvitationsHandlersDeps = {
  templates: MeetingTemplates
  letterTemplates: LetterTemplates
  letters: Letters
  replies: Replies
  clock: Clock
  dialogs: Pick<Dialogs, 'openFiles'>
}

export function invitationsHandlers(deps: InvitationsHandlersDeps): Handlers<typeof invitationsContract> {
  const { templates, letterTemplates, letters, replies, clock, dialogs } = deps
  return {
    'meetingTemplates.list': ({ trashed }) => templates.list(trashed),
    'meetingTemplates.save': ({ meetingId, name }, { actor }) => templates.save(meetingId, name, actor),
    'meetingTemplates.rename': ({ id, name }, { actor }) => templates.rename(id, name, actor),
    'meetingTemplates.trash': ({ id }, { actor }) => templates.setDeleted(id, clock.now(), actor),
    'meetingTemplates.restore': ({ id }, { actor }) => templates.setDeleted(id, null, actor),
    'letterTemplates.list': ({ trashed }) => letterTemplates.list(trashed),
    'letterTemplates.add': async (_input, { actor }) => {
      const [path] = await dialogs.openFiles({
        title: 'Pilih templat surat',
        multi: false,
        filters: [{ name: 'Dokumen Word', extensions: ['docx'] }],
      })
      return path === undefined ? null : letterTemplates.add(path, actor)
    },
    'letterTemplates.rename': ({ id, name }, { actor }) => letterTemplates.rename(id, name, actor),
    'letterTemplates.trash': ({ id }, { actor }) => letterTemplates.setDeleted(id, clock.now(), actor),
    'letterTemplates.restore': ({ id }, { actor }) => letterTemplates.setDeleted(id, null, actor),
    'letterTemplates.saveSample': () => letters.saveSample(),
    'letterTemplates.tryOut': ({ id }) => letters.tryOut(id),
    'letters.save': (request, { signal, report }) => letters.save(request, { signal, report }),
    'meetings.reply': ({ id, ...answer }, { actor }) => replies.reply(id, answer, actor),
  }
}
