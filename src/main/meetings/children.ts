/** Compares the parts of a record with what was entered, so that only real changes reach the history. */

export type Stored<T> = { id: string; position: number; value: T }

export type ChildPlan<T> = {
  insert: { position: number; value: T }[]
  update: Stored<T>[]
  remove: string[]
}

/**
 * What makes the stored rows equal to the entered ones. Rows with the same content keep their id wherever they went;
 * of the rest each entered row takes over a stored one of the same `kind`, in order. Positions count from 1.
 */
export function planChildren<T>(
  stored: readonly Stored<T>[],
  entered: readonly T[],
  kind: (value: T) => string,
): ChildPlan<T> {
  const taken = new Map<number, Stored<T>>()
  const free = new Set(stored)
  const take = (key: (value: T) => string) => {
    const byKey = groupBy(free, (row) => key(row.value))
    entered.forEach((value, index) => {
      if (taken.has(index)) return
      const row = byKey.get(key(value))?.shift()
      if (!row) return
      taken.set(index, row)
      free.delete(row)
    })
  }
  take((value) => JSON.stringify(value))
  take(kind)
  const plan: ChildPlan<T> = { insert: [], update: [], remove: [...free].map((row) => row.id) }
  entered.forEach((value, index) => {
    const row = taken.get(index)
    const position = index + 1
    if (!row) plan.insert.push({ position, value })
    else if (row.position !== position || JSON.stringify(row.value) !== JSON.stringify(value)) {
      plan.update.push({ id: row.id, position, value })
    }
  })
  return plan
}

function groupBy<R>(rows: Iterable<R>, key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
