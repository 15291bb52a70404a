/** The meeting named by the address of this screen. */
import { useParams } from '@tanstack/react-router'
import { MeetingId } from '../../shared/ids/ids'

export function useMeetingId(): MeetingId {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return MeetingId.parse(params['id'])
}
