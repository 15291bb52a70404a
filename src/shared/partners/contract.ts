/** Routes of the master tables. */
import { z } from 'zod'
import { OfficeId, PartnerId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { page, pageInput, sortDirection } from '../lists/page'
import { partnerKinds } from './enums'
import { Choice, OfficeInput, OfficeRow, PartnerDetail, PartnerInput, PartnerRow, RegionRow } from './model'

const search = z.object({ text: z.string().max(200).default('') })

export const partnersContract = {
  'partners.list': query(
    z.object({
      text: z.string().trim().max(200).optional(),
      kind: z.enum(partnerKinds).optional(),
      trashed: z.boolean().default(false),
      sort: z.enum(['name', 'kind', 'agreements']).default('name'),
      direction: sortDirection.default('asc'),
      ...pageInput,
    }),
    page(PartnerRow),
  ),
  'partners.get': query(z.object({ id: PartnerId }), PartnerDetail),
  'partners.choices': query(search, z.array(Choice.extend({ headPost: z.string().nullable() }))),
  'partners.save': command(z.object({ id: PartnerId.nullable(), input: PartnerInput }), z.object({ id: PartnerId })),
  'partners.trash': command(z.object({ id: PartnerId }), z.object({ id: PartnerId })),
  'partners.restore': command(z.object({ id: PartnerId }), z.object({ id: PartnerId })),
  'offices.list': query(
    z.object({ text: z.string().trim().max(200).optional(), trashed: z.boolean().default(false), ...pageInput }),
    page(OfficeRow),
  ),
  'offices.choices': query(search, z.array(Choice)),
  'offices.save': command(z.object({ id: OfficeId.nullable(), input: OfficeInput }), z.object({ id: OfficeId })),
  'offices.trash': command(z.object({ id: OfficeId }), z.object({ id: OfficeId })),
  'offices.restore': command(z.object({ id: OfficeId }), z.object({ id: OfficeId })),
  'regions.list': query(z.object({ text: z.string().trim().max(200).optional(), ...pageInput }), page(RegionRow)),
  'regions.choices': query(search, z.array(Choice.extend({ code: z.string() }))),
  /** Adds regions of other provinces from a CSV file that main asks for: kode;nama;ibu kota. */
  'regions.import': command(
    z.object({}),
    z.object({ added: z.number().int(), changed: z.number().int(), faults: z.array(z.string()) }).nullable(),
    { access: 'manage' },
  ),
  'countries.choices': query(search, z.array(Choice)),
} as const
