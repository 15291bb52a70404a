/** The sheets that a bound PDF has beside its papers: cover, contents, and what stands for a file that cannot be shown. */
import { z } from 'zod'
import { Letterhead } from './model'

const Line = z.object({
  title: z.string(),
  /** 2: below the part before. */
  level: z.union([z.literal(1), z.literal(2)]),
  /** Null while it is not known. */
  page: z.number().int().nullable(),
})

export const BoundPaperData = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cover'),
    letterhead: Letterhead,
    title: z.string(),
    subtitle: z.string(),
    facts: z.array(z.object({ label: z.string(), value: z.string() })),
    foot: z.string(),
  }),
  z.object({ kind: z.literal('contents'), lines: z.array(Line) }),
  /** In place of a file, or before the files of a part. */
  z.object({
    kind: z.literal('sheet'),
    title: z.string(),
    text: z.string(),
    lines: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
])
export type BoundPaperData = z.output<typeof BoundPaperData>
export type ContentsLine = z.output<typeof Line>
