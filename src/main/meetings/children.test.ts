import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planChildren, type ChildPlan, type Entered, type Stored } from './children'

const kind = (value: string) => value.slice(0, 1)
const typed = (...values: string[]): Entered<string>[] => values.map((value) => ({ value }))
const stored = (...values: string[]): Stored<string>[] =>
  values.map((value, index) => ({ id: `id${index}`, position: index + 1, value }))

test('nothing changed: nothing is written', () => {
  expect(planChildren(stored('a1', 'b1'), typed('a1', 'b1'), kind)).toEqual({ insert: [], update: [], remove: [] })
})

test('a new row in front moves the others and keeps their ids', () => {
  expect(planChildren(stored('a1', 'b1'), typed('c1', 'a1', 'b1'), kind)).toEqual({
    insert: [{ position: 1, value: 'c1' }],
    update: [
      { id: 'id0', position: 2, value: 'a1' },
      { id: 'id1', position: 3, value: 'b1' },
    ],
    remove: [],
  })
})

test('a changed row of the same kind keeps its id', () => {
  expect(planChildren(stored('a1', 'b1'), typed('a2', 'b1'), kind)).toEqual({
    insert: [],
    update: [{ id: 'id0', position: 1, value: 'a2' }],
    remove: [],
  })
})

test('a row of another kind is a new row', () => {
  expect(planChildren(stored('a1'), typed('b1'), kind)).toEqual({
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

test('a row that names a stored one is that one, whatever was changed in it', () => {
  const entered = [{ value: 'a2' }, { id: 'id0', value: 'c9' }]
  expect(planChildren(stored('a1', 'a2'), entered, kind)).toEqual({
    insert: [],
    update: [
      { id: 'id1', position: 1, value: 'a2' },
      { id: 'id0', position: 2, value: 'c9' },
    ],
    remove: [],
  })
})

test('the id of a stranger, or one that another row has taken, names a new row', () => {
  const entered = [
    { id: 'id0', value: 'a1' },
    { id: 'id0', value: 'c1' },
    { id: 'other', value: 'd1' },
  ]
  expect(planChildren(stored('a1'), entered, kind)).toEqual({
    insert: [
      { position: 2, value: 'c1' },
      { position: 3, value: 'd1' },
    ],
    update: [],
    remove: [],
  })
})

test('the plan always leads to what was entered, and named rows stay', () => {
  const value = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1')
  const before = fc.array(value, { maxLength: 8 })
  const after = fc.array(fc.record({ id: fc.constantFrom(undefined, 'id0', 'id1', 'id2', 'id9'), value }), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(before, after, (before, after) => {
      const rows = stored(...before)
      const plan = planChildren(rows, after, kind)
      expect(applied(rows, plan)).toEqual(after.map((row) => row.value))
      for (const { id } of after) expect(plan.remove).not.toContain(id)
    }),
  )
})
