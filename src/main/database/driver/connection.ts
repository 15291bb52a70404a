/** One SQLite connection with ordered, awaited operations. The only file that knows the `sqlite3` binding. */
import { setTimeout } from 'node:timers/promises'
import * as binding from 'sqlite3'
import { toBindable, type Bindable } from './bindable'

export type Row = Record<string, unknown>
export type RunResult = { changes: number; lastInsertRowid: number }
export type Params = readonly unknown[]

export type ConnectionOptions = {
  readOnly?: boolean
  pragmas?: readonly string[]
  statementCacheSize?: number
  /** Called after each statement with its text (no parameters) and its own running time in ms, waiting excluded. */
  onStatement?: (sql: string, ms: number) => void
}

type Done<T> = (error: Error | null, value?: T) => void

/** The types of the binding name its exports; at run time they are members of the default export. */
const sqlite3 = (binding as unknown as { default: typeof binding }).default

/** `Database#backup` and its handle are missing from the types of the binding. */
type BackupHandle = {
  readonly completed: boolean
  readonly failed: boolean
  readonly retryErrors: readonly number[]
  step(pages: number, done: Done<unknown>): void
  finish(done: () => void): void
}
type WithBackup = { backup(file: string, done: (error: Error | null) => void): BackupHandle }
type StatementClass = new (db: binding.Database, sql: string, done: (error: Error | null) => void) => binding.Statement

/** Only DML and transaction control is cached. Some PRAGMAs act while they are prepared (sqlite.org/pragma.html). */
const CACHEABLE = /^\s*(select|insert|update|delete|replace|with|values|begin|commit|rollback|savepoint|release)\b/i
const MAY_RETURN_ROWS = /^\s*(select|values|with|pragma|explain)\b|\breturning\b/i

/**
 * node-sqlite3 runs prepared statements of one connection in parallel on libuv's pool and in no defined order
 * (`serialize()` orders only `prepare` and `exec`), so every operation goes through a FIFO: order is kept, a connection
 * never occupies more than one pool thread, and nothing is finalized, which blocks the main thread on the connection's
 * mutex, while a query runs.
 */
export class Connection {
  pending = 0
  readonly #db: binding.Database
  readonly #cacheSize: number
  readonly #onStatement: ((sql: string, ms: number) => void) | undefined
  readonly #statements = new Map<string, binding.Statement>()
  readonly #widths = new Map<string, number>()
  #tail: Promise<unknown> = Promise.resolve()

  private constructor(db: binding.Database, options: ConnectionOptions) {
    this.#db = db
    this.#cacheSize = options.statementCacheSize ?? 200
    this.#onStatement = options.onStatement
  }

  static async open(file: string, options: ConnectionOptions = {}): Promise<Connection> {
    const access = options.readOnly ? sqlite3.OPEN_READONLY : sqlite3.OPEN_READWRITE | sqlite3.OPEN_CREATE
    const db = await promisify<binding.Database>((done) => {
      // A call on a closed database fails at once, before the constant has its value: never touch it then.
      const handle = new sqlite3.Database(file, access | sqlite3.OPEN_FULLMUTEX, (error) =>
        error ? done(error) : done(null, handle),
      )
    })
    const connection = new Connection(db, options)
    try {
      for (const pragma of options.pragmas ?? []) await connection.exec(`PRAGMA ${pragma}`)
    } catch (error) {
      await connection.close().catch(() => undefined)
      throw error
    }
    return connection
  }

  /** Runs to completion and returns the rows, keyed by column name (equal names collide: the last one wins). */
  all(sql: string, params: Params = []): Promise<Row[]> {
    return this.#use(sql, params, (stmt, values) => stepAll(stmt, values))
  }

