/** Rows as arrays in the order of the select list, out of rows as objects. */
import type { Connection, Params } from './connection'

/** `width`: number of columns if known; 'distinct' if the names are known to be distinct. */
export type Width = number | 'distinct' | undefined

/** Runs a statement and returns arrays. `readOnly`: it may be repeated, should equal names have swallowed a value. */
export async function queryArrays(
  connection: Connection,
  text: string,
  params: Params,
  { width, readOnly }: { width: Width; readOnly: boolean },
): Promise<unknown[][]> {
  const rows = await connection.all(text, params)
  const first = rows[0]
  if (!first || width === 'distinct') return rows.map(Object.values)
  const names = Object.keys(first)
  const expected = width ?? (await connection.width(text))
  if (names.length === expected && (expected === 1 || !/^\d+$/.test(names[0] ?? ''))) return rows.map(Object.values)
  // Hand-written SQL with equal names, or with numbers as names.
  if (!readOnly) throw new Error(`Result columns need distinct, non-numeric names; add aliases: ${text}`)
  const columns = Array.from({ length: expected }, (_, i) => `c${i}`).join(', ')
  const renamed = `with "r"(${columns}) as (${text.replace(/[;\s]+$/, '')}\n) select * from "r"`
  return (await connection.all(renamed, params)).map(Object.values)
}

/** `select`/`values`, or `with` without a writing keyword. A false negative only costs parallelism. */
export function isReadOnly(text: string): boolean {
  if (/^\s*(select|values)\b/i.test(text)) return true
  return /^\s*with\b/i.test(text) && !/\b(insert|update|delete|replace)\b/i.test(text)
}
