import { describe, expect, it, vi } from 'vitest'
import { chordOf, createShortcuts } from './shortcuts'

const press = (key: string, more: KeyboardEventInit = {}, target: HTMLElement = document.body) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  Object.defineProperty(event, 'target', { value: target })
  return event
}

describe('chordOf', () => {
  it.each([
    ['Ctrl+K', press('k', { ctrlKey: true })],
    ['Ctrl+Shift+S', press('S', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+1', press('!', { code: 'Digit1', ctrlKey: true })],
    ['Alt+←', press('ArrowLeft', { altKey: true })],
    ['Shift+F8', press('F8', { shiftKey: true })],
    ['Esc', press('Escape')],
  ])('reads %s', (chord, event) => expect(chordOf(event)).toBe(chord))
})

describe('createShortcuts', () => {
  it('tells what the keys of the screen do, by the handler that would win', () => {
    const shortcuts = createShortcuts()
    const run = () => undefined
    shortcuts.add({ keys: 'Ctrl+N', depth: 0, run, label: 'Naskah baru' })
    shortcuts.add({ keys: 'F1', depth: 0, run, label: 'Bantuan', everywhere: true })
    shortcuts.add({ keys: 'Ctrl+F', depth: 0, run })
    shortcuts.add({ keys: 'Esc', depth: 1, run, label: 'Tutup dialog' })
    const leave = shortcuts.add({ keys: 'Ctrl+N', depth: 0, run, label: 'Rapat baru' })
    expect(shortcuts.help()).toEqual([
      { keys: 'Ctrl+N', label: 'Rapat baru', everywhere: false },
      { keys: 'F1', label: 'Bantuan', everywhere: true },
    ])
    leave()
    expect(shortcuts.help()[0]?.label).toBe('Naskah baru')
  })

  it('lets the handler that came last win, and the earlier one return', () => {
    const shortcuts = createShortcuts()
    const [first, second] = [vi.fn(), vi.fn()]
    shortcuts.add({ keys: 'Esc', depth: 0, run: first })
    const remove = shortcuts.add({ keys: 'Esc', depth: 0, run: second })
    shortcuts.handle(press('Escape'))
    remove()
    shortcuts.handle(press('Escape'))
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
  })

  it('keeps keys below a dialog from running while it is open', () => {
    const shortcuts = createShortcuts()
    const run = vi.fn()
    shortcuts.add({ keys: 'Ctrl+N', depth: 0, run })
    const lower = shortcuts.raise(1)
    expect(shortcuts.handle(press('n', { ctrlKey: true }))).toBe(false)
    lower()
    expect(shortcuts.handle(press('n', { ctrlKey: true }))).toBe(true)
  })

  it('leaves letters and the undo of typing to a text field, but saves from it', () => {
    const shortcuts = createShortcuts()
    const run = vi.fn()
    for (const keys of ['H', 'Ctrl+Z', 'Ctrl+S']) shortcuts.add({ keys, depth: 0, run: () => void run(keys) })
    const field = document.createElement('input')
    shortcuts.handle(press('h', {}, field))
    shortcuts.handle(press('z', { ctrlKey: true }, field))
    shortcuts.handle(press('s', { ctrlKey: true }, field))
    expect(run.mock.calls).toEqual([['Ctrl+S']])
  })

  it('leaves alone what somebody handled already', () => {
    const shortcuts = createShortcuts()
    shortcuts.add({ keys: 'Esc', depth: 0, run: () => undefined })
    const event = press('Escape')
    event.preventDefault()
    expect(shortcuts.handle(event)).toBe(false)
  })
})
