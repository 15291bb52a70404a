import { expect, test } from 'vitest'
import type { Reply, Request } from '../../shared/ipc/define'
import type { Router } from './router'
import { createStagedRouter } from './staged-router'

const nothing = () => undefined
const request = (route: string): Request => ({ id: '1', route, input: {} })
const answers = (value: string, cancelled: string[] = []): Router => ({
  handle: () => Promise.resolve<Reply>({ ok: true, value }),
  cancel: (id) => void cancelled.push(`${value} ${id}`),
  cancelAll: () => void cancelled.push(`${value} all`),
})

test('routes of the first stage answer without the rest being read', async () => {
  let reads = 0
  const rest = () => Promise.resolve(answers('rest')).finally(() => reads++)
  const router = createStagedRouter({ routes: ['a'], first: answers('first'), rest, log: nothing })
  expect(await router.handle(request('a'), 1, nothing)).toEqual({ ok: true, value: 'first' })
  expect(reads).toBe(0)
  const both = await Promise.all([router.handle(request('b'), 1, nothing), router.handle(request('c'), 1, nothing)])
  expect(both).toEqual([
    { ok: true, value: 'rest' },
    { ok: true, value: 'rest' },
  ])
  expect(reads).toBe(1)
})

test('a rest that cannot be read is answered as an error, logged, and tried again', async () => {
  const faults: unknown[] = []
  let tries = 0
  const rest = () => (tries++ === 0 ? Promise.reject(new Error('unreadable')) : Promise.resolve(answers('rest')))
  const router = createStagedRouter({ routes: [], first: answers('first'), rest, log: (error) => faults.push(error) })
  expect(await router.handle(request('b'), 1, nothing)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  expect(faults).toEqual([new Error('unreadable')])
  expect(await router.handle(request('b'), 1, nothing)).toEqual({ ok: true, value: 'rest' })
})

test('cancelling reaches both stages', async () => {
  const cancelled: string[] = []
  const rest = () => Promise.resolve(answers('rest', cancelled))
  const router = createStagedRouter({ routes: ['a'], first: answers('first', cancelled), rest, log: nothing })
  router.cancel('7')
  await router.handle(request('b'), 1, nothing)
  router.cancel('8')
  router.cancelAll()
  expect(cancelled).toEqual(['first 7', 'first 8', 'rest 8', 'first all', 'rest all'])
})
