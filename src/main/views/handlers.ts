/** Routes of saved views. */
import type { Handlers } from '../../shared/ipc/define'
import type { viewsContract } from '../../shared/views/contract'
import type { Db } from '../database/db'
import { listViews, type Views } from './views'

export function viewsHandlers({ db, views }: { db: Db; views: Views }): Handlers<typeof viewsContract> {
  return {
    'views.list': ({ list }) => listViews(db, list),
    'views.add': (input, { actor }) => views.add(input, actor),
    'views.rename': async ({ id, name }, { actor }) => {
      await views.rename(id, name, actor)
      return {}
    },
    'views.overwrite': async ({ id, state }, { actor }) => {
      await views.overwrite(id, state, actor)
      return {}
    },
    'views.move': async ({ id, by }, { actor }) => {
      await views.move(id, by, actor)
      return {}
    },
    'views.remove': async ({ id }, { actor }) => {
      await views.remove(id, actor)
      return {}
    },
  }
}
