/** Invented names of signatories and staff in the sample data. */
import type { Random } from './random'

const first = [
  'La Ode',
  'Wa Ode',
  'Muh.',
  'Andi',
  'Siti',
  'Rizal',
  'Asrin',
  'Harun',
  'Nurlaila',
  'Ferdi',
  'Ratna',
  'Saiful',
]
const last = [
  'Hasruddin',
  'Nuraini',
  'Lakibende',
  'Tandigala',
  'Mekuo',
  'Towele',
  'Sabarang',
  'Laiho',
  'Mandaya',
  'Wulandaru',
  'Kambowa',
  'Rumbaya',
]

/** Without titles, as agreements are signed. Permendagri 22/2020, annex. */
export const personName = (random: Random): string => `${random.pick(first)} ${random.pick(last)}`
