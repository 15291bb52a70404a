/** Routes of the register. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgreementEntry, GuardView } from '../guards/model'
import { AgreementId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { page, requiredText } from '../lists/page'
import { closings } from './enums'
import {
  AgreementDetail,
  AgreementFilter,
  AgreementListInput,
  AgreementListRow,
  AgreementRow,
  AgreementSketch,
  agreementStatuses,
  StatusView,
} from './model'

const ids = z.object({ ids: z.array(AgreementId).min(1).max(20_000) })

export const agreementsContract = {
  'agreements.list': query(AgreementListInput, page(AgreementListRow)),
  /** All agreements of a filter, for choosing every row of the list; at most 20,000. */
  'agreements.ids': query(AgreementFilter, z.object({ ids: z.array(AgreementId), total: z.number().int() })),
  'agreements.get': query(z.object({ id: AgreementId }), AgreementDetail),
  /** How many agreements each status holds, within a filter. */
  'agreements.counts': query(AgreementFilter, z.record(z.enum(agreementStatuses), z.number().int())),
  /** Years that occur, newest first, for the filter. */
  'agreements.years': query(z.object({}), z.array(z.number().int())),
  /** What the form shows beside the fields: computed end and status, and agreements that look alike. */
  'agreements.preview': query(
    z.object({ id: AgreementId.nullable(), input: AgreementSketch }),
    z.object({
      endsOn: calendarDate.nullable(),
      status: StatusView.nullable(),
      similar: z.array(AgreementRow),
      /** Of the entries; a reason that was given before comes along while it holds. */
      guards: z.array(GuardView),
    }),
  ),
  'agreements.choices': query(
    z.object({ text: z.string().max(200), exclude: AgreementId.nullable().default(null) }),
    z.array(z.object({ id: AgreementId, label: z.string(), note: z.string() })),
  ),
  /** What the guards say of a saved agreement, with the reasons for which it was let pass. */
  'agreements.guards': query(z.object({ id: AgreementId }), z.array(GuardView)),
  /** Throws VALIDATION where a guard asks for a reason; its details name the guards under `guards`. */
  'agreements.create': command(AgreementEntry, z.object({ id: AgreementId })),
  'agreements.update': command(z.object({ id: AgreementId, input: AgreementEntry }), z.object({ id: AgreementId })),
  'agreements.trash': command(ids, z.object({ count: z.number().int() })),
  'agreements.restore': command(ids, z.object({ count: z.number().int() })),
  /** Records what was decided about the end, or takes that back with `closing: null`. */
  'agreements.close': command(
    z.object({
      id: AgreementId,
      closing: z.enum(closings).nullable(),
      on: calendarDate.nullable(),
      reason: requiredText('alasan', 1000).nullable(),
      /** Agreements below it for which the same is decided. */
      alsoIds: z.array(AgreementId).max(500).default([]),
    }),
    z.object({ id: AgreementId }),
  ),
} as const
