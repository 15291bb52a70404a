import { describe, expect, test } from 'vitest'
import { isPageUrl, isTrustedSender, type Sender } from '../../src/main/ipc/sender'

const page: Sender = { frameUrl: 'app://ui/index.html#/naskah', isTopFrame: true, isOwnWindow: true }

describe('sender of a request', () => {
  test('our page in the top frame of our window is trusted', () => {
    expect(isTrustedSender(page)).toBe(true)
  })

  test.each<[string, Partial<Sender>]>([
    ['a frame inside our page', { isTopFrame: false }],
    ['a window that is not ours', { isOwnWindow: false }],
    ['a frame that is gone', { frameUrl: null }],
    ['another host of our scheme', { frameUrl: 'app://files/aa' }],
    ['a host that begins like ours', { frameUrl: 'app://ui.example/' }],
    ['a website', { frameUrl: 'https://ui/' }],
    ['a file', { frameUrl: 'file:///app/ui/index.html' }],
    ['text as a page', { frameUrl: 'data:text/html,<p>' }],
    ['an empty page', { frameUrl: 'about:blank' }],
    ['no address', { frameUrl: '' }],
  ])('%s is refused', (_who, change) => {
    expect(isTrustedSender({ ...page, ...change })).toBe(false)
  })

  test('the dev server counts only while developing, and only its own address', () => {
    expect(isPageUrl('http://localhost:5173/#/x')).toBe(false)
    expect(isPageUrl('http://localhost:5173/#/x', 'http://localhost:5173')).toBe(true)
    expect(isPageUrl('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
    expect(isPageUrl('data:text/html,x', 'http://localhost:5173')).toBe(false)
  })
})
