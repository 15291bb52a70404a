import { expect, test } from 'vitest'
import { isAllowedRequest, isAllowedSubframe } from './addresses'

const viewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html'

test.each(['app://ui/index.html', 'app://files/ab', 'data:image/png;base64,AA==', 'blob:app://ui/1', viewer])(
  '%s stays inside',
  (address) => expect(isAllowedRequest(address)).toBe(true),
)

test.each([
  'https://example.org/',
  'http://localhost:5173/',
  'ws://localhost:5173/',
  'file:///etc/passwd',
  'ftp://x/',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.js',
  'no address',
])('%s is blocked', (address) => expect(isAllowedRequest(address)).toBe(false))

test('the dev server is allowed only at its own address', () => {
  expect(isAllowedRequest('http://localhost:5173/a.ts', 'http://localhost:5173')).toBe(true)
  expect(isAllowedRequest('ws://localhost:5173/', 'http://localhost:5173')).toBe(true)
  expect(isAllowedRequest('http://localhost:9999/', 'http://localhost:5173')).toBe(false)
})

test('frames show our documents only', () => {
  expect(isAllowedSubframe('app://files/ab')).toBe(true)
  expect(isAllowedSubframe(viewer)).toBe(true)
  expect(isAllowedSubframe('https://example.org/')).toBe(false)
  expect(isAllowedSubframe('data:text/html,x')).toBe(false)
})
