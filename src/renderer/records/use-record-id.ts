/** The record named by the address of this screen. */
import { notFound, useMatch, useParams } from '@tanstack/react-router'
import type { z } from 'zod'

/** The `id` of the address, as one of `schema`; an address that names nothing leads to the screen that says so. */
export function useRecordId<T extends z.ZodType>(schema: T): z.output<T> {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  const { routeId } = useMatch({ strict: false })
  const id = schema.safeParse(params['id'])
  if (!id.success) {
    // The router throws a mark of its own; an Error would end at the screen for faults.
    notFound({ routeId, throw: true })
    throw new Error('The router let an address pass that names nothing')
  }
  return id.data
}
