/** What an action works with: the program, chance, the records that are there, and a count of what was answered. */
import { sql } from 'drizzle-orm'
import type { AppContract } from '../../src/shared/ipc/contract'
import type { In, Out, RouteName } from '../../src/shared/ipc/define'
import type { WireError } from '../../src/shared/ipc/errors'
import type { Draw } from './draw'
import type { Program } from './program'

export type Route = RouteName<AppContract>
type Answer<R extends Route> = { value: Out<AppContract[R]>; error: null } | { value: null; error: WireError }

/** One thing that a person does; it may take several requests, and any of them may be refused by a rule. */
export type Action = {
  /** Writing routes that it asks. */
  routes: readonly Route[]
  /** How often it comes up while one without a weight comes up once. */
  weight?: number
  run(world: World): Promise<unknown>
}

export type World = ReturnType<typeof createWorld>

/** Refusals that rules give. Any other code is a fault of the program. */
const rules: readonly string[] = ['VALIDATION', 'CONFLICT', 'NOT_FOUND', 'FILE_REFUSED', 'FORBIDDEN']

/** `done` counts the answers of each route that were no refusals. */
export function createWorld(program: Program, draw: Draw, done: Map<string, number>) {
  const log: string[] = []
  let refused = false

  async function ask<R extends Route>(
    route: R,
    input: In<AppContract[R]>,
    dropped?: readonly string[],
  ): Promise<Answer<R>> {
    const reply = await program.request(route, input, dropped)
    log.push(`${route} ${JSON.stringify(input)} ${reply.ok ? 'ok' : `${reply.error.code} ${reply.error.message}`}`)
    if (reply.ok) {
      done.set(route, (done.get(route) ?? 0) + 1)
      return { value: reply.value as Out<AppContract[R]>, error: null }
    }
    refused = true
    if (!rules.includes(reply.error.code)) throw new Error(`${route}: ${reply.error.message}`)
    return { value: null, error: reply.error }
  }

  /** Ids of a table, of what is alive (`trashed` 'no'), in the trash, or both; the newest ones and a few of the first. */
  async function ids(table: string, trashed: 'no' | 'only' | 'any' = 'any', where = 'true'): Promise<string[]> {
    const state = { no: 'deleted_at is null', only: 'deleted_at is not null', any: 'true' }[trashed]
    const from = sql.raw(`from ${table} where ${state} and ${where}`)
    const rows = await program.workspace().db.all<{ id: string }>(sql`
      select id from (select id, rowid as n ${from} order by n desc limit 8)
      union select id from (select id, rowid as n ${from} order by n limit 4) order by id`)
    return rows.map(({ id }) => id)
  }

  return {
    program,
    draw,
    log,
    ask,
    ids,
    /** One of them; null when there is none. Now and then one from the trash, which rules refuse. */
    one: async (table: string, trashed: 'no' | 'only' | 'any' = 'no', where = 'true'): Promise<string | null> => {
      const wanted = trashed === 'no' && draw.chance(4) ? 'any' : trashed
      const found = await ids(table, wanted, where)
      return found.length === 0 ? null : draw.pick(found)
    },
    /** Whether something was refused since the last call. */
    tookRefusal: (): boolean => {
      const was = refused
      refused = false
      return was
    },
    /** A day around today, `YYYY-MM-DD`; both bounds in days. */
    day: (from: number, to: number): string =>
      new Date(program.clock.now() + draw.int(from, to) * 86_400_000).toISOString().slice(0, 10),
  }
}

/** An action on a record that may not be there. */
export const on =
  (find: (world: World) => Promise<string | null>, body: (world: World, id: string) => Promise<unknown>) =>
  async (world: World): Promise<void> => {
    const id = await find(world)
    if (id !== null) await body(world, id)
  }

/** The usual record of a table: one that is not in the trash. */
export const living =
  (table: string) =>
  (world: World): Promise<string | null> =>
    world.one(table, 'no')
/** A record in the trash; while that is empty, one that is put there just now. */
export const trashed =
  (table: string, trash: (world: World, id: string) => Promise<unknown>) =>
  async (world: World): Promise<string | null> => {
    const there = await world.one(table, 'only')
    if (there !== null) return there
    const id = await world.one(table, 'no')
    if (id !== null) await trash(world, id)
    return id
  }
/** Of a table without a trash. */
export const any =
  (table: string, where?: string) =>
  (world: World): Promise<string | null> =>
    world.one(table, 'any', where)
