/** What SQLite can bind. node-sqlite3 turns values it does not know into wrong ones, so they are converted or refused here. */

export type Bindable = string | number | boolean | null | Buffer

/**
 * Bigint, undefined and symbol would become NULL, objects, arrays and functions the text "[object Object]", and a
 * DataView can abort the process. Throws TypeError for what has no faithful form.
 */
export function toBindable(value: unknown): Bindable {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (value === null || Buffer.isBuffer(value)) return value
  // No int64 binding exists. Text is converted without loss by columns of INTEGER or NUMERIC affinity.
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer) return Buffer.from(value)
  throw new TypeError(`SQLite cannot bind a value of type ${Object.prototype.toString.call(value).slice(8, -1)}`)
}
