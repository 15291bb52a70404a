/** The client of this window, and the events that main sends to it. */
import type { AppContract } from '../../shared/ipc/contract'
import type { OfferedFile } from '../../shared/files/model'
import type { Bridge } from '../../shared/ipc/define'
import { events, type EventName, type EventValue } from '../../shared/ipc/events'
import { createCall, createClient } from './client'

declare global {
  // A module's global interface can only be widened by declaring it again.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface Window {
    simpul: Bridge
  }
}

/** Calls of the application: `api.agreements.list(filter)`. Rejects with `AppError`. */
export const api = createClient<AppContract>(window.simpul)

/** Listens to one event of main; returns how to stop. */
export function onEvent<N extends EventName>(name: N, listener: (value: EventValue<N>) => void): () => void {
  return window.simpul.onMessage((message) => {
    if (message.kind !== 'event' || message.name !== name) return
    const parsed = events[name].safeParse(message.value)
    if (parsed.success) listener(parsed.data as EventValue<N>)
  })
}

const send = createCall(window.simpul)

/** Hands dropped files to main, which answers with tokens. */
export function offerDropped(files: readonly File[]): Promise<OfferedFile[]> {
  return send('files.drop', {}, { files }) as Promise<OfferedFile[]>
}
