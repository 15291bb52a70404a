/** Events that main sends to every window. */
import { z } from 'zod'

export const events = {
  /** After each commit: the tables whose rows changed. */
  'data.changed': z.object({ tables: z.array(z.string()) }),
  /** The person signed in, the lock or the settings changed. */
  'session.changed': z.object({}),
  /** The system menu or a global key asks the window to do something. */
  'command.requested': z.object({ command: z.string() }),
  /** A PDF at this address is on screen in Chromium's viewer. */
  'document.shown': z.object({ url: z.string() }),
} as const

export type EventName = keyof typeof events
export type EventValue<N extends EventName> = z.output<(typeof events)[N]>
export type Emit = <N extends EventName>(name: N, value: EventValue<N>) => void
