/** The only place that knows what a route is: query, command or task, its input and output, and who may call it. */
import type { z } from 'zod'
import type { WireError } from './errors'

/** Who may call a route: anybody before choosing a profile, any person, persons who may write, managers only. */
export type Access = 'open' | 'read' | 'write' | 'manage'

export type Call<I extends z.ZodType, O extends z.ZodType, K extends 'query' | 'command'> = {
  kind: K
  input: I
  output: O
  access: Access
}
export type Task<I extends z.ZodType, O extends z.ZodType, P extends z.ZodType> = {
  kind: 'task'
  input: I
  output: O
  progress: P
  access: Access
}
export type AnyRoute = Call<z.ZodType, z.ZodType, 'query' | 'command'> | Task<z.ZodType, z.ZodType, z.ZodType>
export type Contract = Record<string, AnyRoute>

type Options = { access?: Access }

/** A read. Any person may call it unless `access` says otherwise. */
export const query = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { access = 'read' }: Options = {},
): Call<I, O, 'query'> => ({ kind: 'query', input, output, access })

/** A write. Only persons who may write can call it unless `access` says otherwise. */
export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  { access = 'write' }: Options = {},
): Call<I, O, 'command'> => ({ kind: 'command', input, output, access })

/** Long work with progress and cancel. */
export const task = <I extends z.ZodType, O extends z.ZodType, P extends z.ZodType>(
  definition: { input: I; output: O; progress: P } & Options,
): Task<I, O, P> => ({ kind: 'task', access: 'write', ...definition })

export type RouteName<C> = keyof C & string
/** What a caller passes. */
export type In<R> = R extends { input: infer I extends z.ZodType } ? z.input<I> : never
/** What a handler receives after parsing. */
export type Parsed<R> = R extends { input: infer I extends z.ZodType } ? z.output<I> : never
export type Out<R> = R extends { output: infer O extends z.ZodType } ? z.output<O> : never
export type Progress<R> = R extends { progress: infer P extends z.ZodType } ? z.output<P> : never

/** The person on whose behalf a call runs. */
export type Actor = { id: string | null; name: string }

export type CallCtx = {
  windowId: number
  actor: Actor
  /** Paths of files dropped with this request, put there by the preload script from real drops only. */
  dropped: readonly string[]
}
export type TaskCtx<P> = CallCtx & { signal: AbortSignal; report: (progress: P) => void }
export type Handler<R> = R extends { kind: 'task' }
  ? (input: Parsed<R>, ctx: TaskCtx<Progress<R>>) => Promise<Out<R>>
  : (input: Parsed<R>, ctx: CallCtx) => Out<R> | Promise<Out<R>>
export type Handlers<C> = { [K in keyof C]: Handler<C[K]> }

export type TaskOptions<P> = { signal?: AbortSignal; onProgress?: (progress: P) => void }
type ClientFn<R> = R extends { kind: 'task' }
  ? (input: In<R>, options?: TaskOptions<Progress<R>>) => Promise<Out<R>>
  : undefined extends In<R>
    ? (input?: In<R>) => Promise<Out<R>>
    : (input: In<R>) => Promise<Out<R>>
type Feature<K> = K extends `${infer F}.${string}` ? F : never
/** `'agreements.list'` becomes `client.agreements.list`. */
export type Client<C> = {
  [F in Feature<keyof C>]: { [K in keyof C as K extends `${F}.${infer A}` ? A : never]: ClientFn<C[K]> }
}

/** A request of the page. `files` are dropped ones; the preload script turns them into the paths `dropped`. */
export type Request = {
  id: string
  route: string
  input: unknown
  files?: readonly unknown[]
  dropped?: readonly string[]
}
export type Reply = { ok: true; value: unknown } | { ok: false; error: WireError }

/** What main pushes to the window: progress of a task, or an event. */
export type Message = { kind: 'progress'; id: string; value: unknown } | { kind: 'event'; name: string; value: unknown }

/** The three functions of the preload script. It never grows. */
export type Bridge = {
  request(request: Request): Promise<Reply>
  cancel(id: string): void
  onMessage(listener: (message: Message) => void): () => void
}
