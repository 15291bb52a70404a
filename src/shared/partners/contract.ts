/** Routes of the master tables. */
import { z } from 'zod'
import { AliasId, DistinctId, OfficeId, PartnerId, RegionId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { page, pageInput, requiredText, sortDirection } from '../lists/page'
import { partnerKinds } from './enums'
import { Choice, OfficeInput, OfficeRow, PartnerDetail, PartnerInput, PartnerRow, RegionRow, TeamInput } from './model'
import {
  DistinctInput,
  DistinctPair,
  OfficeMerge,
  OfficePage,
  OfficePair,
  PartnerMerge,
  PartnerPage,
  PartnerPair,
} from './page-model'

const aliasName = requiredText('nama lain', 300)
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
  'partners.page': query(z.object({ id: PartnerId }), PartnerPage),
  /** Pairs that may be one partner, the likeliest first. */
  'partners.duplicates': query(z.object({}), z.array(PartnerPair)),
  'partners.merge': command(PartnerMerge, z.object({ id: PartnerId })),
  'partners.addAlias': command(z.object({ id: PartnerId, name: aliasName }), z.object({ id: PartnerId })),
  'partners.dropAlias': command(z.object({ id: AliasId }), z.object({ id: AliasId })),
  'offices.list': query(
    z.object({ text: z.string().trim().max(200).optional(), trashed: z.boolean().default(false), ...pageInput }),
    page(OfficeRow),
  ),
  'offices.choices': query(search, z.array(Choice)),
  'offices.save': command(z.object({ id: OfficeId.nullable(), input: OfficeInput }), z.object({ id: OfficeId })),
  'offices.trash': command(z.object({ id: OfficeId }), z.object({ id: OfficeId })),
  'offices.restore': command(z.object({ id: OfficeId }), z.object({ id: OfficeId })),
  'offices.page': query(z.object({ id: OfficeId }), OfficePage),
  'offices.duplicates': query(z.object({}), z.array(OfficePair)),
  'offices.merge': command(OfficeMerge, z.object({ id: OfficeId })),
  'offices.addAlias': command(z.object({ id: OfficeId, name: aliasName }), z.object({ id: OfficeId })),
  'offices.dropAlias': command(z.object({ id: AliasId }), z.object({ id: AliasId })),
  /** Pairs that look alike and were called distinct; they are not among the duplicates. */
  'distinct.list': query(z.object({}), z.array(DistinctPair)),
  'distinct.mark': command(DistinctInput, z.object({})),
  'distinct.unmark': command(z.object({ id: DistinctId }), z.object({})),
  'regions.list': query(z.object({ text: z.string().trim().max(200).optional(), ...pageInput }), page(RegionRow)),
  'regions.choices': query(search, z.array(Choice.extend({ code: z.string() }))),
  /** Adds regions of other provinces from a CSV file that main asks for: kode;nama;ibu kota. */
  'regions.import': command(
    z.object({}),
    z.object({ added: z.number().int(), changed: z.number().int(), faults: z.array(z.string()) }).nullable(),
    { access: 'manage' },
  ),
  /** The team of a region; null removes it. */
  'regions.saveTeam': command(
    z.object({ regionId: RegionId, input: TeamInput.nullable() }),
    z.object({ regionId: RegionId }),
  ),
  'countries.choices': query(search, z.array(Choice)),
} as const
