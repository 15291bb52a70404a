/** Prints the briefing about an invited partner, from its row. */
import Print from '@mui/icons-material/PrintOutlined'
import type { MeetingId, PartnerId } from '../../shared/ids/ids'
import { usePrint } from '../records/PrintProvider'
import { IconAction } from '../ui/IconAction'

export function BriefingButton(props: { partnerId: PartnerId; meetingId: MeetingId; name: string }) {
  const { partnerId, meetingId, name } = props
  const print = usePrint()
  return (
    <IconAction
      label={`Cetak lembar ringkas ${name}`}
      size="small"
      onClick={() => print({ kind: 'partner-briefing', id: partnerId, meetingId })}
    >
      <Print />
    </IconAction>
  )
}
