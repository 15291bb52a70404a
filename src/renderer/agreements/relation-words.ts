/** What an agreement is to the one above it. */
import type { ParentRelation } from '../../shared/agreements/enums'

export const relationWords: Record<ParentRelation, string> = {
  PELAKSANAAN: 'Pelaksanaan',
  ADENDUM: 'Adendum',
  PERPANJANGAN: 'Perpanjangan',
}
