/** Turns a request into a reply: own key of the contract, access, parsed input, handler, envelope. It never rejects. */
import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { Access, Actor, AnyRoute, Contract, Handlers, Reply, Request } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'

/** Who calls, decided before anything else; throws SIGNED_OUT, FORBIDDEN or READ_ONLY. */
export type Authorize = (access: Access, kind: AnyRoute['kind']) => Actor

export type RouterOptions = {
  authorize: Authorize
  /** Receives unexpected errors with the reference shown to the user. */
  log: (error: unknown, at: { route: string; reference: string }) => void
}

export type Router = {
  handle(request: Request, windowId: number, report: (value: unknown) => void): Promise<Reply>
  cancel(id: string): void
  /** Cancels everything that still runs, for a closing window. */
  cancelAll(): void
}

/** Builds the router of a contract. Handlers and contract have the same keys by type. */
export function createRouter<C extends Contract>(contract: C, handlers: Handlers<C>, options: RouterOptions): Router {
  const running = new Map<string, AbortController>()

  async function answer(request: Request, windowId: number, report: (value: unknown) => void): Promise<unknown> {
    if (!Object.hasOwn(contract, request.route)) {
      throw new AppError('UNKNOWN_ROUTE', 'Perintah ini tidak dikenal oleh versi Simpul ini.')
    }
    const route = contract[request.route] as AnyRoute
    const actor = options.authorize(route.access, route.kind)
    const parsed = route.input.safeParse(request.input)
    if (!parsed.success) throw validationError(parsed.error)
    // The handler's type depends on the key, which is only known at run time here.
    const handler = handlers[request.route] as unknown as (input: unknown, ctx: object) => unknown
    const ctx = { windowId, actor, dropped: request.dropped ?? [] }
    if (route.kind !== 'task') return handler(parsed.data, ctx)
    const controller = new AbortController()
    running.set(request.id, controller)
    try {
      return await handler(parsed.data, { ...ctx, signal: controller.signal, report: throttled(report) })
    } finally {
      running.delete(request.id)
    }
  }

  return {
    async handle(request, windowId, report) {
      try {
        return { ok: true, value: await answer(request, windowId, report) }
      } catch (error) {
        return { ok: false, error: toAppError(error, request.route, options.log).toWire() }
      }
    },
    cancel(id) {
      running.get(id)?.abort()
    },
    cancelAll() {
      for (const controller of running.values()) controller.abort()
    },
  }
}

function validationError(error: z.ZodError): AppError {
  const fields: Record<string, string[]> = {}
  for (const issue of error.issues) (fields[issue.path.join('.')] ??= []).push(issue.message)
  return new AppError('VALIDATION', 'Isian perlu diperbaiki.', fields)
}

function toAppError(error: unknown, route: string, log: RouterOptions['log']): AppError {
  if (error instanceof AppError) return error
  if (error instanceof Error && error.name === 'AbortError') return new AppError('CANCELLED', 'Dibatalkan.')
  const known = fromSystemError(error)
  if (known) return known
  const reference = randomBytes(3).toString('hex').toUpperCase()
  log(error, { route, reference })
  return new AppError(
    'INTERNAL',
    `Simpul tidak dapat menyelesaikan perintah ini. Data yang sudah tersimpan tetap aman. Sebutkan nomor ${reference} bila meminta bantuan.`,
    undefined,
    reference,
  )
}

/** Faults of the disk or the database that a clerk can cure, whatever feature met them. */
function fromSystemError(error: unknown): AppError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = (at as NodeJS.ErrnoException).code
    if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
      return new AppError(
        'DISK_FULL',
        'Ruang penyimpanan penuh. Kosongkan sebagian, lalu ulangi. Tidak ada data yang berubah.',
      )
    }
    if (code === 'SQLITE_CORRUPT' || code === 'SQLITE_NOTADB') {
      return new AppError('DATABASE_CORRUPT', 'Basis data rusak. Tutup Simpul, lalu pulihkan dari cadangan.')
    }
    if (code === 'SQLITE_BUSY' || code === 'EBUSY' || code === 'EPERM') {
      return new AppError('FILE_LOCKED', 'Berkas sedang dipakai program lain. Tutup program itu, lalu ulangi.')
    }
  }
  return null
}

/** At most ten reports a second; the last one of a burst is always delivered. */
function throttled(report: (value: unknown) => void, everyMs = 100): (value: unknown) => void {
  let next = 0
  let waiting: { value: unknown } | null = null
  return (value) => {
    const now = Date.now()
    if (now >= next) {
      next = now + everyMs
      report(value)
      return
    }
    if (!waiting) {
      setTimeout(() => {
        const last = waiting
        waiting = null
        next = Date.now() + everyMs
        if (last) report(last.value)
      }, next - now).unref()
    }
    waiting = { value }
  }
}
