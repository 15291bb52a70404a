/** Builders of entries that say only what a test is about. */
import { AgreementInput } from '../../src/shared/agreements/model'
import { PartnerInput } from '../../src/shared/partners/model'
import type { z } from 'zod'

/** A draft PKS without parties, open-ended, unless said otherwise. */
export const anAgreement = (given: Partial<z.input<typeof AgreementInput>> = {}): AgreementInput =>
  AgreementInput.parse({
    scheme: 'KSDPK',
    documentKind: 'PKS',
    title: 'Pengelolaan rumput laut',
    termKind: 'TERBUKA',
    ...given,
  })

export const aPartner = (given: Partial<z.input<typeof PartnerInput>> = {}): PartnerInput =>
  PartnerInput.parse({ name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI', ...given })
