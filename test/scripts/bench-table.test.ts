import { expect, test } from 'vitest'
import { benchTable, readResults } from '../../scripts/lib/bench-table.mjs'

test('shows value, baseline, ratio and whether every goal was met', () => {
  const goals = [
    { bound: 'most' as const, what: '×', limit: 2, met: true },
    { bound: 'most' as const, what: 'ms', limit: 100, met: false },
  ]
  const table = benchTable([
    {
      measure: 'List',
      unit: 'ms',
      value: 123.4,
      against: { what: 'SQL', value: 100 },
      ratio: 1.234,
      goals,
      load: [2.5],
    },
    { measure: 'Choice', unit: 'ms', value: 12.34, goals: [] },
  ])
  const [, , list, choice] = table.split('\n')
  expect(list?.split(/ {2,}/)).toEqual(['List', '123 ms', '100 ms (SQL)', '1.23 ×', '≤ 2 ×, ≤ 100 ms', 'MISSED', '2.5'])
  expect(choice).toMatch(/^Choice +12\.3 ms$/)
})

test('reads nothing when nothing was measured', () => {
  expect(readResults('/does/not/exist.ndjson')).toEqual([])
})
