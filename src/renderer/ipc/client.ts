/** Builds the typed client over a bridge: `client.agreements.list(filter)` sends `agreements.list`. */
import type { Bridge, Client, Message } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'

type Options = { signal?: AbortSignal; onProgress?: (value: never) => void; files?: readonly File[] }

/** The client of contract `C`. Calls reject with `AppError`. */
export function createClient<C>(bridge: Bridge): Client<C> {
  const call = createCall(bridge)
  const feature = (name: string) =>
    new Proxy(
      {},
      { get: (_target, action: string) => (input: unknown, o?: Options) => call(`${name}.${action}`, input, o) },
    )
  // Proxies have no static shape; the contract's type is the shape.
  return new Proxy({}, { get: (_target, name: string) => feature(name) }) as Client<C>
}

/** The untyped call below the client, for hooks that know a route's name. */
export function createCall(bridge: Bridge) {
  let count = 0
  const listeners = new Map<string, (value: never) => void>()
  bridge.onMessage((message: Message) => {
    if (message.kind === 'progress') listeners.get(message.id)?.(message.value as never)
  })
  return async (route: string, input: unknown, options: Options = {}): Promise<unknown> => {
    const id = `${Date.now().toString(36)}-${++count}`
    const abort = () => bridge.cancel(id)
    if (options.onProgress) listeners.set(id, options.onProgress)
    options.signal?.addEventListener('abort', abort, { once: true })
    try {
      const reply = await bridge.request({ id, route, input, ...(options.files && { files: options.files }) })
      if (!reply.ok) throw AppError.fromWire(reply.error)
      return reply.value
    } finally {
      listeners.delete(id)
      options.signal?.removeEventListener('abort', abort)
    }
  }
}
