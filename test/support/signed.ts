/** A signed agreement with two partners of its own. */
import type { z } from 'zod'
import { createAgreements } from '../../src/main/agreements/agreements'
import { createPartners } from '../../src/main/partners/partners'
import type { AgreementInput } from '../../src/shared/agreements/model'
import { anAgreement, aPartner } from './builders'
import { testActor, type TestDatabase } from './database'

export async function signedAgreement(t: TestDatabase, given: Partial<z.input<typeof AgreementInput>>) {
  const parties = []
  for (const name of [`${given.title} A`, `${given.title} B`]) {
    parties.push({ partnerId: (await createPartners(t).savePartner(null, aPartner({ name }), testActor)).id })
  }
  return createAgreements(t).create(anAgreement({ ...given, parties }), testActor)
}
