/** Kept drafts of forms, each person's own. Outside the history: a draft is no record yet. */
import { desc, eq, sql } from 'drizzle-orm'
import type { draftsContract } from '../../shared/drafts/contract'
import type { Actor, Handlers } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { Db } from '../database/db'
import { drafts } from '../database/schema/settings'
import type { Clock } from '../platform/clock'

/** What a form may keep; scans never come here. */
const MAX_LETTERS = 500_000

/** Routes of drafts. */
export function draftsHandlers({ db, clock }: { db: Db; clock: Clock }): Handlers<typeof draftsContract> {
  return {
    'drafts.get': async ({ key }, { actor }) => {
      const [row] = await db
        .select()
        .from(drafts)
        .where(eq(drafts.id, idOf(actor, key)))
      return row ? { body: row.body, updatedAt: row.updatedAt } : null
    },
    'drafts.keep': async ({ key, body }, { actor }) => {
      if ((JSON.stringify(body) ?? '').length > MAX_LETTERS) {
        throw new AppError('VALIDATION', 'Isian terlalu panjang untuk disimpan sebagai draf.')
      }
      const row = { body: body ?? null, updatedAt: clock.now() }
      await db
        .insert(drafts)
        .values({ id: idOf(actor, key), ...row })
        .onConflictDoUpdate({ target: drafts.id, set: row })
      return { updatedAt: row.updatedAt }
    },
    'drafts.drop': async ({ key }, { actor }) => {
      await db.delete(drafts).where(eq(drafts.id, idOf(actor, key)))
      return {}
    },
    'drafts.list': async (_input, { actor }) => {
      const prefix = idOf(actor, '')
      const rows = await db
        .select()
        .from(drafts)
        .where(sql`substr(${drafts.id}, 1, ${prefix.length}) = ${prefix}`)
        .orderBy(desc(drafts.updatedAt))
        .limit(200)
      return rows.map((row) => ({
        key: row.id.slice(prefix.length),
        title: titleOf(row.body),
        updatedAt: row.updatedAt,
      }))
    },
  }
}

const idOf = (actor: Actor, key: string): string => `${actor.id ?? ''}:${key}`

/** Forms call it `title`, whether at the top or below `input`. */
function titleOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null
  const { title, input } = body as { title?: unknown; input?: unknown }
  if (typeof title === 'string' && title.trim() !== '') return title.trim()
  return input === undefined ? null : titleOf(input)
}
