/** The order in which the rows of an import are written. */
import type { ImportRow } from './model'

/** Parents before what stands below them, else as in the file. */
export function parentsFirst(rows: readonly ImportRow[]): ImportRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ordered = new Set<ImportRow>()
  const put = (row: ImportRow, above: ReadonlySet<string>) => {
    const parent = row.parentId === null ? undefined : byId.get(row.parentId)
    if (parent && !above.has(parent.id)) put(parent, new Set([...above, row.id]))
    ordered.add(row)
  }
  for (const row of rows) put(row, new Set())
  return [...ordered]
}
