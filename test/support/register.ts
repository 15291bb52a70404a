/** Fills a register with many made-up agreements by plain SQL, for query plans and property tests. */
import { sql } from 'drizzle-orm'
import { bulkStatements } from './bulk'
import type { TestDatabase } from './database'
import { testCommand } from './database'

/** Adds `count` agreements with two parties each, an affair and an office, in one command. */
export async function fillRegister(database: TestDatabase, count: number): Promise<void> {
  await database.commands.run(testCommand('Mengisi register'), async (tx) => {
    for (const statement of bulkStatements(count)) await tx.run(sql.raw(statement))
  })
  await database.client.exclusive((connection) => connection.exec('analyze'))
}
