/** Routes of changing many agreements. */
import type { bulkContract } from '../../shared/bulk/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Bulk } from './bulk'

export function bulkHandlers({ bulk }: { bulk: Bulk }): Handlers<typeof bulkContract> {
  return {
    'bulk.preview': ({ ids, change }) => bulk.preview(ids, change),
    'bulk.apply': ({ ids, change }, { actor }) => bulk.apply(ids, change, actor),
  }
}
