/** All families of the sample data. */
import { abroadFamilies } from './families-abroad'
import { partnersFamilies } from './families-partners'
import { regionsFamilies } from './families-regions'
import { stateFamilies } from './families-state'
import type { Family } from './family'

export const families: readonly Family[] = [
  ...regionsFamilies,
  ...partnersFamilies,
  ...stateFamilies,
  ...abroadFamilies,
]
