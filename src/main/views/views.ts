/** Saved views of lists: reads and use cases; owns all writes to them. */
import { asc, eq, sql } from 'drizzle-orm'
import { SavedViewId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { SavedView, type ViewList, type ViewState } from '../../shared/views/contract'
import type { Commands } from '../database/command'
import type { Queryable } from '../database/db'
import { savedViews } from '../database/schema/register'
import type { NewId } from '../platform/ids'

export type ViewsDeps = { commands: Commands; newId: NewId }
export type Views = ReturnType<typeof createViews>

/** Views of a list in their order. */
export async function listViews(db: Queryable, list: ViewList): Promise<SavedView[]> {
  const rows = await db
    .select()
    .from(savedViews)
    .where(eq(savedViews.list, list))
    .orderBy(asc(savedViews.position), asc(savedViews.id))
    .limit(200)
  return rows.map((row) => SavedView.parse(row))
}

export function createViews({ commands, newId }: ViewsDeps) {
  return {
    /** Adds a view behind the others. Throws VALIDATION for a name that is taken. */
    add(input: { list: ViewList; name: string; state: ViewState }, person: Actor): Promise<{ id: SavedViewId }> {
      const { list, name, state } = input
      const label = `Menyimpan tampilan “${name}”`
      return commands.run({ command: 'views.add', label, person }, async (tx) => {
        await refuseTaken(tx, list, name, null)
        const id = SavedViewId.parse(newId())
        const position = (await listViews(tx, list)).length + 1
        await tx.insert(savedViews).values({ id, list, name, position, ...state })
        await renumber(tx, list)
        return { id }
      })
    },

    /** Throws VALIDATION for a name that is taken. */
    rename(id: SavedViewId, name: string, person: Actor): Promise<void> {
      return commands.run({ command: 'views.rename', label: 'Mengganti nama tampilan', person }, async (tx, batch) => {
        const view = await findView(tx, id)
        await refuseTaken(tx, view.list, name, id)
        batch.label = `Mengganti nama tampilan “${view.name}” menjadi “${name}”`
        await tx.update(savedViews).set({ name }).where(eq(savedViews.id, id))
      })
    },

    overwrite(id: SavedViewId, state: ViewState, person: Actor): Promise<void> {
      return commands.run({ command: 'views.overwrite', label: 'Mengubah tampilan', person }, async (tx, batch) => {
        batch.label = `Mengubah tampilan “${(await findView(tx, id)).name}”`
        await tx.update(savedViews).set(state).where(eq(savedViews.id, id))
      })
    },

    /** Changes places with its neighbour; at the end of the row nothing happens. */
    move(id: SavedViewId, by: -1 | 1, person: Actor): Promise<void> {
      return commands.run({ command: 'views.move', label: 'Memindahkan tampilan', person }, async (tx, batch) => {
        const view = await findView(tx, id)
        batch.label = `Memindahkan tampilan “${view.name}”`
        const order = (await listViews(tx, view.list)).map((each) => each.id)
        const from = order.indexOf(id)
        const neighbour = order[from + by]
        if (neighbour === undefined) return
        order[from + by] = id
        order[from] = neighbour
        await renumber(tx, view.list, order)
      })
    },

    remove(id: SavedViewId, person: Actor): Promise<void> {
      return commands.run({ command: 'views.remove', label: 'Menghapus tampilan', person }, async (tx, batch) => {
        const view = await findView(tx, id)
        batch.label = `Menghapus tampilan “${view.name}”`
        await tx.delete(savedViews).where(eq(savedViews.id, id))
      })
    },
  }
}

async function findView(db: Queryable, id: SavedViewId): Promise<SavedView> {
  const [row] = await db.select().from(savedViews).where(eq(savedViews.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Tampilan ini sudah tidak ada. Muat ulang daftar.')
  return SavedView.parse(row)
}

async function refuseTaken(db: Queryable, list: ViewList, name: string, own: SavedViewId | null): Promise<void> {
  const key = (text: string) => text.toLocaleLowerCase('id')
  const taken = (await listViews(db, list)).some((view) => view.id !== own && key(view.name) === key(name))
  if (taken) throw invalid({ name: [`Tampilan “${name}” sudah ada. Pakai nama lain.`] })
}

/** Positions from 1 without gaps; rows that keep theirs are left alone. */
async function renumber(db: Queryable, list: ViewList, order?: readonly SavedViewId[]): Promise<void> {
  const ids = order ?? (await listViews(db, list)).map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    await db
      .update(savedViews)
      .set({ position: index + 1 })
      .where(sql`${savedViews.id} = ${id} and ${savedViews.position} <> ${index + 1}`)
  }
}
