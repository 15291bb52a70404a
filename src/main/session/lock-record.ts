/** What stands in the lock file. */
import { randomUUID } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { z } from 'zod'

const LockRecord = z.object({
  id: z.string().min(1),
  person: z.string(),
  pc: z.string(),
  pid: z.number().int().positive(),
  /** ms UTC by the holder's clock, for people to read. */
  startedAt: z.number(),
  beatAt: z.number(),
})
export type LockRecord = z.output<typeof LockRecord>

export function lockRecord(owner: { person: string; pc: string; pid: number }, now: number): LockRecord {
  return { id: randomUUID(), ...owner, startedAt: now, beatAt: now }
}

export const formatLock = (record: LockRecord): string => `${JSON.stringify(record)}\n`

/** Null for an empty, half-written or foreign file. */
export function parseLock(text: string): LockRecord | null {
  try {
    const parsed = LockRecord.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

/** The text of an open lock file. */
export async function readLock(handle: FileHandle): Promise<string> {
  const buffer = Buffer.alloc(4096)
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0)
  return buffer.toString('utf8', 0, bytesRead)
}
