import { describe, expect, it } from 'vitest'
import { statuses } from './statuses'

const kinds = Object.entries(statuses)

describe('statuses', () => {
  it.each(kinds)(
    'gives every status of %s its own icon, so that colour is never the only difference',
    (_kind, entries) => {
      const icons = Object.values(entries).map(({ icon }: { icon: string }) => icon)
      expect(new Set(icons).size).toBe(icons.length)
    },
  )

  it.each(kinds)('gives every status of %s its own word', (_kind, entries) => {
    const words = Object.values(entries).map(({ word }: { word: string }) => word)
    expect(new Set(words).size).toBe(words.length)
  })
})
