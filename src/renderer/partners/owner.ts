/** Whose page it is, and its filter as the register keeps it in its address. */
import type { OfficeId, PartnerId } from '../../shared/ids/ids'

export type Owner = { partnerId: PartnerId } | { officeId: OfficeId }

type RegisterSearch = { partner: { id: string; label: string } } | { office: { id: string; label: string } }

export const registerSearch = (owner: Owner, label: string): RegisterSearch =>
  'partnerId' in owner ? { partner: { id: owner.partnerId, label } } : { office: { id: owner.officeId, label } }
