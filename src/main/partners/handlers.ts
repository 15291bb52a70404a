/** Routes of the master tables. */
import { readFile, stat } from 'node:fs/promises'
import type { Handlers } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { partnersContract } from '../../shared/partners/contract'
import type { Db } from '../database/db'
import type { Dialogs } from '../platform/dialogs'
import type { Clock } from '../platform/clock'
import type { Aliases } from './aliases'
import { listDistinct, type Distinct } from './distinct'
import type { Merges } from './merge'
import { officeDuplicates, officePage, partnerDuplicates, partnerPage } from './pages'
import type { Partners } from './partners'
import {
  countryChoices,
  getPartner,
  listOffices,
  listPartners,
  listRegions,
  officeChoices,
  partnerChoices,
  regionChoices,
} from './queries'

export type PartnersHandlersDeps = {
  db: Db
  clock: Clock
  partners: Partners
  merges: Merges
  aliases: Aliases
  distinct: Distinct
  dialogs: Pick<Dialogs, 'openFiles'>
}

export function partnersHandlers(deps: PartnersHandlersDeps): Handlers<typeof partnersContract> {
  const { db, partners, dialogs } = deps
  return {
    ...pageHandlers(deps),
    'partners.list': (input) => listPartners(db, input),
    'partners.get': ({ id }) => getPartner(db, id),
    'partners.choices': ({ text }) => partnerChoices(db, text),
    'partners.save': ({ id, input }, { actor }) => partners.savePartner(id, input, actor),
    'partners.trash': ({ id }, { actor }) => partners.trashPartner(id, actor),
    'partners.restore': ({ id }, { actor }) => partners.restorePartner(id, actor),
    'offices.list': (input) => listOffices(db, input),
    'offices.choices': ({ text }) => officeChoices(db, text),
    'offices.save': ({ id, input }, { actor }) => partners.saveOffice(id, input, actor),
    'offices.trash': ({ id }, { actor }) => partners.trashOffice(id, actor),
    'offices.restore': ({ id }, { actor }) => partners.restoreOffice(id, actor),
    'regions.list': (input) => listRegions(db, input),
    'regions.choices': ({ text }) => regionChoices(db, text),
    'regions.import': async (_input, { actor }) => {
      const [path] = await dialogs.openFiles({
        title: 'Impor daerah',
        filters: [{ name: 'CSV', extensions: ['csv', 'txt'] }],
      })
      return path === undefined ? null : partners.importRegions(await readSmallFile(path), actor)
    },
    'countries.choices': ({ text }) => countryChoices(db, text),
  }
}

function pageHandlers({ db, clock, merges, aliases, distinct }: PartnersHandlersDeps) {
  return {
    'partners.page': ({ id }) => partnerPage(db, id, clock),
    'partners.duplicates': () => partnerDuplicates(db),
    'partners.merge': (merge, { actor }) => merges.mergePartners(merge, actor),
    'partners.addAlias': ({ id, name }, { actor }) => aliases.partner.add(id, name, actor),
    'partners.dropAlias': ({ id }, { actor }) => aliases.partner.drop(id, actor),
    'offices.page': ({ id }) => officePage(db, id, clock),
    'offices.duplicates': () => officeDuplicates(db),
    'offices.merge': (merge, { actor }) => merges.mergeOffices(merge, actor),
    'offices.addAlias': ({ id, name }, { actor }) => aliases.office.add(id, name, actor),
    'offices.dropAlias': ({ id }, { actor }) => aliases.office.drop(id, actor),
    'distinct.list': () => listDistinct(db),
    'distinct.mark': (input, { actor }) => distinct.mark(input, actor),
    'distinct.unmark': ({ id }, { actor }) => distinct.unmark(id, actor),
    'regions.saveTeam': ({ regionId, input }, { actor }) => aliases.saveTeam(regionId, input, actor),
  } satisfies Partial<Handlers<typeof partnersContract>>
}

const maxBytes = 2_000_000

async function readSmallFile(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > maxBytes) throw new AppError('FILE_REFUSED', 'Berkas daerah paling besar 2 MB. Pilih berkas lain.')
  return readFile(path)
}
