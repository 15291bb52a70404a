/** The form of a request as it comes over the wire; what it asks for is the router's to judge. */
import type { Request } from '../../shared/ipc/define'

/** The request; null for anything else. Checked by hand: a library would delay the first window. */
export function readRequest(raw: unknown): Request | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { id, route, input, dropped = [] } = raw as Record<string, unknown>
  if (!isText(id, 64) || !isText(route, 100)) return null
  if (!Array.isArray(dropped) || dropped.length > 500) return null
  if (!dropped.every((path): path is string => typeof path === 'string')) return null
  return { id, route, input, dropped }
}

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most
