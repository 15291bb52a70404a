/** `drizzle(client)`: a Drizzle database over our SQLite client. */
import {
  createTableRelationsHelpers,
  DefaultLogger,
  extractTablesRelationalConfig,
  NoopLogger,
  type DrizzleConfig,
  type ExtractTablesWithRelations,
} from 'drizzle-orm'
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch'
import { NoopCache } from 'drizzle-orm/cache/core'
import { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { SqliteClient } from './client'
import type { RunResult } from './connection'
import { DistinctNamesDialect } from './dialect'
import { ClientSession, type ClientTransaction, type Schema, type TransactionConfig } from './session'

type Empty = Record<string, never>

export class ClientDatabase<TFull extends Record<string, unknown> = Empty> extends BaseSQLiteDatabase<
  'async',
  RunResult,
  TFull
> {
  constructor(
    readonly $client: SqliteClient,
    dialect: DistinctNamesDialect,
    private readonly ownSession: ClientSession<TFull, ExtractTablesWithRelations<TFull>>,
    schema: Schema<ExtractTablesWithRelations<TFull>>,
  ) {
    super('async', dialect, ownSession, schema)
  }

  /** All queries in one transaction, with the results in their order. */
  batch<U extends BatchItem<'sqlite'>, T extends Readonly<[U, ...U[]]>>(queries: T): Promise<BatchResponse<T>> {
    return this.ownSession.batch(queries) as Promise<BatchResponse<T>> // one result per query, in order
  }

  /** `readOnly` reads one snapshot on a connection of its own, while writers go on. */
  override transaction<T>(
    body: (tx: ClientTransaction<TFull, ExtractTablesWithRelations<TFull>>) => Promise<T>,
    config?: TransactionConfig,
  ): Promise<T> {
    return this.ownSession.transaction(body, config)
  }
}

/** Opens Drizzle on a client. `config.schema` enables `db.query`. */
export function drizzle<TFull extends Record<string, unknown> = Empty>(
  client: SqliteClient,
  config: DrizzleConfig<TFull> = {},
): ClientDatabase<TFull> {
  type Tables = ExtractTablesWithRelations<TFull>
  const dialect = new DistinctNamesDialect(config.casing ? { casing: config.casing } : undefined)
  let schema: Schema<Tables>
  if (config.schema) {
    const { tables, tableNamesMap } = extractTablesRelationalConfig<Tables>(config.schema, createTableRelationsHelpers)
    schema = { fullSchema: config.schema, schema: tables, tableNamesMap }
  }
  const logger = config.logger === true ? new DefaultLogger() : config.logger || new NoopLogger()
  const options = { logger, cache: config.cache ?? new NoopCache() }
  const session = new ClientSession<TFull, Tables>(dialect, client, client, schema, options)
  return new ClientDatabase<TFull>(client, dialect, session, schema)
}
