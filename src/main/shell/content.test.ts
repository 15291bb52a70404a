import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRange, pathInside, respond, typeOfPath } from './content'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-content-'))
  writeFileSync(join(folder, 'scan.pdf'), '0123456789')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const get = (range?: string) => new Request('app://files/x', range === undefined ? {} : { headers: { range } })
const scan = () => ({ path: join(folder, 'scan.pdf'), type: 'application/pdf' })

describe('paths below a root', () => {
  test('an ordinary file lies inside', () => {
    expect(pathInside('/app/ui', '/assets/a.js')).toBe(join('/app/ui', 'assets', 'a.js'))
  })

  test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/a/..%5c..%5csecret', '/C:/x', '/a%00', '/%', '/'])(
    '%s leads nowhere',
    (pathname) => expect(pathInside('/app/ui', pathname)).toBeNull(),
  )
})

describe('ranges', () => {
  test.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=7-', { start: 7, end: 9 }],
    ['bytes=-4', { start: 6, end: 9 }],
    ['bytes=5-99', { start: 5, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=0-1,4-5', null],
    ['bytes=-', null],
    [null, null],
  ] as const)('%s of ten bytes', (header, expected) => expect(parseRange(header, 10)).toEqual(expected))
})

describe('answers', () => {
  test('a whole file', async () => {
    const response = await respond(scan(), get())
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(await response.text()).toBe('0123456789')
  })

  test('a part of a file', async () => {
    const response = await respond(scan(), get('bytes=2-4'))
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe('bytes 2-4/10')
    expect(await response.text()).toBe('234')
  })

  test('a part beyond the end is refused', async () => {
    expect((await respond(scan(), get('bytes=50-'))).status).toBe(416)
  })

  test('a vanished file is not found', async () => {
    expect((await respond({ path: join(folder, 'no.pdf'), type: 'application/pdf' }, get())).status).toBe(404)
  })

  test('an unknown ending is never text', () => {
    expect(typeOfPath('a.exe')).toBe('application/octet-stream')
  })
})
