import { describe, expect, it } from 'vitest'
import { activeEntry, navEntries } from './nav-entries'

describe('menu', () => {
  it.each([
    ['/', 'Beranda'],
    ['/kerja-sama', 'Kerja Sama'],
    ['/kerja-sama/01a/ubah', 'Kerja Sama'],
    ['/mitra', 'Mitra'],
  ])('marks the entry of %s', (path, label) => expect(activeEntry(path)?.label).toBe(label))

  it('marks none for screens that are not in the menu', () => {
    expect(activeEntry('/sampah')).toBeUndefined()
    expect(activeEntry('/mitra-lain')).toBeUndefined()
  })

  it('gives no digit twice', () => {
    const digits = navEntries.flatMap(({ digit }) => digit ?? [])
    expect(new Set(digits).size).toBe(digits.length)
  })
})
