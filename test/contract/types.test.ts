import { expectTypeOf, test } from 'vitest'
import type { Handlers, In, Out } from '../../src/shared/ipc/define'
import { sampleHandlers, sampleProgram, type noteId, type SampleContract } from './sample'

const handlers = sampleHandlers()
const { 'notes.wipe': _wipe, ...withoutWipe } = handlers

// Each line below must stay an error: the compiler is what keeps contract, handlers and client together.
// @ts-expect-error a missing route does not compile
export const missing: Handlers<SampleContract> = withoutWipe
// @ts-expect-error an undeclared route does not compile
export const extra: Handlers<SampleContract> = { ...handlers, 'notes.nope': () => ({}) }
// @ts-expect-error a handler must answer what the contract says
export const wrong: Handlers<SampleContract>['notes.wipe'] = () => 1

const { api } = sampleProgram()
export const calls = [
  // @ts-expect-error a number is no title
  () => api.notes.rename({ id: 'x', title: 5 }),
  // @ts-expect-error unknown routes do not exist
  () => void api.notes.nope,
  // @ts-expect-error a query has no progress
  () => api.notes.list({}, { onProgress: () => undefined }),
  // @ts-expect-error an input that is needed cannot be left out
  () => api.importer.run(),
]

test('input and output types follow the schemas', () => {
  expectTypeOf<In<SampleContract['importer.run']>>().toEqualTypeOf<{ rows: number }>()
  expectTypeOf<Out<SampleContract['notes.rename']>>().toEqualTypeOf<{ id: typeof noteId; title: string }>()
})
