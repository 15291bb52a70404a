/** Columns that every table writes the same way. */
import { sql, type SQL } from 'drizzle-orm'
import { check, integer, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core'

/** UUIDv7 text. */
export const id = () => text('id').primaryKey().notNull()
/** `YYYY-MM-DD`, without a time zone. */
export const date = (name: string) => text(name)
/** Milliseconds UTC. */
export const moment = (name: string) => integer(name)

/** A CHECK that a text column holds one of a closed list. */
export const oneOf = (name: string, column: AnySQLiteColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`)

const isDate = (column: AnySQLiteColumn): SQL =>
  sql`${column} is null or (${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and date(${column}) is ${column})`

/** A CHECK that date columns hold real calendar dates. */
export const datesCheck = (name: string, ...columns: AnySQLiteColumn[]) =>
  check(
    name,
    sql.join(
      columns.map((column) => sql`(${isDate(column)})`),
      sql` and `,
    ),
  )
