/** The agreement named by the address of this screen. */
import { useParams } from '@tanstack/react-router'
import { AgreementId } from '../../shared/ids/ids'

export function useAgreementId(): AgreementId {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return AgreementId.parse(params['id'])
}
