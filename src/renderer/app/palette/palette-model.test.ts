import { describe, expect, it } from 'vitest'
import { cut, fits, nextGroup, readQuery, step, type PaletteGroup } from './palette-model'

const group = (key: string): PaletteGroup => ({ key, label: key, total: 0, items: [] })

describe('palette', () => {
  it('asks for commands only after >', () => {
    expect(readQuery('> kunci ')).toEqual({ text: 'kunci', commandsOnly: true })
    expect(readQuery(' sapi')).toEqual({ text: 'sapi', commandsOnly: false })
  })

  it('finds a command by the beginnings of its words', () => {
    expect(fits('Buka Kerja Sama', 'ker bu')).toBe(true)
    expect(fits('Buka Kerja Sama', 'erja')).toBe(false)
  })

  it('walks round at both ends', () => {
    expect([step(0, -1, 3), step(2, 1, 3), step(0, 1, 0)]).toEqual([2, 0, 0])
  })

  it('changes the group and comes back to all of them', () => {
    const groups = [group('agreement'), group('command')]
    expect([nextGroup(groups, null, 1), nextGroup(groups, 'command', 1), nextGroup(groups, null, -1)]).toEqual([
      'agreement',
      null,
      'command',
    ])
  })

  it('cuts a title at the words found, whatever their order', () => {
    const parts = cut('Monev sapi, sapi', [
      [12, 4],
      [6, 4],
    ])
    expect(parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('')).toBe('Monev [sapi], [sapi]')
  })
})
