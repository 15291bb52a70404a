/** One writing connection behind a mutex plus read-only ones: no other statement gets into an open transaction. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { Connection, type ConnectionOptions } from './connection'
import { Mutex } from './mutex'

export type ClientOptions = {
  /** Read-only connections next to the writer (WAL); each can occupy one thread of libuv's pool. Default 2. */
  readers?: number
  busyTimeoutMs?: number
  synchronous?: 'OFF' | 'NORMAL' | 'FULL' | 'EXTRA'
  foreignKeys?: boolean
  /** Opens the writing connection read-only as well: every write fails with SQLITE_READONLY. */
  readOnly?: boolean
  /** Further pragmas for every connection, e.g. `cache_size = -16000`. */
  pragmas?: readonly string[]
  statementCacheSize?: number
  onStatement?: (sql: string, ms: number) => void
}

export type TransactionOptions = { behavior?: 'deferred' | 'immediate' | 'exclusive' }

/** Something a query can run on: the whole client, or one open transaction. */
export type Executor = {
  execute<T>(readOnly: boolean, job: (connection: Connection) => Promise<T>): Promise<T>
}

/** Holds the connection of a transaction and refuses statements once the transaction has ended. */
class TransactionScope implements Executor {
  open = true

  constructor(private readonly connection: Connection) {}

  async execute<T>(_readOnly: boolean, job: (connection: Connection) => Promise<T>): Promise<T> {
    if (!this.open) throw new Error('The transaction has already ended; await all its queries inside the callback')
    try {
      return await job(this.connection)
    } catch (error) {
      // Some errors (SQLITE_FULL, SQLITE_IOERR, ON CONFLICT ROLLBACK …) end the whole transaction; what follows would
      // then be auto-committed. A `begin` succeeds only if that has happened.
      if (this.open && (await succeeds(this.connection.run('begin')))) await this.end('rollback')
      throw error
    }
  }

  async end(statement: 'commit' | 'rollback'): Promise<void> {
    this.open = false
    await this.connection.run(statement)
  }
}

export class SqliteClient implements Executor {
  readonly #lock = new Mutex()
  readonly #scope = new AsyncLocalStorage<TransactionScope>()

  private constructor(
    readonly file: string,
    private readonly writer: Connection,
    private readonly readers: readonly Connection[],
    private readonly readerOptions: ConnectionOptions,
  ) {}

  static async open(file: string, options: ClientOptions = {}): Promise<SqliteClient> {
    const inMemory = file === '' || file.includes(':memory:')
    const { common, readerOptions } = connectionOptions(options)
    const writerPragmas = [
      ...(inMemory ? [] : ['journal_mode = WAL']),
      `synchronous = ${options.synchronous ?? 'NORMAL'}`,
      `foreign_keys = ${(options.foreignKeys ?? true) ? 'ON' : 'OFF'}`,
    ]
    const writer = await Connection.open(
      file,
      options.readOnly ? readerOptions : { ...common, pragmas: [...(common.pragmas ?? []), ...writerPragmas] },
    )
    const count = inMemory ? 0 : (options.readers ?? 2)
    try {
      const pool = await Promise.all(Array.from({ length: count }, () => Connection.open(file, readerOptions)))
      return new SqliteClient(file, writer, pool, readerOptions)
    } catch (error) {
      await writer.close().catch(() => undefined)
      throw error
    }
  }

  execute<T>(readOnly: boolean, job: (connection: Connection) => Promise<T>): Promise<T> {
    if (!readOnly || this.readers.length === 0) return this.exclusive(job)
    return job(this.readers.reduce((best, next) => (next.pending < best.pending ? next : best)))
  }

  /** Runs `job` as the only user of the writing connection. */
  async exclusive<T>(job: (connection: Connection) => Promise<T>): Promise<T> {
    if (this.#scope.getStore()?.open) {
      throw new Error('Deadlock: `db` was used inside its own transaction; use the `tx` passed to the callback')
    }
    return this.#lock.run(() => job(this.writer))
  }

  transaction<T>(body: (tx: Executor) => Promise<T>, { behavior = 'immediate' }: TransactionOptions = {}): Promise<T> {
    return this.exclusive((connection) => this.#transact(connection, behavior, body))
  }

  /** Several reads of one snapshot, on a connection of their own; writers go on meanwhile. */
  async snapshot<T>(body: (tx: Executor) => Promise<T>): Promise<T> {
    if (this.readers.length === 0) return this.transaction(body)
    return this.#withReader((connection) => this.#transact(connection, 'deferred', body))
  }

  /** Copies one snapshot of the database into `file`; writers go on meanwhile. */
  async backup(file: string): Promise<void> {
    if (this.readers.length === 0) return this.exclusive((connection) => connection.backup(file))
    return this.#withReader((connection) => connection.backup(file))
  }

  /** Aborts the queries that run on the read connections right now. */
  interruptReads(): void {
    for (const reader of this.readers) reader.interrupt()
  }

  /** Waits for running work. The writer goes last, so that it checkpoints and removes the WAL. */
  async close(): Promise<void> {
    await this.exclusive(async () => {
      await Promise.all(this.readers.map((reader) => reader.close()))
      await this.writer.close()
    })
  }

  async #withReader<T>(job: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await Connection.open(this.file, this.readerOptions)
    try {
      return await job(connection)
    } finally {
      await connection.close()
    }
  }

  async #transact<T>(connection: Connection, behavior: string, body: (tx: Executor) => Promise<T>): Promise<T> {
    await connection.run(`begin ${behavior}`)
    const scope = new TransactionScope(connection)
    try {
      const result = await this.#scope.run(scope, () => body(scope))
      await scope.end('commit')
      return result
    } catch (error) {
      await scope.end('rollback').catch(() => undefined) // SQLite may have rolled back already (SQLITE_FULL, SQLITE_IOERR)
      throw error
    }
  }
}

function connectionOptions(options: ClientOptions): { common: ConnectionOptions; readerOptions: ConnectionOptions } {
  const common: ConnectionOptions = {
    pragmas: [`busy_timeout = ${options.busyTimeoutMs ?? 5000}`, 'temp_store = MEMORY', ...(options.pragmas ?? [])],
    ...(options.statementCacheSize !== undefined && { statementCacheSize: options.statementCacheSize }),
    ...(options.onStatement && { onStatement: options.onStatement }),
  }
  return {
    common,
    readerOptions: { ...common, readOnly: true, pragmas: [...(common.pragmas ?? []), 'query_only = ON'] },
  }
}

function succeeds(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  )
}
