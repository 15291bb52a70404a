import { describe, expect, test } from 'vitest'
import type { Authorize } from '../../src/main/ipc/router'
import { contract } from '../../src/shared/ipc/contract'
import { AppError, type ErrorCode } from '../../src/shared/ipc/errors'
import { noteId, sampleProgram } from './sample'

const code = (expected: ErrorCode) => expect.objectContaining({ code: expected }) as unknown

describe('calls', () => {
  test('a query without input answers', async () => {
    expect(await sampleProgram().api.notes.list()).toEqual([{ id: noteId, title: 'a' }])
  })

  test('the handler receives what the schema made of the input', async () => {
    expect((await sampleProgram().api.notes.rename({ id: noteId, title: '  b ' })).title).toBe('b')
  })

  test('a wrong input never reaches the handler, and says which field', async () => {
    const error: unknown = await sampleProgram()
      .api.notes.rename({ id: noteId, title: '  ' })
      .catch((e: unknown) => e)
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code: 'VALIDATION', details: { title: ['Isi judul.'] } })
  })

  test.each(['toString', '__proto__', 'constructor', 'notes.nope'])('%s is no route', async (route) => {
    const reply = await sampleProgram().bridge.request({ id: 'x', route, input: {} })
    expect(reply).toMatchObject({ ok: false, error: { code: 'UNKNOWN_ROUTE' } })
  })

  test('paths of a drop come from the transport, not from the input', async () => {
    const { router } = sampleProgram()
    const request = { id: 'x', route: 'notes.open', input: { dropped: ['/etc/passwd'] }, dropped: ['/home/a.pdf'] }
    expect(await router.handle(request, 1, () => undefined)).toEqual({ ok: true, value: { dropped: ['/home/a.pdf'] } })
  })
})

describe('failures', () => {
  test('an AppError of a handler arrives whole', async () => {
    const other = '7b0f5e0e-8d38-4bb0-9a6b-000000000000' as typeof noteId
    await expect(sampleProgram().api.notes.rename({ id: other, title: 'c' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { id: other },
    })
  })

  test('an unexpected error is logged under the reference the person sees, and its text stays in main', async () => {
    const { api, logged } = sampleProgram()
    const error = (await api.notes.break({ how: 'bug' }).catch((e: unknown) => e)) as AppError
    expect(error.code).toBe('INTERNAL')
    expect(error.message).toContain(error.reference)
    expect(error.message).not.toContain('secret')
    expect(logged).toMatchObject([{ reference: error.reference }])
  })

  test.each([
    ['disk', 'DISK_FULL'],
    ['abort', 'CANCELLED'],
    ['corrupt', 'DATABASE_CORRUPT'],
  ] as const)('%s becomes %s and is not logged as a bug', async (how, expected) => {
    const { api, logged } = sampleProgram()
    await expect(api.notes.break({ how })).rejects.toEqual(code(expected))
    expect(logged).toEqual([])
  })
})

describe('tasks', () => {
  test('progress arrives throttled, and its last value always', async () => {
    const seen: number[] = []
    const { api } = sampleProgram()
    expect(await api.importer.run({ rows: 2000 }, { onProgress: ({ done }) => seen.push(done) })).toEqual({
      rows: 2000,
    })
    expect(seen[0]).toBe(1)
    expect(seen.length).toBeLessThan(50)
  })

  test('cancelling stops the handler', async () => {
    const controller = new AbortController()
    const { api } = sampleProgram()
    const running = api.importer.run({ rows: 1e9 }, { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(running).rejects.toEqual(code('CANCELLED'))
  })

  test('closing the window cancels what runs', async () => {
    const { api, router } = sampleProgram()
    const running = api.importer.run({ rows: 1e9 }, { onProgress: () => router.cancelAll() })
    await expect(running).rejects.toEqual(code('CANCELLED'))
  })
})

describe('access', () => {
  const reader: Authorize = (access) => {
    if (access === 'open' || access === 'read') return { id: null, name: 'Pembaca' }
    throw new AppError('FORBIDDEN', 'Peran Pembaca hanya melihat.')
  }

  test('is asked before the input is looked at', async () => {
    const { api } = sampleProgram(reader)
    await expect(api.notes.rename({ id: noteId, title: '' })).rejects.toEqual(code('FORBIDDEN'))
    await expect(api.notes.wipe({})).rejects.toEqual(code('FORBIDDEN'))
    await expect(api.importer.run({ rows: 1 })).rejects.toEqual(code('FORBIDDEN'))
  })

  test('reads stay open to a reader', async () => {
    await expect(sampleProgram(reader).api.notes.list()).resolves.toHaveLength(1)
  })

  test('no route of the contract that changes records is open to readers', () => {
    const changing = /\.(save|trash|restore|remove|import|move|delete|update|undo|redo|takeBack)$/
    const readable = Object.entries(contract)
      .filter(([name, route]) => changing.test(name) && ['open', 'read'].includes(route.access))
      .map(([name]) => name)
    // A draft belongs to the person who types it and is no record; reports, letters and calendars are files outside of the data.
    const outside = ['reports.save', 'letters.save', 'ics.save']
    expect(readable.filter((name) => !name.startsWith('drafts.') && !outside.includes(name))).toEqual([])
  })

  test('only session and setup routes are open to anybody', () => {
    const open = Object.entries(contract).filter(([, route]) => route.access === 'open')
    expect(open.map(([name]) => name).filter((name) => !/^(session|setup)\./.test(name))).toEqual([])
  })
})
