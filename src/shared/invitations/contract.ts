/** Routes of what leads to a meeting: templates, letters and their templates, replies. */
import { z } from 'zod'
import { InviteeId, MeetingId, MeetingTemplateId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { InviteeAnswer } from '../meetings/model'
import { MeetingTemplate, TemplateName } from './template'

const template = z.object({ id: MeetingTemplateId })

export const invitationsContract = {
  /** Own templates by name; with `trashed` those in the trash. The built-in ones are no data. */
  'meetingTemplates.list': query(z.object({ trashed: z.boolean().default(false) }), z.array(MeetingTemplate)),
  /** Keeps agenda, duration, invitees and letter of a meeting for others like it. */
  'meetingTemplates.save': command(z.object({ meetingId: MeetingId, name: TemplateName }), template),
  'meetingTemplates.rename': command(template.extend({ name: TemplateName }), template),
  'meetingTemplates.trash': command(template, template),
  'meetingTemplates.restore': command(template, template),
  /** What an invitee answered; `reply` null takes it back. */
  'meetings.reply': command(InviteeAnswer.extend({ id: InviteeId }), z.object({ id: InviteeId })),
} as const
