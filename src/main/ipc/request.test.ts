import { expect, test } from 'vitest'
import { readRequest } from './request'

test('keeps the four fields of a request and nothing else', () => {
  expect(readRequest({ id: '1', route: 'a.b', input: { x: 1 }, dropped: ['/a.pdf'], more: true })).toEqual({
    id: '1',
    route: 'a.b',
    input: { x: 1 },
    dropped: ['/a.pdf'],
  })
  expect(readRequest({ id: '1', route: 'a.b' })).toEqual({ id: '1', route: 'a.b', input: undefined, dropped: [] })
})

test.each([
  ['nothing', null],
  ['a text', 'session.state'],
  ['no id', { route: 'a.b' }],
  ['an id that is no text', { id: 1, route: 'a.b' }],
  ['an endless id', { id: 'x'.repeat(65), route: 'a.b' }],
  ['an endless route', { id: '1', route: 'x'.repeat(101) }],
  ['dropped files that are no list', { id: '1', route: 'a.b', dropped: '/a.pdf' }],
  ['a dropped file that is no path', { id: '1', route: 'a.b', dropped: [{}] }],
  ['too many dropped files', { id: '1', route: 'a.b', dropped: Array(501).fill('/a.pdf') }],
])('refuses %s', (_what, raw) => {
  expect(readRequest(raw)).toBeNull()
})
