/** Routes of follow-ups. */
import { z } from 'zod'
import { FollowUpId, FollowUpNoteId, MeetingId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { page } from '../lists/page'
import {
  FollowUpFilter,
  FollowUpInput,
  FollowUpListInput,
  FollowUpNote,
  FollowUpNoteInput,
  FollowUpRow,
  FollowUpStep,
} from './model'
import { followUpStatuses } from './status'

const ids = z.object({ ids: z.array(FollowUpId).min(1).max(1000) })
const count = z.object({ count: z.number().int() })

export const followUpsContract = {
  'followUps.list': query(FollowUpListInput, page(FollowUpRow)),
  /** How many follow-ups each status holds, within a filter; its own statuses are not applied. */
  'followUps.counts': query(FollowUpFilter, z.record(z.enum(followUpStatuses), z.number().int())),
  /** What earlier meetings of the same series, else of the same kind, left open. */
  'followUps.openBefore': query(z.object({ meetingId: MeetingId }), z.array(FollowUpRow)),
  'followUps.get': query(z.object({ id: FollowUpId }), FollowUpRow),
  /** Adds (`id` null) or changes one. */
  'followUps.save': command(
    z.object({ id: FollowUpId.nullable(), input: FollowUpInput }),
    z.object({ id: FollowUpId }),
  ),
  'followUps.step': command(ids.extend({ step: FollowUpStep }), count),
  /** The newest first. */
  'followUps.notes': query(z.object({ id: FollowUpId }), z.array(FollowUpNote)),
  'followUps.note': command(z.object({ id: FollowUpId, input: FollowUpNoteInput }), z.object({ id: FollowUpNoteId })),
  'followUps.removeNote': command(z.object({ id: FollowUpNoteId }), z.object({ id: FollowUpNoteId })),
  'followUps.trash': command(ids, count),
  'followUps.restore': command(ids, count),
} as const
