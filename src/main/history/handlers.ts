/** Routes of the history. */
import type { historyContract } from '../../shared/history/contract'
import type { Handlers } from '../../shared/ipc/define'
import { GENESIS, head, verifyChain } from '../database/chain'
import type { Db } from '../database/db'
import type { History } from './history'
import { batchContents, listBatches, listHistory } from './reads'

/** Handlers of `history.*`. */
export function historyHandlers({ db, history }: { db: Db; history: History }): Handlers<typeof historyContract> {
  return {
    'history.record': (input) => listHistory(db, input),
    'history.batches': (input) => listBatches(db, input),
    'history.contents': ({ batchId }) => batchContents(db, batchId),
    'history.state': () => history.undoState(),
    'history.head': async () => {
      const hash = await head(db)
      return hash === GENESIS ? null : hash
    },
    'history.undo': (_input, { actor }) => history.undo(actor),
    'history.redo': (_input, { actor }) => history.redo(actor),
    'history.takeBack': ({ batchId, skipChanged }, { actor }) => history.takeBack(actor, batchId, { skipChanged }),
    'history.verify': (_input, { signal, report }) => verifyChain(db, { signal, report }),
  }
}
