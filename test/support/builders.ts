/** Builders of entries that say only what a test is about. */
import { AgreementInput } from '../../src/shared/agreements/model'
import { PartnerInput } from '../../src/shared/partners/model'
import { PlanInput } from '../../src/shared/plans/model'
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

/** A plan of the region for 2026, unless said otherwise. */
export const aPlan = (given: Partial<z.input<typeof PlanInput>> = {}): PlanInput =>
  PlanInput.parse({ year: 2026, title: 'Pembangunan rantai dingin di pelabuhan perikanan', ...given })
