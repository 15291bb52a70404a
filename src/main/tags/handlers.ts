/** Routes of tags. */
import type { Handlers } from '../../shared/ipc/define'
import type { tagsContract } from '../../shared/tags/contract'
import type { Db } from '../database/db'
import { listTags, tagsOf } from './queries'
import type { Tags } from './tags'

export function tagsHandlers({ db, tags }: { db: Db; tags: Tags }): Handlers<typeof tagsContract> {
  return {
    'tags.list': () => listTags(db),
    'tags.of': ({ agreementId }) => tagsOf(db, agreementId),
    'tags.set': async ({ agreementId, names }, { actor }) => {
      await tags.set(agreementId, names, actor)
      return {}
    },
    'tags.rename': async ({ id, name }, { actor }) => {
      await tags.rename(id, name, actor)
      return {}
    },
    'tags.merge': async ({ ids, into }, { actor }) => {
      await tags.merge(ids, into, actor)
      return {}
    },
    'tags.remove': async ({ id }, { actor }) => {
      await tags.remove(id, actor)
      return {}
    },
  }
}
