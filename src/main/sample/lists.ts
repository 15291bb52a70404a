/** Labels and saved views of the sample data. */
import type { Tx } from '../database/db'
import type { AgreementId } from '../../shared/ids/ids'
import { defaultRegisterColumns } from '../../shared/agreements/columns'
import { savedViews } from '../database/schema/register'
import type { NewId } from '../platform/ids'
import { addTagsTx, needTagsTx } from '../tags/tags'

/** Every agreement at this place of the list carries the label. */
const labels = [
  { name: 'Prioritas Gubernur', every: 9 },
  { name: 'Kepulauan', every: 7 },
  { name: 'Pangan', every: 11 },
] as const

const views = [
  {
    list: 'agreements',
    position: 1,
    name: 'KSDPK bernilai',
    filter: { schemes: ['KSDPK'] },
    columns: ['title', 'partners', 'value', 'fundingSource', 'endsOn', 'status'],
    sort: 'endsOn',
    direction: 'desc' as const,
  },
  {
    list: 'agreements',
    position: 2,
    name: 'Luar negeri',
    filter: { schemes: ['KSDPL', 'KSDLL_LAIN', 'KSDLL_PENERUSAN'] },
    columns: [...defaultRegisterColumns, 'tags'],
    sort: 'signedOn',
    direction: 'desc' as const,
  },
  {
    list: 'plans',
    position: 1,
    name: 'Prioritas tinggi',
    filter: { priorities: ['TINGGI'] },
    columns: ['title', 'affair', 'places', 'office', 'costRupiah', 'status'],
    sort: 'costRupiah',
    direction: 'desc' as const,
  },
  {
    list: 'followUps',
    position: 1,
    name: 'Dari naskah',
    filter: { tab: 'open', source: 'agreement' },
    columns: ['title', 'owner', 'source', 'dueOn', 'daysLeft', 'status'],
    sort: 'dueOn',
    direction: 'asc' as const,
  },
]

/** Puts labels on some agreements, and saves views of the lists. */
export async function addSampleListsTx(tx: Tx, newId: NewId, ids: readonly AgreementId[]): Promise<void> {
  for (const { name, every } of labels) {
    const tagged = ids.filter((_id, index) => index % every === 0)
    await addTagsTx(tx, tagged, await needTagsTx(tx, [name], newId), newId)
  }
  for (const view of views) await tx.insert(savedViews).values({ id: newId(), ...view })
}
