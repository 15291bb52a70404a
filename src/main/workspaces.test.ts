import { expect, test } from 'vitest'
import { AppError } from '../shared/ipc/errors'
import { silentLog } from './platform/log'
import { createWorkspaces } from './workspaces'

function setUp(open: (folder: string) => Promise<void> = () => Promise.resolve()) {
  const events: string[] = []
  const workspaces = createWorkspaces({
    folder: '/a',
    log: silentLog,
    onChange: () => events.push('changed'),
    async open(folder) {
      events.push(`open ${folder}`)
      await open(folder)
      return { folder, close: () => Promise.resolve(void events.push(`close ${folder}`)) }
    },
  })
  return { workspaces, events }
}

test('a folder is closed before another is opened', async () => {
  const { workspaces, events } = setUp()
  await workspaces.open()
  await workspaces.open('/b')
  expect(events).toEqual(['open /a', 'changed', 'close /a', 'open /b', 'changed'])
  expect(workspaces.require().folder).toBe('/b')
})

test('a folder that cannot be opened leaves the reason, and trying again can succeed', async () => {
  let broken = true
  const { workspaces } = setUp(() =>
    broken ? Promise.reject(new AppError('DATABASE_CORRUPT', 'Basis data rusak.')) : Promise.resolve(),
  )
  await workspaces.open()
  expect(workspaces.current()).toBeNull()
  expect(workspaces.problem()).toMatchObject({ folder: '/a', error: { code: 'DATABASE_CORRUPT' } })
  expect(() => workspaces.require()).toThrow('Basis data rusak.')
  broken = false
  await workspaces.open()
  expect(workspaces.problem()).toBeNull()
  expect(workspaces.current()?.folder).toBe('/a')
})

test('an unexpected fault gets a reference and keeps its text from the page', async () => {
  const { workspaces } = setUp(() => Promise.reject(new Error('secret path')))
  await workspaces.open()
  const error = workspaces.problem()?.error
  expect(error?.code).toBe('INTERNAL')
  expect(error?.reference).toMatch(/^[0-9A-F]{6}$/)
  expect(error?.message).not.toContain('secret')
})

test('openings that overlap run one after the other, and settled waits for the last', async () => {
  const { workspaces, events } = setUp(() => new Promise((resolve) => setImmediate(resolve)))
  void workspaces.open()
  void workspaces.open('/b')
  await workspaces.settled()
  expect(events).toEqual(['open /a', 'changed', 'close /a', 'open /b', 'changed'])
})
