/** Use cases of meetings that repeat: all made in one step, changed together without touching exceptions. */
import { eq } from 'drizzle-orm'
import { weekday, type CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { dayName } from '../../shared/calendar/words'
import type { WorkCalendar } from '../../shared/calendar/working-days'
import type { MeetingId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import type { MeetingInput } from '../../shared/meetings/model'
import { inviteeKey } from '../../shared/meetings/rules'
import { seriesRuleText, type SeriesRule } from '../../shared/meetings/series'
import type { OccupiedInput, SeriesDay, SeriesScope } from '../../shared/meetings/series-contract'
import { carryOver, copyOf, timesOn, type Occurrence } from '../../shared/meetings/series-edit'
import { shortTitle } from '../../shared/meetings/words'
import type { Db, Tx } from '../database/db'
import { meetings, meetingSeries } from '../database/schema/meetings'
import { readCalendar } from '../holidays/queries'
import { readSettings } from '../settings/queries'
import { getMeeting } from './detail'
import { addMeetingTx, checkEntries, inTrash, rewriteMeetingTx, type MeetingsDeps } from './meetings'
import { findConflicts } from './queries'
import { seriesDays } from './series-days'
import { seriesRows } from './series-queries'

export type MeetingSeries = ReturnType<typeof createMeetingSeries>

type Plan = { rule: SeriesRule; skip: readonly CalendarDate[] }
type Change = { id: MeetingId; input: MeetingInput; scope: SeriesScope }

export function createMeetingSeries(deps: MeetingsDeps) {
  const { db, commands, clock } = deps
  return {
    /** Makes a meeting on every day of the rule. Throws VALIDATION. */
    async create(input: MeetingInput, plan: Plan, person: Actor) {
      await checkEntries(db, input)
      const zone = await zoneOf(db)
      const [first, ...later] = await plannedDays(plan, todayIn(zone, input.startsAt))
      if (first === undefined) throw noDays()
      const label = `Membuat seri ${shortTitle(input.title)} (${later.length + 1} rapat)`
      return commands.run({ command: 'meetingSeries.create', label, person }, async (tx) => {
        const seriesId = await addSeriesTx(tx, deps, input.title, plan.rule)
        const { id } = await addMeetingTx(
          tx,
          deps,
          { ...input, ...timesOn(first, input, zone) },
          seriesOf(seriesId, first),
        )
        await addLaterTx(tx, deps, { input, days: later, seriesId, zone })
        return { id, count: later.length + 1 }
      })
    },

    /** Makes a meeting the first of a series; it stays as it is. Throws VALIDATION, CONFLICT and NOT_FOUND. */
    async repeat(id: MeetingId, plan: Plan, person: Actor) {
      const zone = await zoneOf(db)
      return commands.run({ command: 'meetingSeries.repeat', label: 'Membuat seri', person }, async (tx, batch) => {
        const { input, deletedAt } = await getMeeting(tx, id, clock.now())
        if (deletedAt !== null) throw inTrash()
        const own = todayIn(zone, input.startsAt)
        if (await seriesIdOf(tx, id)) throw new AppError('CONFLICT', 'Rapat ini sudah menjadi bagian dari suatu seri.')
        const later = (await plannedDays(plan, own)).filter((day) => day > own)
        if (later.length === 0) throw noDays()
        batch.label = `Membuat seri ${shortTitle(input.title)} (${later.length + 1} rapat)`
        const seriesId = await addSeriesTx(tx, deps, input.title, plan.rule)
        await tx
          .update(meetings)
          .set({ ...seriesOf(seriesId, own), updatedAt: clock.now() })
          .where(eq(meetings.id, id))
        await addLaterTx(tx, deps, { input, days: later, seriesId, zone })
        return { id, count: later.length + 1 }
      })
    },

    update: (change: Change, person: Actor) => update(deps, change, person),
    preview: (id: MeetingId | null, rule: SeriesRule, input: OccupiedInput) => preview(db, id, rule, input),
  }
}

async function update(deps: MeetingsDeps, { id, input, scope }: Change, person: Actor) {
  const { db, commands, clock } = deps
  await checkEntries(db, input)
  const zone = await zoneOf(db)
  const meta = { command: 'meetingSeries.update', label: `Mengubah seri ${shortTitle(input.title)}`, person }
  return commands.run(meta, async (tx, batch) => {
    const rows = await seriesRows(tx, id)
    const own = rows.find((row) => row.id === id)
    if (!own) throw new AppError('CONFLICT', 'Rapat ini tidak lagi bagian dari suatu seri. Muat ulang halaman.')
    const before = await getMeeting(tx, id, clock.now())
    if (before.deletedAt !== null) throw inTrash()
    const others = rows.filter((row) => row.id !== id && isMeant(scope, row.seriesDay, own.seriesDay))
    const open = others.filter(({ deletedAt, minutesOn }) => deletedAt === null && minutesOn === null)
    let changed = (await rewriteMeetingTx(tx, deps, id, before.input, input)) ? 1 : 0
    const edited: Occurrence = { input: before.input, seriesDay: own.seriesDay }
    for (const row of open) {
      const { input: theirs } = await getMeeting(tx, row.id, clock.now())
      const next = carryOver(edited, input, { input: theirs, seriesDay: row.seriesDay }, zone)
      await checkEntries(tx, next)
      if (await rewriteMeetingTx(tx, deps, row.id, theirs, next)) changed += 1
    }
    batch.label = `Mengubah seri ${shortTitle(input.title)} (${changed} rapat)`
    return { id, changed, left: others.length - open.length }
  })
}

function isMeant(scope: SeriesScope, theirs: CalendarDate, own: CalendarDate): boolean {
  return scope === 'all' || (scope === 'following' && theirs > own)
}

async function preview(db: Db, id: MeetingId | null, rule: SeriesRule, input: OccupiedInput): Promise<SeriesDay[]> {
  const zone = await zoneOf(db)
  const calendar = await readCalendar(db)
  const days: SeriesDay[] = []
  for (const day of await seriesDays(rule, todayIn(zone, input.startsAt))) {
    const times = timesOn(day, input, zone)
    const occupied = { ...input, ...times, invitees: input.invitees.map(inviteeKey) }
    days.push({ day, ...times, off: offName(calendar, day), conflicts: await findConflicts(db, id, occupied) })
  }
  return days
}

/** The holiday, or the day of the weekend. */
function offName(calendar: WorkCalendar, day: CalendarDate): string | null {
  const weekend = weekday(day) === 0 || weekday(day) === 6
  return calendar.offDays.get(day) ?? (weekend ? dayName(day) : null)
}

async function plannedDays({ rule, skip }: Plan, first: CalendarDate): Promise<CalendarDate[]> {
  const left = new Set(skip)
  return (await seriesDays(rule, first)).filter((day) => !left.has(day))
}

type Later = { input: MeetingInput; days: readonly CalendarDate[]; seriesId: string; zone: string }

/** Those after the first have no letter yet. */
async function addLaterTx(tx: Tx, deps: MeetingsDeps, { input, days, seriesId, zone }: Later): Promise<void> {
  for (const day of days) {
    await addMeetingTx(tx, deps, copyOf(input, timesOn(day, input, zone)), seriesOf(seriesId, day))
  }
}

async function addSeriesTx(tx: Tx, { newId, clock }: MeetingsDeps, title: string, rule: SeriesRule): Promise<string> {
  const id = newId()
  await tx.insert(meetingSeries).values({ id, title, rule: seriesRuleText(rule), createdAt: clock.now() })
  return id
}

const seriesOf = (seriesId: string, seriesDay: CalendarDate) => ({ seriesId, seriesDay })

async function seriesIdOf(tx: Tx, id: MeetingId): Promise<string | null> {
  const [row] = await tx.select({ seriesId: meetings.seriesId }).from(meetings).where(eq(meetings.id, id))
  return row?.seriesId ?? null
}

const zoneOf = async (db: Db): Promise<string> => (await readSettings(db)).unit.timeZone

const noDays = (): AppError =>
  invalid({ rule: ['Aturan ini tidak memberi rapat lain. Ubah pengulangan atau tanggal akhirnya.'] })
