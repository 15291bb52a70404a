import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planChildren, type ChildPlan, type Stored } from './children'

const kind = (value: string) => value.slice(0, 1)
const stored = (...values: string[]): Stored<string>[] =>
  values.map((value, index) => ({ id: `id${index}`, position: index + 1, value }))

test('nothing changed: nothing is written', () => {
  expect(planChildren(stored('a1', 'b1'), ['a1', 'b1'], kind)).toEqual({ insert: [], update: [], remove: [] })
})

test('a new row in front moves the others and keeps their ids', () => {
  expect(planChildren(stored('a1', 'b1'), ['c1', 'a1', 'b1'], kind)).toEqual({
    insert: [{ position: 1, value: 'c1' }],
    update: [
      { id: 'id0', position: 2, value: 'a1' },
      { id: 'id1', position: 3, value: 'b1' },
    ],
    remove: [],
  })
})

test('a changed row of the same kind keeps its id', () => {
  expect(planChildren(stored('a1', 'b1'), ['a2', 'b1'], kind)).toEqual({
    insert: [],
    update: [{ id: 'id0', position: 1, value: 'a2' }],
    remove: [],
  })
})

test('a row of another kind is a new row', () => {
  expect(planChildren(stored('a1'), ['b1'], kind)).toEqual({
    insert: [{ position: 1, value: 'b1' }],
    update: [],
    remove: ['id0'],
  })
})

function applied(rows: readonly Stored<string>[], plan: ChildPlan<string>): string[] {
  const changed = new Map(plan.update.map((row) => [row.id, row]))
  const kept = rows.filter((row) => !plan.remove.includes(row.id)).map((row) => changed.get(row.id) ?? row)
  return [...kept, ...plan.insert].sort((a, b) => a.position - b.position).map((row) => row.value)
}

test('the plan always leads to what was entered', () => {
  const values = fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), { maxLength: 8 })
  fc.assert(
    fc.property(values, values, (before, after) => {
      const rows = stored(...before)
      expect(applied(rows, planChildren(rows, after, kind))).toEqual(after)
    }),
  )
})
