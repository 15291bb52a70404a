/** Routes of chains. */
import type { chainsContract } from '../../shared/agreements/chain-contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import { readFamily, type Chains } from './chain'

export function chainsHandlers({ db, chains }: { db: Db; chains: Chains }): Handlers<typeof chainsContract> {
  return {
    'chains.family': ({ id }) => readFamily(db, id),
    'chains.link': (link, { actor }) => chains.link(link, actor),
  }
}
