/** What people do with coordination meetings: plan, change, move in the calendar, trash. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { letterNatures, meetingKinds } from '../../../src/shared/meetings/enums'
import type { InviteeInput, MeetingInput } from '../../../src/shared/meetings/model'
import type { SeriesRule } from '../../../src/shared/meetings/series'
import { seriesScopes } from '../../../src/shared/meetings/series-contract'
import { living, on, trashed, type Action, type World } from '../world'

type Entry = z.input<typeof MeetingInput>

const hour = 3_600_000

export const meetingActions: readonly Action[] = [
  {
    routes: ['meetings.create'],
    weight: 2,
    run: async (world) => world.ask('meetings.create', await newMeeting(world)),
  },
  { routes: ['meetings.update'], weight: 2, run: on(living('meetings'), change) },
  {
    routes: ['meetings.move'],
    run: on(living('meetings'), ({ ask, draw, program }, id) => {
      const startsAt = program.clock.now() + draw.int(-40, 40) * 12 * hour
      return ask('meetings.move', { id, startsAt, endsAt: startsAt + draw.int(1, 9) * hour })
    }),
  },
  {
    routes: ['meetings.copy'],
    run: on(living('meetings'), ({ ask, draw, program }, id) => {
      const startsAt = program.clock.now() + draw.int(-40, 40) * 12 * hour
      return ask('meetings.copy', { id, startsAt, endsAt: startsAt + draw.int(1, 9) * hour })
    }),
  },
  {
    routes: ['meetingSeries.create'],
    run: async (world) => world.ask('meetingSeries.create', { input: await newMeeting(world), rule: ruleOf(world) }),
  },
  {
    routes: ['meetingSeries.repeat'],
    run: on(living('meetings'), (world, id) => world.ask('meetingSeries.repeat', { id, rule: ruleOf(world) })),
  },
  { routes: ['meetingSeries.update'], weight: 2, run: on(living('meetings'), changeSeries) },
  { routes: ['ics.read', 'ics.accept'], run: readCalendar },
  { routes: ['meetings.trash'], run: on(living('meetings'), ({ ask }, id) => ask('meetings.trash', { ids: [id] })) },
  {
    routes: ['meetings.restore'],
    run: on(
      trashed('meetings', ({ ask }, id) => ask('meetings.trash', { ids: [id] })),
      ({ ask }, id) => ask('meetings.restore', { ids: [id] }),
    ),
  },
]

async function newMeeting(world: World): Promise<Entry> {
  const { draw, program } = world
  const startsAt = program.clock.now() + draw.int(-40, 40) * 12 * hour
  const state = draw.pick(['DRAF', 'TERJADWAL', 'TERJADWAL', 'DIBATALKAN'] as const)
  const isCancelled = state === 'DIBATALKAN'
  return {
    title: draw.text(),
    kind: draw.pick(meetingKinds),
    state,
    cancelReason: isCancelled ? draw.text() : null,
    place: draw.maybe(draw.text),
    startsAt,
    endsAt: startsAt + draw.int(1, 9) * hour,
    chair: draw.maybe(draw.text),
    noteTaker: draw.maybe(draw.text),
    notes: draw.maybe(draw.text),
    letterNumber: draw.maybe(draw.text),
    letterDate: draw.maybe(() => world.day(-60, -30)),
    letterNature: draw.pick(letterNatures),
    letterSubject: draw.maybe(draw.text),
    letterOpening: draw.maybe(draw.text),
    sentOn: state === 'DRAF' ? null : draw.maybe(() => world.day(-29, 0)),
    dress: draw.maybe(draw.text),
    contact: draw.maybe(draw.text),
    bring: draw.maybe(draw.text),
    copiesTo: draw.some(['Gubernur', 'Ketua DPRD', 'Arsip'], 3),
    signatoryId: draw.chance(40) ? await world.one('signatories', 'any') : null,
    minutesOn: state === 'TERJADWAL' ? draw.maybe(() => world.day(30, 40), 30) : null,
    agenda: Array.from({ length: draw.int(0, 4) }, () => ({
      title: draw.text(),
      minutes: draw.int(0, 90),
      speaker: draw.maybe(draw.text),
    })),
    invitees: await newInvitees(world),
    agreementIds: draw.some(await world.ids('agreements', 'no'), 2),
  }
}

const ruleOf = ({ draw }: World): z.input<typeof SeriesRule> => ({
  pattern: draw.pick([
    { kind: 'weekly', every: 1, weekdays: [draw.int(1, 5)] },
    { kind: 'monthlyDay', every: draw.int(1, 3), day: draw.int(1, 31) },
    { kind: 'yearlyWeekday', every: 1, month: draw.int(1, 12), nth: -1, weekday: draw.int(1, 5) },
  ] as const),
  end: { kind: 'count', count: draw.int(2, 5) },
})

async function newInvitees(world: World): Promise<z.input<typeof InviteeInput>[]> {
  const { draw } = world
  return [
    ...draw.some(await world.ids('offices', 'no'), 3).map((officeId) => ({
      kind: 'OPD' as const,
      officeId,
      name: draw.maybe(draw.text, 20),
    })),
    ...draw.some(await world.ids('partners', 'no'), 3).map((partnerId) => ({ kind: 'MITRA' as const, partnerId })),
    ...(draw.chance(30) ? [{ kind: 'ORANG' as const, name: draw.text(), post: draw.maybe(draw.text) }] : []),
  ]
}

/** Of any meeting of a series, reaching more or fewer of it. */
async function changeSeries(world: World, id: string): Promise<void> {
  const { ask, draw } = world
  const series = await ask('meetingSeries.of', { id })
  const target = draw.pick(series.value?.meetings.map((meeting) => meeting.id) ?? [id])
  const { value } = await ask('meetings.get', { id: target })
  if (!value) return
  const { place, notes, invitees } = await newMeeting(world)
  const input = { ...value.input, place, notes, ...(draw.chance(50) && { invitees }) }
  await ask('meetingSeries.update', { id: target, input, scope: draw.pick(seriesScopes) })
}

