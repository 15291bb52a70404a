/** Local profiles and their PINs. */
import { z } from 'zod'
import { PersonId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'
import { roles } from './enums'

export const PersonInput = z.object({
  name: requiredText('nama', 120),
  post: optionalText(200),
  nip: z
    .string()
    .trim()
    .transform((value) => value.replaceAll(/\s+/g, ''))
    .pipe(z.string().regex(/^(\d{18})?$/, 'NIP terdiri atas 18 angka.'))
    .nullable()
    .default(null)
    .transform((value) => (value === '' ? null : value)),
  role: z.enum(roles, 'Pilih peran.'),
})
export type PersonInput = z.output<typeof PersonInput>

export const PersonView = z.object({
  id: PersonId,
  name: z.string(),
  post: z.string().nullable(),
  nip: z.string().nullable(),
  role: z.enum(roles),
  hasPin: z.boolean(),
  deletedAt: z.number().nullable(),
})
export type PersonView = z.output<typeof PersonView>

export const Pin = z.string().regex(/^\d{4,12}$/, 'PIN terdiri atas 4 sampai 12 angka.')
