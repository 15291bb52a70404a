/** What people do after a meeting: enter who came, write minutes, adopt them, open them again. */
import type { z } from 'zod'
import { attendanceStates } from '../../../src/shared/meetings/enums'
import type { AttendanceRowInput, MinutesInput } from '../../../src/shared/minutes/model'
import { plainDoc } from '../../../src/shared/minutes/rich-doc'
import { living, on, type Action, type World } from '../world'

export const minutesActions: readonly Action[] = [
  { routes: ['minutes.saveAttendance'], weight: 2, run: on(living('meetings'), enter) },
  { routes: ['minutes.save'], weight: 2, run: on(living('meetings'), write) },
  { routes: ['minutes.finalise'], run: on(living('meetings'), finalise) },
  {
    routes: ['minutes.reopen'],
    run: async (world) => {
      const final = await world.one(
        'meetings',
        'no',
        `id in (select meeting_id from meeting_minutes where finalised_at is not null)`,
      )
      const id = final ?? (await world.one('meetings'))
      if (id === null) return
      if (final === null) await finalise(world, id)
      await world.ask('minutes.reopen', { meetingId: id, reason: world.draw.text() })
    },
  },
]

async function enter(world: World, id: string): Promise<void> {
  const { draw } = world
  const { value } = await world.ask('minutes.attendance', { meetingId: id })
  if (!value) return
  const invitees = value.rows.filter(({ inviteeId }) => inviteeId !== null && !draw.chance(10))
  const rows: z.input<typeof AttendanceRowInput>[] = [
    ...invitees.map(({ inviteeId }) => ({
      inviteeId,
      state: draw.pick(attendanceStates),
      name: draw.text(),
      reason: draw.maybe(draw.text),
    })),
    ...(draw.chance(30) ? [{ state: 'HADIR' as const, name: draw.text(), institution: draw.maybe(draw.text) }] : []),
  ]
  await world.ask('minutes.saveAttendance', { meetingId: id, rows })
}

async function write(world: World, id: string): Promise<void> {
  const { draw } = world
  const { value } = await world.ask('minutes.get', { meetingId: id })
  if (!value) return
  const kept = draw.some(value.decisions, 3).map(({ id: decision, agendaItemId, text, followUp }) => ({
    id: decision,
    agendaItemId,
    text,
    task: followUp && { owner: followUp.owner, dueOn: followUp.dueOn },
  }))
  const input: z.input<typeof MinutesInput> = {
    number: value.number,
    chairSignatoryId: draw.chance(40) ? await world.one('signatories', 'any') : null,
    entries: value.entries.map(({ kind, agendaItemId }) => ({ kind, agendaItemId, body: plainDoc(draw.text()) })),
    decisions: [...kept, ...(await newDecisions(world))],
    progress: draw.some(value.progress, 2).map(({ followUpId }) => ({ followUpId, text: draw.text() })),
  }
  await world.ask('minutes.save', { meetingId: id, input })
}

async function newDecisions(world: World): Promise<NonNullable<z.input<typeof MinutesInput>['decisions']>> {
  const { draw } = world
  if (draw.chance(40)) return []
  const task = {
    owner: draw.maybe(draw.text),
    officeId: await world.one('offices'),
    dueOn: draw.maybe(() => world.day(1, 60)),
    priority: draw.pick(['TINGGI', 'SEDANG', 'RENDAH'] as const),
  }
  return [{ text: draw.text(), task: draw.chance(70) ? task : null }]
}

/** Enters and writes what is missing first, so that it is not always refused. */
async function finalise(world: World, id: string): Promise<void> {
  const { value } = await world.ask('minutes.attendance', { meetingId: id })
  if (!value) return
  const rows = value.rows.map((row) => ({ ...row, state: 'HADIR' as const }))
  await world.ask('minutes.saveAttendance', { meetingId: id, rows })
  await write(world, id)
  await world.ask('minutes.finalise', { meetingId: id, number: null, adoptedOn: world.day(0, 0) })
}
