/** The database types that features use; nothing here or above knows which binding runs below. */
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { SqliteClient } from './driver/client'
import type { RunResult } from './driver/connection'
import type { ClientDatabase } from './driver/drizzle'

export type Db = ClientDatabase
export type Client = SqliteClient

/** Whatever a query can run on: the database or the transaction of a command. */
export type Queryable = BaseSQLiteDatabase<'async', RunResult, Record<string, never>>

/** The transaction of a running command: the only thing that may write. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
