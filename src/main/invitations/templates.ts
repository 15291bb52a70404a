/** Use cases of templates of meetings; owns all writes to them. */
import { and, asc, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import { MeetingTemplateId, type MeetingId } from '../../shared/ids/ids'
import { MeetingTemplate, templateOf } from '../../shared/invitations/template'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { Commands } from '../database/command'
import type { Db, Queryable } from '../database/db'
import { offices, partners } from '../database/schema/masters'
import { meetingTemplates } from '../database/schema/templates'
import { getMeeting } from '../meetings/detail'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

export type TemplatesDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }
export type MeetingTemplates = ReturnType<typeof createMeetingTemplates>

export function createMeetingTemplates({ db, commands, clock, newId }: TemplatesDeps) {
  return {
    list: (trashed: boolean) => listTemplates(db, trashed),

    /** Throws VALIDATION when another template has the name, NOT_FOUND for a meeting that is gone. */
    save(meetingId: MeetingId, name: string, person: Actor) {
      const meta = { command: 'meetingTemplates.save', label: `Menambah templat rapat “${name}”`, person }
      return commands.run(meta, async (tx) => {
        await checkName(tx, name, null)
        const meeting = await getMeeting(tx, meetingId, clock.now())
        const id = MeetingTemplateId.parse(newId())
        const value = templateOf(meeting)
        await tx.insert(meetingTemplates).values({ id, name, kind: meeting.input.kind, value, position: 0 })
        return { id }
      })
    },

    /** Throws VALIDATION when another template has the name. */
    rename(id: MeetingTemplateId, name: string, person: Actor) {
      const meta = { command: 'meetingTemplates.rename', label: 'Mengganti nama templat rapat', person }
      return commands.run(meta, async (tx, batch) => {
        const row = await getTemplate(tx, id)
        await checkName(tx, name, id)
        batch.label = `Mengganti nama templat rapat “${row.name}” menjadi “${name}”`
        await tx.update(meetingTemplates).set({ name }).where(eq(meetingTemplates.id, id))
        return { id }
      })
    },

    /** `at` null brings it back. */
    setDeleted(id: MeetingTemplateId, at: number | null, person: Actor) {
      const [command, verb] = at === null ? ['restore', 'Memulihkan'] : ['trash', 'Menghapus']
      const meta = { command: `meetingTemplates.${command}`, label: `${verb} templat rapat`, person }
      return commands.run(meta, async (tx, batch) => {
        const row = await getTemplate(tx, id)
        if (at === null) await checkName(tx, row.name, id)
        batch.label = `${verb} templat rapat “${row.name}”`
        await tx.update(meetingTemplates).set({ deletedAt: at }).where(eq(meetingTemplates.id, id))
        return { id }
      })
    },
  }
}

async function listTemplates(db: Queryable, trashed: boolean): Promise<MeetingTemplate[]> {
  const rows = await db
    .select()
    .from(meetingTemplates)
    .where(trashed ? isNotNull(meetingTemplates.deletedAt) : isNull(meetingTemplates.deletedAt))
    .orderBy(
      ...(trashed ? [desc(meetingTemplates.deletedAt)] : []),
      asc(meetingTemplates.name),
      asc(meetingTemplates.id),
    )
    .limit(200)
  const templates = rows.map((row) => MeetingTemplate.parse({ ...row, labels: {} }))
  const labels = await labelsOf(db, templates)
  return templates.map((one) => ({ ...one, labels }))
}

/** Names of the offices and partners in use, by id. */
async function labelsOf(db: Queryable, templates: readonly MeetingTemplate[]): Promise<Record<string, string>> {
  const officeIds = new Set<string>()
  const partnerIds = new Set<string>()
  for (const { value } of templates) {
    for (const { officeId } of [...value.agenda, ...value.invitees]) if (officeId) officeIds.add(officeId)
    for (const { partnerId } of value.invitees) if (partnerId) partnerIds.add(partnerId)
  }
  const named = [
    ...(await db
      .select({ id: offices.id, name: offices.name })
      .from(offices)
      .where(and(inArray(offices.id, [...officeIds]), isNull(offices.deletedAt)))),
    ...(await db
      .select({ id: partners.id, name: partners.name })
      .from(partners)
      .where(and(inArray(partners.id, [...partnerIds]), isNull(partners.deletedAt)))),
  ]
  return Object.fromEntries(named.map(({ id, name }) => [id, name]))
}

async function getTemplate(db: Queryable, id: string) {
  const [row] = await db.select().from(meetingTemplates).where(eq(meetingTemplates.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Templat rapat ini sudah tidak ada. Muat ulang halaman.')
  return row
}

async function checkName(db: Queryable, name: string, id: string | null): Promise<void> {
  const [other] = await db
    .select({ id: meetingTemplates.id })
    .from(meetingTemplates)
    .where(
      and(
        eq(meetingTemplates.name, name),
        isNull(meetingTemplates.deletedAt),
        id === null ? undefined : ne(meetingTemplates.id, id),
      ),
    )
  if (other) throw invalid({ name: [`Templat “${name}” sudah ada. Pakai nama lain.`] })
}
