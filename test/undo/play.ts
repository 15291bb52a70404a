/** One run: random actions, a restart, more actions, everything undone, everything done again. */
import type { GeneratorValue, RunDetails } from 'fast-check'
import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import { verifyChain } from '../../src/main/database/chain'
import { actions } from './actions/all'
import { createDraw, type Draw } from './draw'
import { openProgram, type Program } from './program'
import { differences, indexFaults, takeSnapshot, undoablePart, type Snapshot } from './snapshot'
import { createWorld, type Action, type World } from './world'

const half = 100

/** Plays on a folder of its own. `done` counts what each route did. Throws with the last requests when something differs. */
export async function playAndUndo(generate: GeneratorValue, done: Map<string, number>): Promise<void> {
  const draw = createDraw(generate)
  const program = await openProgram(idsOf(draw))
  const world = createWorld(program, draw, done)
  try {
    await play(world)
  } catch (error) {
    throw new Error(`${String(error)}\nThe last requests:\n${world.log.slice(-12).join('\n')}`, { cause: error })
  } finally {
    await program.dispose()
  }
}

async function play(world: World): Promise<void> {
  const { program, draw } = world
  const began = await lastBatch(program)
  const first = await takeSnapshot(program.workspace())
  const deck = createDeck(draw)
  for (let step = 0; step < half; step++) await act(world, deck())
  await restart(program)
  for (let step = 0; step < half; step++) await act(world, deck())
  const last = await takeSnapshot(program.workspace())
  expect(await indexFaults(program.workspace())).toEqual([])

  const undone = await walk(world, 'undo')
  expect(undone).toBeGreaterThan(half)
  const part = (snapshot: Snapshot) => undoablePart(program.workspace(), snapshot, began)
  expect(differences(await part(first), await part(await takeSnapshot(program.workspace())))).toEqual([])
  expect(await indexFaults(program.workspace())).toEqual([])
  await restart(program)
  await walk(world, 'redo', undone)
  expect(differences(last, await takeSnapshot(program.workspace()))).toEqual([])
  expect(await indexFaults(program.workspace())).toEqual([])
  expect(await verifyChain(program.workspace().db)).toMatchObject({ ok: true })
}

/** Takes one action; around some the data are compared, since a refusal must leave them as they are. */
async function act(world: World, action: Action): Promise<void> {
  const { program, draw } = world
  program.clock.tick(draw.int(1, 600) * 60_000)
  const before = draw.chance(12) ? await takeSnapshot(program.workspace()) : null
  const batch = await lastBatch(program)
  await action.run(world)
  const isUnchanged = world.tookRefusal() && batch === (await lastBatch(program))
  if (before && isUnchanged) expect(differences(before, await takeSnapshot(program.workspace()))).toEqual([])
}

/** Undo or redo, as Ctrl+Z and Ctrl+Y do, until nothing is left or `most` steps are taken; returns how many. */
async function walk({ program, log }: World, way: 'undo' | 'redo', most = Number.MAX_SAFE_INTEGER): Promise<number> {
  for (let steps = 0; ; steps++) {
    if (steps === most) return steps
    const state = await program.request('history.state', {})
    const next = state.ok ? (state.value as Record<typeof way, { label: string } | null>)[way] : null
    if (next === null) return steps
    const reply = await program.request(`history.${way}`, {})
    log.push(`${way} ${next.label}`)
    if (!reply.ok)
      throw new Error(`${way} of "${next.label}": ${reply.error.message} ${JSON.stringify(reply.error.details)}`)
  }
}

async function restart(program: Program): Promise<void> {
  const before = await takeSnapshot(program.workspace())
  await program.restart()
  expect(differences(before, await takeSnapshot(program.workspace()))).toEqual([])
}

/** Deals the actions in a random order, each as often as it weighs before any comes up again. */
function createDeck(draw: Draw): () => Action {
  const all = actions.flatMap((action) => Array.from({ length: action.weight ?? 1 }, () => action))
  let left: Action[] = []
  return () => {
    if (left.length === 0) left = draw.some(all, all.length, all.length)
    return left.pop() as Action // just filled
  }
}

async function lastBatch({ workspace }: Program): Promise<number> {
  const row = await workspace().db.get<{ id: number | null }>(sql`select max(id) as id from change_batch`)
  return row.id ?? 0
}

/** Ids that a seed gives again, in the form of the real ones. */
function idsOf(draw: Draw): () => string {
  const run = draw.int(0, 0xffff).toString(16).padStart(4, '0')
  let count = 0
  return () => `00000000-${run}-7000-8000-${(++count).toString(16).padStart(12, '0')}`
}

export const describeRun = ({ seed, counterexamplePath, errorInstance }: RunDetails<[GeneratorValue]>): string =>
  `SIMPUL_UNDO_SEED=${seed} SIMPUL_UNDO_PATH=${counterexamplePath ?? ''}\n${String(errorInstance)}`
