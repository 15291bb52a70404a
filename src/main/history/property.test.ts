import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { children, links, openFamily, parents } from '../../../test/support/family'
import { verifyChain } from '../database/chain'
import type { Tx } from '../database/db'
import { createHistory } from './history'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const value = fc.oneof(
  fc.constant(null),
  fc.string({ maxLength: 6 }),
  fc.constantFrom('1', '1.0', '{"x":1}', 'null', "o'k\n\u0001😀", ''),
)
const whole = fc.oneof(fc.constant(null), fc.maxSafeInteger())
const double = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }))

const step = fc.oneof(
  fc.record({ kind: fc.constant('putParent' as const), id, name: value, at: whole, x: double, parent: fc.option(id) }),
  fc.record({ kind: fc.constant('dropParent' as const), id }),
  fc.record({ kind: fc.constant('putChild' as const), id, parent: fc.option(id), n: whole }),
  fc.record({ kind: fc.constant('dropChild' as const), id }),
  fc.record({ kind: fc.constant('putLink' as const), child: id, tag: id, weight: whole }),
  fc.record({ kind: fc.constant('dropLinks' as const), tag: id }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A parent or child that is not there becomes NULL, so that no step fails. */
const existing = (table: string, ref: string | null) =>
  sql<string | null>`(select id from ${sql.identifier(table)} where id = ${ref})`

async function apply(tx: Tx, s: Step): Promise<void> {
  switch (s.kind) {
    case 'putParent': {
      const row = { name: s.name, at: s.at, x: s.x, parentId: existing('parents', s.parent) }
      await tx
        .insert(parents)
        .values({ id: s.id, ...row })
        .onConflictDoUpdate({ target: parents.id, set: row })
      return
    }
    case 'putChild': {
      const row = { parentId: existing('parents', s.parent), n: s.n }
      await tx
        .insert(children)
        .values({ id: s.id, ...row })
        .onConflictDoUpdate({ target: children.id, set: row })
      return
    }
    case 'putLink':
      await tx.run(sql`insert into links select id, ${s.tag}, ${s.weight} from children where id = ${s.child}
        on conflict do update set weight = excluded.weight`)
      return
    case 'dropParent':
      await tx.delete(parents).where(eq(parents.id, s.id))
      return
    case 'dropChild':
      await tx.delete(children).where(eq(children.id, s.id))
      return
    case 'dropLinks':
      await tx.delete(links).where(eq(links.tag, s.tag))
  }
}

const snapshot = async (t: TestDatabase) => ({
  parents: await t.db.all(sql`select *, typeof(at), typeof(x), typeof(name) from parents order by id`),
  children: await t.db.all(sql`select *, typeof(n) from children order by id`),
  links: await t.db.all(sql`select *, typeof(weight) from links order by child_id, tag`),
})

async function undoAll(t: TestDatabase, count: number): Promise<void> {
  const history = createHistory(t)
  for (let i = 0; i < count; i++) await history.undo(testActor)
}

async function redoAll(t: TestDatabase): Promise<void> {
  const history = createHistory(t)
  while ((await history.undoState()).redo) await history.redo(testActor)
}

test('undoing every batch gives back the first state, redoing the last one, also after a restart', async () => {
  const batches = fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  const property = async (earlier: Step[], script: Step[][]) => {
    const t = await openFamily()
    try {
      const run = (steps: Step[]) =>
        t.commands.run(testCommand(), async (tx) => {
          for (const s of steps) await apply(tx, s)
        })
      await run(earlier)
      const count = async () => (await t.db.all(sql`select 1 from change_batch`)).length
      const [first, before] = [await snapshot(t), await count()]
      for (const steps of script) await run(steps)
      const [last, after] = [await snapshot(t), await count()]
      await undoAll(t, after - before)
      expect(await snapshot(t)).toEqual(first)
      await t.reopen()
      await redoAll(t)
      expect(await snapshot(t)).toEqual(last)
      await t.reopen()
      await undoAll(t, after - before)
      expect(await snapshot(t)).toEqual(first)
      expect(await verifyChain(t.db)).toMatchObject({ ok: true })
    } finally {
      await t.dispose()
    }
  }
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 8 }), batches, property), { numRuns: 25 })
}, 60_000)
