/** What the pages of partners and offices show beside their lists, and what merging duplicates takes. */
import { z } from 'zod'
import { agreementStatuses } from '../agreements/model'
import { AliasId, DistinctId, OfficeId, PartnerId } from '../ids/ids'
import { OfficeInput, OfficeRow, PartnerDetail, PartnerInput, PartnerRow } from './model'

/** How much there is of each list, those in the trash left out. */
const Totals = z.object({
  byStatus: z.record(z.enum(agreementStatuses), z.number().int()),
  /** Rupiah of the agreements that run: active and ending soon. */
  runningValue: z.number(),
  plans: z.number().int(),
  openFollowUps: z.number().int(),
  followUps: z.number().int(),
  meetings: z.number().int(),
})
export type Totals = z.output<typeof Totals>

/** Another name; `merged` is one that came with a duplicate, which undo separates again. */
export const Alias = z.object({ id: AliasId, name: z.string(), merged: z.boolean() })
export type Alias = z.output<typeof Alias>

export const PartnerPage = PartnerDetail.extend({
  aliases: z.array(Alias),
  totals: Totals,
  /** Where a merged duplicate went. */
  mergedInto: z.object({ id: PartnerId, name: z.string() }).nullable(),
})
export type PartnerPage = z.output<typeof PartnerPage>

export const OfficePage = OfficeRow.extend({
  aliases: z.array(Alias),
  totals: Totals,
  mergedInto: z.object({ id: OfficeId, name: z.string() }).nullable(),
})
export type OfficePage = z.output<typeof OfficePage>

/** Two records that may be one and the same; `a` has more agreements. */
export const PartnerPair = z.object({ a: PartnerRow, b: PartnerRow, likeness: z.number() })
export type PartnerPair = z.output<typeof PartnerPair>
export const OfficePair = z.object({ a: OfficeRow, b: OfficeRow, likeness: z.number() })
export type OfficePair = z.output<typeof OfficePair>

/** Two records that look alike and are not the same. */
export const DistinctInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('partner'), ids: z.tuple([PartnerId, PartnerId]) }),
  z.object({ kind: z.literal('office'), ids: z.tuple([OfficeId, OfficeId]) }),
])
export type DistinctInput = z.output<typeof DistinctInput>

/** A pair that was called distinct, by whom and when. */
export const DistinctPair = z.object({
  id: DistinctId,
  kind: z.enum(['partner', 'office']),
  first: z.object({ id: z.string(), name: z.string() }),
  second: z.object({ id: z.string(), name: z.string() }),
  personName: z.string(),
  /** Milliseconds UTC. */
  at: z.number().int(),
})
export type DistinctPair = z.output<typeof DistinctPair>

/** `input`: the entries of the one that stays. */
export const PartnerMerge = z.object({ keepId: PartnerId, loseId: PartnerId, input: PartnerInput })
export type PartnerMerge = z.output<typeof PartnerMerge>
export const OfficeMerge = z.object({ keepId: OfficeId, loseId: OfficeId, input: OfficeInput })
export type OfficeMerge = z.output<typeof OfficeMerge>
