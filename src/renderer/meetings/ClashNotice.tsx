/** Says that a meeting was moved onto others; it was moved all the same. */
import { shortSpan } from '../../shared/meetings/words'
import type { Conflict } from '../../shared/meetings/model'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Notice } from '../ui/Notice'

type Props = { title: string; conflicts: readonly Conflict[]; onClose: () => void }

export function ClashNotice({ title, conflicts, onClose }: Props) {
  const { timeZone } = useSession()
  const [first, ...others] = conflicts
  if (!first) return null
  return (
    <Notice tone="attention" strip action={{ label: 'Tutup', onClick: onClose }}>
      <b>{title}</b> bentrok dengan <AppLink to={`/rakor/${first.meetingId}`}>{first.title}</AppLink> (
      {shortSpan(first, timeZone)}): {first.shares.join(', ')}.
      {others.length > 0 && ` Ada ${others.length} bentrok lain.`}
    </Notice>
  )
}
