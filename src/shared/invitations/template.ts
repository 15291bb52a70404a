/** What a meeting starts from: agenda, duration, invitees and texts of the letter, without time and place of one meeting. */
import { z } from 'zod'
import { letterNatures, letterShapes, meetingKinds } from '../meetings/enums'
import { AgendaItemInput, InviteeInput, type MeetingDetail } from '../meetings/model'
import { MeetingTemplateId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'

export const TemplateName = requiredText('nama templat', 100)

export const TemplateValue = z.object({
  title: optionalText(500),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(31 * 24 * 60),
  agenda: z.array(AgendaItemInput.omit({ id: true })).max(200),
  invitees: z.array(InviteeInput.omit({ id: true, letterNumber: true })).max(1000),
  letterNature: z.enum(letterNatures).default('Penting'),
  letterSubject: optionalText(300),
  letterOpening: optionalText(2000),
  letterShape: z.enum(letterShapes).default('LAMPIRAN'),
  dress: optionalText(200),
  contact: optionalText(300),
  bring: optionalText(500),
  copiesTo: z.array(z.string().trim().min(1).max(300)).max(30).default([]),
})
export type TemplateValue = z.output<typeof TemplateValue>

/** A template with the names of the offices and partners in it; those in the trash are left out when it is used. */
export const MeetingTemplate = z.object({
  id: MeetingTemplateId,
  name: z.string(),
  kind: z.enum(meetingKinds),
  value: TemplateValue,
  /** By id of the office or partner. */
  labels: z.record(z.string(), z.string()),
  deletedAt: z.number().nullable(),
})
export type MeetingTemplate = z.output<typeof MeetingTemplate>

/** What a meeting leaves to the next ones like it. */
export function templateOf({ input }: Pick<MeetingDetail, 'input'>): TemplateValue {
  return TemplateValue.parse({
    ...input,
    minutes: Math.max(1, Math.round((input.endsAt - input.startsAt) / 60_000)),
  })
}
