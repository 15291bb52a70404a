/** The plan named by the address of this screen. */
import { PlanId } from '../../shared/ids/ids'
import { useRecordId } from '../records/use-record-id'

export const usePlanId = (): PlanId => useRecordId(PlanId)