  run(sql: string, params: Params = []): Promise<RunResult> {
    return this.#use(sql, params, async (stmt, values) => {
      if (!MAY_RETURN_ROWS.test(sql)) return runOnce(stmt, values)
      // `Statement#run` steps once and does not reset: a row-returning statement would stay active and keep the
      // (auto-commit) transaction open. Step it to the end instead.
      await stepAll(stmt, values)
      return this.#lastResult()
    })
  }

  /** Runs any number of statements separated by `;` (everything else here silently ignores all but the first). */
  exec(sql: string): Promise<void> {
    return this.#enqueue(sql, () => promisify<void>((done) => this.#db.exec(sql, done)))
  }

  /** Number of result columns; node-sqlite3 does not expose sqlite3_column_count(). */
  async width(sql: string): Promise<number> {
    const known = this.#widths.get(sql)
    if (known !== undefined) return known
    const program = await this.all(`explain ${sql}`)
    const width = Number(program.find((op) => op['opcode'] === 'ResultRow')?.['p2'] ?? 0)
    if (this.#widths.size >= this.#cacheSize) this.#widths.clear()
    this.#widths.set(sql, width)
    return width
  }

  /** Online backup. `pages = -1` copies in one step, that is from one snapshot, without blocking the event loop. */
  backup(file: string, pages = -1): Promise<void> {
    return this.#enqueue('backup', async () => {
      const handle = await promisify<BackupHandle>((done) => {
        const opened = (this.#db as unknown as WithBackup).backup(file, (error) =>
          error ? done(error) : done(null, opened),
        )
      })
      try {
        while (!handle.completed) await stepBackup(handle, file, pages)
      } finally {
        await new Promise<void>((resolve) => handle.finish(() => resolve()))
      }
    })
  }

  /** Aborts the running statement (SQLITE_INTERRUPT); the only method that does not queue. */
  interrupt(): void {
    this.#db.interrupt()
  }

  close(): Promise<void> {
    return this.#enqueue('close', async () => {
      await Promise.all([...this.#statements.values()].map(finalize))
      this.#statements.clear()
      await promisify<void>((done) => this.#db.close(done))
    })
  }

  async #lastResult(): Promise<RunResult> {
    const sql = 'select changes() as changes, last_insert_rowid() as lastInsertRowid'
    const rows = await promisify<RunResult[]>((done) => this.#db.all<RunResult>(sql, done))
    return rows[0] ?? { changes: 0, lastInsertRowid: 0 }
  }

  #use<T>(sql: string, params: Params, job: (stmt: binding.Statement, values: Bindable[]) => Promise<T>): Promise<T> {
    return this.#enqueue(sql, async () => {
      const values = params.map(toBindable)
      const cached = this.#statements.get(sql)
      const stmt = cached ?? (await this.#prepare(sql))
      if (cached) this.#statements.delete(sql) // re-inserted below: a Map iterates in insertion order, hence LRU
      let keep = CACHEABLE.test(sql)
      try {
        return await job(stmt, values)
      } catch (error) {
        keep = false // a failed statement is never reused
        throw error
      } finally {
        if (keep) this.#statements.set(sql, stmt)
        else await finalize(stmt)
        await this.#dropOldest()
      }
    })
  }

  #prepare(sql: string): Promise<binding.Statement> {
    return promisify((done) => {
      // The typed `db.prepare` reports a syntax error only as an event; the constructor calls back.
      const handle = new (sqlite3.Statement as unknown as StatementClass)(this.#db, sql, (error) =>
        error ? done(error) : done(null, handle),
      )
    })
  }

  async #dropOldest(): Promise<void> {
    if (this.#statements.size <= this.#cacheSize) return
    const oldest = this.#statements.entries().next().value
    if (!oldest) return
    this.#statements.delete(oldest[0])
    await finalize(oldest[1])
  }

  #enqueue<T>(sql: string, job: () => Promise<T>): Promise<T> {
    this.pending++
    const result = this.#tail.then(() => this.#timed(sql, job))
    const settled = () => void this.pending--
    this.#tail = result.then(settled, settled)
    return result
  }

  async #timed<T>(sql: string, job: () => Promise<T>): Promise<T> {
    if (!this.#onStatement) return job()
    const start = performance.now()
    try {
      return await job()
    } finally {
      this.#onStatement(sql, performance.now() - start)
    }
  }
}

async function stepBackup(handle: BackupHandle, file: string, pages: number): Promise<void> {
  await promisify<unknown>((done) => handle.step(pages, done)).catch(async (error: unknown) => {
    const errno = (error as { errno?: number }).errno ?? -1 // errors of the binding carry SQLite's number
    if (handle.failed || !handle.retryErrors.includes(errno)) throw error
    await setTimeout(25)
  })
  if (handle.failed) throw new Error(`Backup to ${file} failed`)
}

function stepAll(stmt: binding.Statement, values: Bindable[]): Promise<Row[]> {
  return promisify((done) => stmt.all<Row>(values, done))
}

function runOnce(stmt: binding.Statement, values: Bindable[]): Promise<RunResult> {
  return promisify((done) =>
    stmt.run(values, function (error) {
      // `this` is undefined when the statement failed, whatever the types say.
      const result = this as binding.RunResult | undefined
      done(error, { changes: result?.changes ?? 0, lastInsertRowid: result?.lastID ?? 0 })
    }),
  )
}

function promisify<T>(start: (done: Done<T>) => void): Promise<T> {
  // A callback without an error carries the value; for `Promise<void>` there is none.
  return new Promise<T>((resolve, reject) => start((error, value) => (error ? reject(error) : resolve(value as T))))
}

function finalize(stmt: binding.Statement): Promise<void> {
  return new Promise((resolve) => stmt.finalize(() => resolve()))
}
