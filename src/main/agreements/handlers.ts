/** Routes of the register. */
import type { agreementsContract } from '../../shared/agreements/contract'
import { calendarDate } from '../../shared/calendar/dates'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import { agreementGuards } from '../guards/overrides'
import type { Clock } from '../platform/clock'
import type { Agreements } from './agreements'
import { withCells } from './cells'
import { agreementYears, countByStatus, listAgreements, listIds } from './list'
import { agreementChoices, previewAgreement } from './lookups'
import { getAgreement } from './queries'

export type AgreementsHandlersDeps = { db: Db; agreements: Agreements; clock: Clock }

export function agreementsHandlers({
  db,
  agreements,
  clock,
}: AgreementsHandlersDeps): Handlers<typeof agreementsContract> {
  const today = () => calendarDate.parse(clock.today())
  return {
    'agreements.list': async ({ columns, ...input }) => {
      const { rows, total } = await listAgreements(db, input, today())
      return { rows: await withCells(db, rows, columns, today()), total }
    },
    'agreements.ids': (filter) =>
      listIds(db, { ...filter, sort: 'title', direction: 'asc', offset: 0, limit: 20_000 }, today()),
    'agreements.get': ({ id }) => getAgreement(db, id, today()),
    'agreements.guards': ({ id }) => agreementGuards(db, id),
    'agreements.counts': (filter) => countByStatus(db, filter, today()),
    'agreements.years': () => agreementYears(db),
    'agreements.preview': (input) => previewAgreement(db, input, today()),
    'agreements.choices': (input) => agreementChoices(db, input, today()),
    'agreements.create': ({ reasons, ...input }, { actor }) => agreements.create(input, actor, reasons),
    'agreements.update': ({ id, input: { reasons, ...input } }, { actor }) =>
      agreements.update(id, input, actor, reasons),
    'agreements.trash': ({ ids }, { actor }) => agreements.trash(ids, actor),
    'agreements.restore': ({ ids }, { actor }) => agreements.restore(ids, actor),
    'agreements.close': ({ alsoIds, ...closure }, { actor }) => agreements.close(closure, actor, alsoIds),
  }
}
