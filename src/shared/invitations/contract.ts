/** Routes of what leads to a meeting: templates, letters and their templates, replies. */
import { z } from 'zod'
import { InviteeId, LetterTemplateId, MeetingId, MeetingTemplateId } from '../ids/ids'
import { command, query, task } from '../ipc/define'
import { InviteeAnswer } from '../meetings/model'
import { MeetingTemplate, TemplateName } from './template'

/** A DOCX of the office with fields. */
export const LetterTemplate = z.object({
  id: LetterTemplateId,
  name: z.string(),
  fileName: z.string(),
  addedAt: z.number(),
  deletedAt: z.number().nullable(),
})
export type LetterTemplate = z.output<typeof LetterTemplate>

/** Refused ones leave nothing behind; each fault is a sentence. */
export const AddedTemplate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), id: LetterTemplateId, name: z.string() }),
  z.object({ kind: z.literal('refused'), name: z.string(), faults: z.array(z.string()).min(1) }),
])
export type AddedTemplate = z.output<typeof AddedTemplate>

const letterTemplate = z.object({ id: LetterTemplateId })
/** Null when the person cancelled the dialog. */
const saved = z.object({ name: z.string() }).nullable()

const template = z.object({ id: MeetingTemplateId })

export const invitationsContract = {
  /** Own templates by name; with `trashed` those in the trash. The built-in ones are no data. */
  'meetingTemplates.list': query(z.object({ trashed: z.boolean().default(false) }), z.array(MeetingTemplate)),
  /** Keeps agenda, duration, invitees and letter of a meeting for others like it. */
  'meetingTemplates.save': command(z.object({ meetingId: MeetingId, name: TemplateName }), template),
  'meetingTemplates.rename': command(template.extend({ name: TemplateName }), template),
  'meetingTemplates.trash': command(template, template),
  'meetingTemplates.restore': command(template, template),
  'letterTemplates.list': query(z.object({ trashed: z.boolean().default(false) }), z.array(LetterTemplate)),
  /** Asks for a DOCX and keeps it when every field in it is known; null when the person cancelled. */
  'letterTemplates.add': command(z.object({}), AddedTemplate.nullable()),
  'letterTemplates.rename': command(letterTemplate.extend({ name: TemplateName }), letterTemplate),
  'letterTemplates.trash': command(letterTemplate, letterTemplate),
  'letterTemplates.restore': command(letterTemplate, letterTemplate),
  /** Writes Simpul's own layout with its fields, to start a template from. */
  'letterTemplates.saveSample': command(z.object({}), saved, { access: 'read' }),
  /** Fills a template with examples and writes it where the person chooses. */
  'letterTemplates.tryOut': command(letterTemplate, saved, { access: 'read' }),
  /** The invitation as a Word document, from a template or in the own layout; null when the dialog was cancelled. */
  'letters.save': task({
    input: z.object({ id: MeetingId, templateId: LetterTemplateId.nullable() }),
    output: z.object({ name: z.string(), letters: z.number().int(), notices: z.array(z.string()) }).nullable(),
    progress: z.object({ step: z.string() }),
    access: 'read',
  }),
  /** What an invitee answered; `reply` null takes it back. */
  'meetings.reply': command(InviteeAnswer.extend({ id: InviteeId }), z.object({ id: InviteeId })),
} as const
