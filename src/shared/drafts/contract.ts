/** Routes of kept drafts: what was typed into a form and not saved. */
import { z } from 'zod'
import { command, query } from '../ipc/define'

/** Names the form, such as `agreement:new` or `agreement:<id>`; main adds the person. */
const key = z.string().regex(/^[a-z-]+:[\w-]+$/)

export const draftsContract = {
  'drafts.get': query(z.object({ key }), z.object({ body: z.unknown(), updatedAt: z.number() }).nullable()),
  'drafts.keep': command(z.object({ key, body: z.unknown() }), z.object({ updatedAt: z.number() })),
  'drafts.drop': command(z.object({ key }), z.object({})),
  'drafts.list': query(z.object({}), z.array(z.object({ key, title: z.string().nullable(), updatedAt: z.number() }))),
} as const
