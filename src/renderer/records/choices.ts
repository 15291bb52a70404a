/** Records that others refer to, searched while typing. */
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { Option } from '../ui/Choice'
import { call } from '../ipc/hooks'

const asOption = ({ id, label, note }: { id: string; label: string; note: string }): Option => ({
  value: id,
  label,
  note,
})

export const searchOffices = async (text: string): Promise<Option[]> =>
  (await call('offices.choices', { text })).map(asOption)

/** Meetings, the newest first, each with its day. */
export const searchMeetings =
  (timeZone: string) =>
  async (text: string): Promise<Option[]> => {
    const { rows } = await call('meetings.list', { text, direction: 'desc', limit: 30 })
    return rows.map(({ id, title, startsAt }) => ({
      value: id,
      label: title,
      note: shortDate(todayIn(timeZone, startsAt)),
    }))
  }

export const searchAgreements = async (text: string): Promise<Option[]> =>
  (await call('agreements.choices', { text })).map(asOption)