/** A calendar file with new events, and one that Simpul itself wrote of a meeting and somebody changed since. */
async function readCalendar(world: World): Promise<void> {
  const { ask, draw, program } = world
  const id = await world.one('meetings', 'any')
  const uids = [`${draw.int(1, 9)}@lain`, ...(id ? [`${id}@simpul`] : [])]
  const events = uids.map((uid) => {
    const day = world.day(-40, 40).replaceAll('-', '')
    return [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      'SUMMARY:Rapat luar',
      `DTSTART:${day}T010000Z`,
      `DTEND:${day}T030000Z`,
      'END:VEVENT',
    ]
  })
  const path = join(program.folder, 'kalender.ics')
  await writeFile(path, ['BEGIN:VCALENDAR', ...events.flat(), 'END:VCALENDAR'].join('\r\n'))
  program.choose(path)
  const { value } = await ask('ics.read', {})
  if (!value || value.rows.length === 0) return
  const rows = draw.some(value.rows, 2, 1).map((row) => row.id)
  await ask('ics.accept', { token: value.token, rows, kind: draw.pick(meetingKinds) })
}

async function change(world: World, id: string): Promise<void> {
  const { draw } = world
  const { value } = await world.ask('meetings.get', { id })
  if (!value) return
  const fresh = await newMeeting(world)
  const { agenda = [], invitees = [] } = value.input
  const parts: Partial<Entry>[] = [
    { title: fresh.title, notes: fresh.notes, place: fresh.place },
    { agenda: [...draw.some(agenda, 4), ...(fresh.agenda ?? [])] },
    { invitees: [...draw.some(invitees, 4), ...(fresh.invitees ?? [])] },
    { agreementIds: fresh.agreementIds ?? [], signatoryId: fresh.signatoryId, copiesTo: fresh.copiesTo ?? [] },
    fresh,
  ]
  const changed = Object.assign({}, ...draw.some(parts, 2)) as Partial<Entry>
  await world.ask('meetings.update', { id, input: { ...value.input, ...changed } })
}
