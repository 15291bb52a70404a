/** Routes of meetings that repeat. */
import type { Handlers } from '../../shared/ipc/define'
import type { meetingSeriesContract } from '../../shared/meetings/series-contract'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import type { MeetingSeries } from './series'
import { seriesOfMeeting } from './series-queries'

export type SeriesHandlersDeps = { db: Db; clock: Clock; series: MeetingSeries }

export function meetingSeriesHandlers({
  db,
  clock,
  series,
}: SeriesHandlersDeps): Handlers<typeof meetingSeriesContract> {
  return {
    'meetingSeries.preview': ({ id, rule, input }) => series.preview(id, rule, input),
    'meetingSeries.of': ({ id }) => seriesOfMeeting(db, id, clock.now()),
    'meetingSeries.create': ({ input, ...plan }, { actor }) => series.create(input, plan, actor),
    'meetingSeries.repeat': ({ id, ...plan }, { actor }) => series.repeat(id, plan, actor),
    'meetingSeries.update': (change, { actor }) => series.update(change, actor),
  }
}
