/** A small contract with every kind of route, and a bridge that carries copies in memory as the real one does. */
import { z } from 'zod'
import { createRouter, type Authorize, type Router } from '../../src/main/ipc/router'
import { createClient } from '../../src/renderer/ipc/client'
import { command, query, task, type Bridge, type Handlers, type Message } from '../../src/shared/ipc/define'
import { AppError } from '../../src/shared/ipc/errors'

export const NoteId = z.uuid().brand<'NoteId'>()
export const Note = z.object({ id: NoteId, title: z.string().min(1) })

export const sampleContract = {
  'notes.list': query(z.object({ text: z.string().trim().optional() }).optional(), z.array(Note)),
  'notes.rename': command(z.object({ id: NoteId, title: z.string().trim().min(1, 'Isi judul.') }), Note),
  'notes.wipe': command(z.object({}), z.object({}), { access: 'manage' }),
  'notes.break': command(z.object({ how: z.enum(['bug', 'disk', 'abort', 'corrupt']) }), z.object({})),
  'notes.open': query(z.object({}), z.object({ dropped: z.array(z.string()) }), { access: 'open' }),
  'importer.run': task({
    input: z.object({ rows: z.number().int() }),
    output: z.object({ rows: z.number() }),
    progress: z.object({ done: z.number(), total: z.number() }),
  }),
} as const
export type SampleContract = typeof sampleContract

export const noteId = NoteId.parse('7b0f5e0e-8d38-4bb0-9a6b-1f2a3c4d5e6f')

const faults = {
  bug: () => new TypeError('secret title'),
  disk: () => Object.assign(new Error('write'), { code: 'ENOSPC' }),
  abort: () => new DOMException('stop', 'AbortError'),
  corrupt: () => new Error('query', { cause: Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' }) }),
}

export function sampleHandlers(): Handlers<SampleContract> {
  const rows = new Map([[noteId, { id: noteId, title: 'a' }]])
  return {
    'notes.list': () => [...rows.values()],
    'notes.rename': ({ id, title }) => {
      const row = rows.get(id)
      if (!row) throw new AppError('NOT_FOUND', 'Catatan tidak ada.', { id })
      row.title = title
      return row
    },
    'notes.wipe': () => ({}),
    'notes.break': ({ how }) => Promise.reject(faults[how]()),
    'notes.open': (_input, { dropped }) => ({ dropped: [...dropped] }),
    'importer.run': async ({ rows: total }, { signal, report }) => {
      for (let done = 1; done <= total; done++) {
        signal.throwIfAborted()
        report({ done, total })
        await new Promise((resolve) => setImmediate(resolve))
      }
      return { rows: total }
    },
  }
}

export const anybody: Authorize = () => ({ id: null, name: 'Penguji' })

/** Router, bridge and client of the sample contract. */
export function sampleProgram(authorize: Authorize = anybody) {
  const logged: { error: unknown; reference: string }[] = []
  const router = createRouter(sampleContract, sampleHandlers(), {
    authorize,
    log: (error, { reference }) => logged.push({ error, reference }),
  })
  const bridge = memoryBridge(router)
  return { router, bridge, logged, api: createClient<SampleContract>(bridge) }
}

/** Copies every message, so that nothing crosses that the real border would refuse. */
export function memoryBridge(router: Router): Bridge {
  const listeners = new Set<(message: Message) => void>()
  return {
    async request(request) {
      const { id, route, input } = structuredClone(request)
      const report = (value: unknown) => {
        const message: Message = structuredClone({ kind: 'progress', id, value })
        listeners.forEach((listener) => listener(message))
      }
      return structuredClone(await router.handle({ id, route, input }, 1, report))
    },
    cancel: (id) => router.cancel(id),
    onMessage(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
