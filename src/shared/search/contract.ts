/** Routes of the search over all records. */
import { z } from 'zod'
import { query } from '../ipc/define'

export const searchKinds = ['agreement', 'meeting', 'partner', 'office', 'plan'] as const
export type SearchKind = (typeof searchKinds)[number]

export const SearchHit = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  title: z.string(),
  /** Number, partner or place below the title. */
  note: z.string(),
  /** Start and length of the words found, in `title`. */
  marks: z.array(z.tuple([z.number().int(), z.number().int()])),
})
export type SearchHit = z.output<typeof SearchHit>

export const searchContract = {
  'search.find': query(
    z.object({ text: z.string().trim().max(200), limit: z.number().int().min(1).max(50).default(8) }),
    z.object({
      groups: z.array(z.object({ kind: z.enum(searchKinds), total: z.number().int(), hits: z.array(SearchHit) })),
    }),
  ),
} as const
