/** New ids: UUIDv7 text, whose order is the order of creation. */
import { randomBytes } from 'node:crypto'

export type NewId = () => string

/** Makes ids of one process: each is greater than the one before, also within a millisecond and when the clock goes back. */
export function createNewId(now: () => number = Date.now): NewId {
  let lastMs = 0
  let counter = 0
  return () => {
    const ms = Math.max(now(), lastMs)
    // 12 bits count within the millisecond (RFC 9562, method 1); half of the room is left for the start value.
    counter = ms === lastMs ? counter + 1 : randomBytes(2).readUInt16BE() & 0x7ff
    lastMs = ms
    if (counter > 0xfff) {
      lastMs = ms + 1
      counter = 0
    }
    return format(lastMs, counter)
  }
}

function format(ms: number, counter: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(ms, 0, 6)
  bytes.writeUInt16BE(0x7000 | counter, 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
