/** The agreement named by the address of this screen. */
import { AgreementId } from '../../shared/ids/ids'
import { useRecordId } from '../records/use-record-id'

export const useAgreementId = (): AgreementId => useRecordId(AgreementId)
