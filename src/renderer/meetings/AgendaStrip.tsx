/** When the meeting ends by its agenda, written as a sum. */
import { timeText, zoneWord } from '../../shared/calendar/moments'
import type { MeetingDetail } from '../../shared/meetings/model'
import { runningOrder } from '../../shared/meetings/rules'
import { durationText } from '../../shared/meetings/words'
import { useRights, useSession } from '../ipc/session'
import { useGo } from '../ui/use-go'
import { WhyStrip } from '../ui/WhyStrip'

export function AgendaStrip({ meeting: { id, input, deletedAt } }: { meeting: MeetingDetail }) {
  const go = useGo()
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const order = runningOrder(input)
  if (order.minutes === 0 || input.state === 'DIBATALKAN') return null
  const clock = (ms: number) => `${timeText(ms, timeZone)} ${zoneWord(timeZone)}`
  const over = order.overMinutes > 0
  const spare = Math.round((input.endsAt - order.endsAt) / 60_000)
  const edit = { label: 'Ubah isian ini', onClick: () => go.to(`/rakor/${id}/ubah`) }
  const action = mayWrite && deletedAt === null ? { action: edit } : {}
  return (
    <WhyStrip
      icon={over ? 'HourglassBottomOutlined' : 'ScheduleOutlined'}
      tone={over ? 'attention' : 'neutral'}
      label="Selesai menurut susunan acara"
      date={clock(order.endsAt)}
      left={over ? `lewat ${durationText(order.overMinutes)}` : null}
      terms={[
        { label: 'Mulai', value: clock(input.startsAt), note: 'Waktu mulai rapat', ...action },
        {
          label: 'Susunan acara',
          value: durationText(order.minutes),
          note: `${input.agenda.length} acara, satu sesudah yang lain`,
        },
        {
          label: 'Selesai',
          value: clock(order.endsAt),
          note: [
            `Direncanakan selesai ${clock(input.endsAt)}`,
            over
              ? `Lewat ${durationText(order.overMinutes)}: kurangi acara atau undurkan selesainya.`
              : spare > 0
                ? `Tersisa ${durationText(spare)}.`
                : 'Pas dengan rencana.',
          ],
        },
      ]}
    />
  )
}
