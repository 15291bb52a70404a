import { expect, test } from 'vitest'
import { registerLink } from './register-link'

test('the address holds each part of the filter as the router reads it', () => {
  const link = registerLink({ trashed: false, schemes: ['KSDPK'], regionCode: '74.71', year: 2024 }, 'Kota Kendari')
  const search = new URLSearchParams(link.split('?')[1])
  expect(link.startsWith('/kerja-sama?view=all&')).toBe(true)
  expect(JSON.parse(search.get('schemes') ?? '')).toEqual(['KSDPK'])
  expect(JSON.parse(search.get('region') ?? '')).toEqual({ id: '74.71', label: 'Kota Kendari' })
  expect(search.get('year')).toBe('2024')
  expect(search.has('statuses')).toBe(false)
})
