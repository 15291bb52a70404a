/** A family of agreements as it is read: every member from the root down, with what its place and its status depend on. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgreementId } from '../ids/ids'
import { closings, documentKinds, parentRelations, schemes, termKinds, termUnits } from './enums'

const date = calendarDate.nullable()

export const ChainMember = z.object({
  id: AgreementId,
  parentId: AgreementId.nullable(),
  relation: z.enum(parentRelations).nullable(),
  title: z.string(),
  scheme: z.enum(schemes),
  documentKind: z.enum(documentKinds),
  number: z.string().nullable(),
  processStartedOn: date,
  signedOn: date,
  startsOn: date,
  termKind: z.enum(termKinds),
  termCount: z.number().int().nullable(),
  termUnit: z.enum(termUnits).nullable(),
  endsOn: date,
  closing: z.enum(closings).nullable(),
  closedOn: date,
  closedReason: z.string().nullable(),
  /** In the trash: it keeps its place between parent and children, and applies on no day. */
  trashed: z.boolean(),
})
export type ChainMember = z.output<typeof ChainMember>

/** `truncated`: the family is larger than what is shown; the agreement asked for and those above it are always there. */
export const ChainFamily = z.object({ members: z.array(ChainMember), truncated: z.boolean() })
export type ChainFamily = z.output<typeof ChainFamily>
