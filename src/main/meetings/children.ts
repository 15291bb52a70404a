/** Compares the parts of a record with what was entered, so that only real changes reach the history. */

export type Stored<T> = { id: string; position: number; value: T }
/** A row as entered; `id` names the stored row it was, when it was one. */
export type Entered<T> = { id?: string | undefined; value: T }

export type ChildPlan<T> = {
  insert: { position: number; value: T }[]
  update: Stored<T>[]
  remove: string[]
}

/**
 * What makes the stored rows equal to the entered ones. A row that names a stored one is that one, whatever was
 * changed in it. Of the rest, rows with the same content keep their id wherever they went, then those with the same
 * `name`. A row that is none of these is new, so that nothing of a removed row passes to it. Positions count from 1.
 */
export function planChildren<T>(
  stored: readonly Stored<T>[],
  entered: readonly Entered<T>[],
  name: (value: T) => string,
): ChildPlan<T> {
  const taken = matched(stored, entered, name)
  const kept = new Set([...taken.values()].map((row) => row.id))
  const plan: ChildPlan<T> = {
    insert: [],
    update: [],
    remove: stored.filter((row) => !kept.has(row.id)).map((row) => row.id),
  }
  entered.forEach(({ value }, index) => {
    const row = taken.get(index)
    const position = index + 1
    if (!row) plan.insert.push({ position, value })
    else if (row.position !== position || JSON.stringify(row.value) !== JSON.stringify(value)) {
      plan.update.push({ id: row.id, position, value })
    }
  })
  return plan
}

/** The stored row of each entered one, by its index. */
function matched<T>(stored: readonly Stored<T>[], entered: readonly Entered<T>[], name: (value: T) => string) {
  const taken = new Map<number, Stored<T>>()
  const free = new Set(stored)
  const take = (keyOfStored: (row: Stored<T>) => string, keyOfEntered: (row: Entered<T>) => string | undefined) => {
    const byKey = groupBy(free, keyOfStored)
    entered.forEach((one, index) => {
      const key = taken.has(index) ? undefined : keyOfEntered(one)
      const row = key === undefined ? undefined : byKey.get(key)?.shift()
      if (!row) return
      taken.set(index, row)
      free.delete(row)
    })
  }
  take(
    (row) => row.id,
    (one) => one.id,
  )
  const content = ({ value }: { value: T }) => JSON.stringify(value)
  take(content, content)
  take(
    ({ value }) => name(value),
    ({ value }) => name(value),
  )
  return taken
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
