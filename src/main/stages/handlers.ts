/** Routes of stages. */
import { calendarDate } from '../../shared/calendar/dates'
import type { Handlers } from '../../shared/ipc/define'
import type { stagesContract } from '../../shared/stages/contract'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { readBoard } from './queries'
import type { Stages } from './stages'

type StagesHandlersDeps = { db: Db; stages: Stages; clock: Clock }

export function stagesHandlers({ db, stages, clock }: StagesHandlersDeps): Handlers<typeof stagesContract> {
  const done = (work: Promise<void>) => work.then(() => ({}))
  return {
    'stages.board': ({ subject }) => readBoard(db, subject, calendarDate.parse(clock.today())),
    'stages.save': ({ input, ...of }, { actor }) => done(stages.save(of, input, actor)),
    'stages.skip': ({ reason, ...of }, { actor }) => done(stages.skip(of, reason, actor)),
    'stages.clear': (of, { actor }) => done(stages.clear(of, actor)),
    'stages.saveEvent': ({ input, ...of }, { actor }) => done(stages.saveEvent(of, input, actor)),
    'stages.clearEvent': (of, { actor }) => done(stages.clearEvent(of, actor)),
    'stages.check': ({ checked, ...of }, { actor }) => done(stages.check(of, checked, actor)),
    'stages.setFacts': ({ id, ...facts }, { actor }) => done(stages.setFacts(id, facts, actor)),
  }
}
