/** A router in two stages: a few routes answer at once, all others are read when one of them is first asked for. */
import type { Reply } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Router } from './router'

export type Stages = {
  /** The routes of `first`. */
  routes: readonly string[]
  first: Router
  /** Reads the router of all other routes; asked again after it failed. */
  rest: () => Promise<Router>
  /** Receives why `rest` failed. */
  log: (error: unknown) => void
}

/** It never rejects: while `rest` cannot be read, its routes answer with an error. */
export function createStagedRouter({ routes, first, rest, log }: Stages): Router {
  const early = new Set(routes)
  let loading: Promise<Router> | undefined
  let loaded: Router | undefined

  function load(): Promise<Router> {
    loading ??= rest().then(
      (router) => (loaded = router),
      (error: unknown) => {
        loading = undefined
        throw error
      },
    )
    return loading
  }

  return {
    async handle(request, windowId, report) {
      if (early.has(request.route)) return first.handle(request, windowId, report)
      try {
        return (await load()).handle(request, windowId, report)
      } catch (error) {
        log(error)
        return unreadable
      }
    },
    cancel(id) {
      first.cancel(id)
      loaded?.cancel(id)
    },
    cancelAll() {
      first.cancelAll()
      loaded?.cancelAll()
    },
  }
}

const unreadable: Reply = {
  ok: false,
  error: new AppError(
    'INTERNAL',
    'Sebagian berkas program Simpul tidak dapat dibaca. Data Anda tetap aman. Tutup Simpul, lalu pasang ulang.',
  ).toWire(),
}
