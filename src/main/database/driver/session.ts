/** Drizzle's session over the client: Drizzle maps the rows, the client runs the statements. */
import {
  fillPlaceholders,
  is,
  sql,
  type Logger,
  type Query,
  type RelationalSchemaConfig,
  type TablesRelationalConfig,
} from 'drizzle-orm'
import type { Cache } from 'drizzle-orm/cache/core'
import type { WithCacheConfig } from 'drizzle-orm/cache/core/types'
import {
  SQLiteSession,
  SQLiteTransaction,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
  type SQLiteExecuteMethod,
  type SQLitePreparedQuery,
  type SQLiteTransactionConfig,
} from 'drizzle-orm/sqlite-core'
import { SQLiteRaw } from 'drizzle-orm/sqlite-core/query-builders/raw'
import type { RemoteCallback } from 'drizzle-orm/sqlite-proxy'
import { RemotePreparedQuery } from 'drizzle-orm/sqlite-proxy/session'
import { isReadOnly, queryArrays, type Width } from './arrays'
import type { Executor, SqliteClient } from './client'
import type { Params, RunResult } from './connection'
import type { DistinctNamesDialect } from './dialect'
import { Mutex } from './mutex'

export type Schema<T extends TablesRelationalConfig> = RelationalSchemaConfig<T> | undefined
export type SessionOptions = { logger: Logger; cache: Cache }
export type TransactionConfig = SQLiteTransactionConfig & { readOnly?: boolean }

type Method = SQLiteExecuteMethod | 'values'
type QueryMetadata = { type: 'select' | 'update' | 'delete' | 'insert'; tables: string[] }
type Mapper = (rows: unknown[][], mapColumnValue?: (value: unknown) => unknown) => unknown
type Shape = { arrays: boolean; width: Width; readOnly: boolean }

/** Members of a batch item that Drizzle does not export. */
type Preparable = {
  _prepare(): { getQuery(): Query & { method: Method }; mapResult(value: unknown, fromBatch: boolean): unknown }
}

export class ClientSession<
  TFull extends Record<string, unknown>,
  TTables extends TablesRelationalConfig,
> extends SQLiteSession<'async', RunResult, TFull, TTables> {
  readonly #dialect: DistinctNamesDialect

  constructor(
    dialect: DistinctNamesDialect,
    readonly client: SqliteClient,
    readonly target: Executor,
    readonly schema: Schema<TTables>,
    readonly options: SessionOptions,
  ) {
    super(dialect)
    this.#dialect = dialect
  }

  /** Drizzle's own proxy query does parameter filling, caching, logging and row mapping; only the execution is ours. */
  override prepareQuery(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    executeMethod: SQLiteExecuteMethod,
    isArrayMode: boolean,
    mapper?: Mapper,
    metadata?: QueryMetadata,
    cacheConfig?: WithCacheConfig,
  ): SQLitePreparedQuery<PreparedQueryConfig & { type: 'async' }> {
    const shape: Shape = {
      arrays: fields !== undefined || mapper !== undefined,
      width: mapper ? 'distinct' : fields?.length,
      readOnly: metadata ? metadata.type === 'select' : isReadOnly(query.sql),
    }
    const callback = async (text: string, params: Params, method: Method) => {
      const result = await execute(this.target, text, params, method, shape)
      return method === 'run' ? result : { rows: result }
    }
    const { logger, cache } = this.options
    return new RemotePreparedQuery(
      // A remote answers `{ rows }` to every method; `run` hands back our own RunResult instead.
      callback as unknown as RemoteCallback,
      query,
      logger,
      cache,
      metadata,
      cacheConfig,
      fields,
      executeMethod,
      isArrayMode,
      mapper,
    )
  }

  override transaction<T>(
    body: (tx: ClientTransaction<TFull, TTables>) => Promise<T>,
    config?: TransactionConfig,
  ): Promise<T> {
    const start = (target: Executor) => {
      const session = new ClientSession<TFull, TTables>(this.#dialect, this.client, target, this.schema, this.options)
      return body(new ClientTransaction(this.#dialect, session, this.schema))
    }
    return config?.readOnly ? this.client.snapshot(start) : this.client.transaction(start, config)
  }

  /** All queries in one transaction, with the results in their order. */
  batch(queries: readonly unknown[]): Promise<unknown[]> {
    return this.client.transaction(async (target) => {
      const results: unknown[] = []
      for (const query of queries) results.push(await this.#batchItem(target, query))
      return results
    })
  }

  async #batchItem(target: Executor, query: unknown): Promise<unknown> {
    const prepared = (query as Preparable)._prepare()
    const { sql: text, params, method } = prepared.getQuery()
    const filled = fillPlaceholders(params, {})
    this.options.logger.logQuery(text, filled)
    const raw = is(query, SQLiteRaw)
    const shape: Shape = { arrays: !raw, width: raw ? undefined : 'distinct', readOnly: isReadOnly(text) }
    const value = await execute(target, text, filled, method, shape)
    return raw ? value : prepared.mapResult(value, false)
  }
}

export class ClientTransaction<
  TFull extends Record<string, unknown>,
  TTables extends TablesRelationalConfig,
> extends SQLiteTransaction<'async', RunResult, TFull, TTables> {
  readonly #nested = new Mutex()

  constructor(
    private readonly ownDialect: DistinctNamesDialect,
    private readonly ownSession: ClientSession<TFull, TTables>,
    schema: Schema<TTables>,
    level = 0,
  ) {
    super('async', ownDialect, ownSession, schema, level)
  }

  override transaction<T>(body: (tx: ClientTransaction<TFull, TTables>) => Promise<T>): Promise<T> {
    return this.#nested.run(async () => {
      const savepoint = `sp${this.nestedIndex}`
      const run = (text: string) => this.ownSession.run(sql.raw(text))
      await run(`savepoint ${savepoint}`)
      try {
        const inner = new ClientTransaction(this.ownDialect, this.ownSession, this.schema, this.nestedIndex + 1)
        const result = await body(inner)
        await run(`release ${savepoint}`)
        return result
      } catch (error) {
        // Both fail when SQLite has ended the whole transaction; the first error is the one that matters.
        await run(`rollback to ${savepoint}`)
          .then(() => run(`release ${savepoint}`))
          .catch(() => undefined)
        throw error
      }
    })
  }
}

function execute(target: Executor, text: string, params: Params, method: Method, shape: Shape): Promise<unknown> {
  return target.execute(shape.readOnly && method !== 'run', async (connection) => {
    if (method === 'run') return connection.run(text, params)
    const rows: unknown[] =
      shape.arrays || method === 'values'
        ? await queryArrays(connection, text, params, shape)
        : await connection.all(text, params)
    return method === 'get' ? rows[0] : rows
  })
}
