/** The meeting named by the address of this screen. */
import { MeetingId } from '../../shared/ids/ids'
import { useRecordId } from '../records/use-record-id'

export const useMeetingId = (): MeetingId => useRecordId(MeetingId)
