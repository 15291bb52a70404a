/** What people record of the stages of agreements and plans: dates, skips, events, conditions. */
import { eq } from 'drizzle-orm'
import { stageEvents, stageRecords } from '../../../src/main/database/schema/stages'
import type { Scheme } from '../../../src/shared/agreements/enums'
import { initiatives } from '../../../src/shared/plans/enums'
import type { EventKey, StageKey } from '../../../src/shared/schemes/keys'
import { lawOf } from '../../../src/shared/schemes/laws'
import type { Stage } from '../../../src/shared/schemes/model'
import { any, living, on, type Action, type World } from '../world'

type Subject = { kind: 'agreement' | 'plan'; id: string }
const subjectOf = (row: { agreementId: string | null; planId: string | null }): Subject =>
  row.agreementId === null ? { kind: 'plan', id: row.planId ?? '' } : { kind: 'agreement', id: row.agreementId }

type Place = { subject: Subject; scheme: Scheme; stage: Stage }

export const stageActions: readonly Action[] = [
  { routes: ['stages.save'], weight: 3, run: onStage(record) },
  {
    routes: ['stages.skip'],
    run: onStage((world, { subject, stage }) =>
      world.ask('stages.skip', { subject, stageKey: stage.key, reason: world.draw.text() }),
    ),
  },
  {
    routes: ['stages.clear'],
    run: on(any('stage_records'), async ({ ask, program }, id) => {
      const [row] = await program.workspace().db.select().from(stageRecords).where(eq(stageRecords.id, id))
      if (row) await ask('stages.clear', { subject: subjectOf(row), stageKey: row.stageKey as StageKey })
    }),
  },
  { routes: ['stages.saveEvent'], weight: 3, run: onStage(recordEvent) },
  {
    routes: ['stages.clearEvent'],
    run: on(any('stage_events'), async ({ ask, program }, id) => {
      const [row] = await program.workspace().db.select().from(stageEvents).where(eq(stageEvents.id, id))
      if (row) await ask('stages.clearEvent', { subject: subjectOf(row), eventKey: row.eventKey as EventKey })
    }),
  },
  { routes: ['stages.check'], weight: 2, run: onStage(tick) },
  {
    routes: ['stages.setFacts'],
    run: on(living('agreements'), ({ ask, draw }, id) =>
      ask('stages.setFacts', {
        id,
        dprdNeeded: draw.maybe(() => draw.chance(50)),
        initiative: draw.maybe(() => draw.pick(initiatives)),
      }),
    ),
  },
]

/** A stage of an agreement or plan that has a scheme; the two records with stages already come up most often. */
function onStage(body: (world: World, place: Place) => Promise<unknown>) {
  return async (world: World): Promise<void> => {
    const { draw } = world
    const kind = draw.chance(65) ? 'agreement' : 'plan'
    const table = `${kind}s`
    const started = `id in (select ${kind}_id from stage_records union select ${kind}_id from stage_events)`
    const id = (draw.chance(60) ? await world.one(table, 'no', started) : null) ?? (await world.one(table, 'no'))
    if (id === null) return
    const subject: Subject = { kind, id }
    const { value } = await world.ask('stages.board', { subject })
    if (!value?.scheme) return
    await body(world, { subject, scheme: value.scheme, stage: draw.pick(lawOf(value.scheme).stages) })
  }
}

async function record(world: World, { subject, stage }: Place): Promise<void> {
  const { draw } = world
  const enteredOn = draw.maybe(() => world.day(-60, -10), 80)
  await world.ask('stages.save', {
    subject,
    stageKey: stage.key,
    input: {
      enteredOn,
      doneOn: enteredOn === null ? world.day(-9, 0) : draw.maybe(() => world.day(-9, 0)),
      letterNumber: draw.maybe(draw.text),
      letterDate: draw.maybe(() => world.day(-60, 0)),
      attachmentId: await ownFile(world, subject),
      responsible: draw.maybe(draw.text),
      note: draw.maybe(draw.text),
      backdatedReason: draw.maybe(draw.text, 90),
      sign: draw.chance(50),
    },
  })
}

async function recordEvent(world: World, { subject, scheme, stage }: Place): Promise<void> {
  const { draw } = world
  const events = [stage, ...lawOf(scheme).stages].find((one) => one.events.length > 0)?.events ?? []
  if (events.length === 0) return
  await world.ask('stages.saveEvent', {
    subject,
    eventKey: draw.pick(events),
    input: {
      happenedOn: world.day(-60, 0),
      letterNumber: draw.maybe(draw.text),
      attachmentId: await ownFile(world, subject),
      note: draw.maybe(draw.text, 90),
    },
  })
}

/** Any point of the scheme, often that of another stage; where the scheme has none, nothing. */
async function tick(world: World, { subject, scheme }: Place): Promise<void> {
  const { draw, ask } = world
  const { stages, checklists } = lawOf(scheme)
  const lists = [...stages.flatMap((stage) => stage.checklists), ...checklists]
  if (lists.length === 0) return
  const { key, items } = draw.pick(lists)
  await ask('stages.check', { subject, checklistKey: key, itemKey: draw.pick(items).key, checked: draw.chance(70) })
}

const ownFile = async (world: World, { kind, id }: Subject): Promise<string | null> =>
  world.draw.chance(50) ? world.one('attachments', 'no', `${kind}_id = '${id}'`) : null
