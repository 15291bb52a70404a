/** Routes of attendance and minutes. */
import { calendarDate } from '../../shared/calendar/dates'
import type { Handlers } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import type { minutesContract } from '../../shared/minutes/contract'
import { MinuteVersionRow } from '../../shared/minutes/model'
import { listVersions, versionContent } from './content'
import { saveMinutesDocx, type MinutesDocxDeps } from './docx'
import { readSheet, type Minutes } from './minutes'
import { readMinutes } from './read'

export type MinutesHandlersDeps = MinutesDocxDeps & { minutes: Minutes }

export function minutesHandlers(deps: MinutesHandlersDeps): Handlers<typeof minutesContract> {
  const { db, clock, minutes } = deps
  return {
    'minutes.attendance': ({ meetingId }) => readSheet(db, meetingId),
    'minutes.saveAttendance': (input, { actor }) => minutes.saveAttendance(input, actor),
    'minutes.get': ({ meetingId }) => readMinutes(db, meetingId, calendarDate.parse(clock.today())),
    'minutes.save': ({ meetingId, input }, { actor }) => minutes.save(meetingId, input, actor),
    'minutes.finalise': (adoption, { actor }) => minutes.finalise(adoption, actor),
    'minutes.reopen': ({ meetingId, reason }, { actor }) => minutes.reopen(meetingId, reason, actor),
    'minutes.versions': async ({ meetingId }) =>
      (await listVersions(db, meetingId)).map((row) => MinuteVersionRow.parse(row)),
    'minutes.version': async ({ meetingId, version }) => {
      const content = await versionContent(db, meetingId, version)
      if (!content) throw new AppError('NOT_FOUND', 'Notula yang disahkan ini tidak ada. Muat ulang halaman.')
      return content
    },
    'minutes.saveDocx': (input, { signal, report }) => saveMinutesDocx(deps, input, { signal, report }),
  }
}
