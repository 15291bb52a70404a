/** The statements of a list, run by the bare binding: what the application adds is the difference. */
import * as binding from 'sqlite3'
import { listAgreements, type ListInput } from '../../../src/main/agreements/list'
import { drizzle } from '../../../src/main/database/driver/drizzle'
import { systemClock } from '../../../src/main/platform/clock'
import type { CalendarDate } from '../../../src/shared/calendar/dates'
import { openData } from './data'

type Statement = { sql: string; params: unknown[] }
export type Raw = {
  /** Runs the statements of a list one after the other on one connection; answers how long they take, in ms. */
  list(input: ListInput): Promise<number>
  close(): Promise<void>
}

// The types name the exports of the binding; at run time they are members of the default export.
const sqlite3 = (binding as unknown as { default: typeof binding }).default

/** Opens the file twice: once as the application does, to learn its statements, and once bare. */
export async function openRaw(file: string): Promise<Raw> {
  const learned: Statement[] = []
  const learner = await openData(file, true)
  const db = drizzle(learner.client, { logger: { logQuery: (sql, params) => void learned.push({ sql, params }) } })
  const bare = await openBare(file)
  // Otherwise the smaller cache would make the statements alone look slow.
  await all(bare, { sql: 'pragma cache_size = -20000', params: [] })
  const today = systemClock().today() as CalendarDate
  return {
    async list(input) {
      learned.length = 0
      await listAgreements(db, input, today)
      const start = performance.now()
      for (const statement of learned) await all(bare, statement)
      return performance.now() - start
    },
    async close() {
      await learner.close()
      await new Promise((resolve) => bare.close(resolve))
    },
  }
}

const openBare = (file: string): Promise<binding.Database> =>
  new Promise((resolve, reject) => {
    const handle = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(handle),
    )
  })

const all = (database: binding.Database, { sql, params }: Statement): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    database.all(sql, params, (error, rows) => (error ? reject(error) : resolve(rows)))
  })
