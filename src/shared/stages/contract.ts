/** Routes of stages and their events. */
import { z } from 'zod'
import { AgreementId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { initiatives } from '../plans/enums'
import { eventKeys, stageKeys } from '../schemes/keys'
import { EventInput, skipReason, StageBoard, StageInput, StageSubject } from './model'

const stage = { subject: StageSubject, stageKey: z.enum(stageKeys) }
const event = { subject: StageSubject, eventKey: z.enum(eventKeys) }
const done = z.object({})

export const stagesContract = {
  'stages.board': query(z.object({ subject: StageSubject }), StageBoard),
  /** Records or corrects a stage; one that was skipped is taken up again. */
  'stages.save': command(z.object({ ...stage, input: StageInput }), done),
  'stages.skip': command(z.object({ ...stage, reason: skipReason }), done),
  /** Takes back all that was recorded of a stage. */
  'stages.clear': command(z.object(stage), done),
  /** Records or corrects what happened on a day. */
  'stages.saveEvent': command(z.object({ ...event, input: EventInput }), done),
  'stages.clearEvent': command(z.object(event), done),
  /** Ticks a point of a checklist, or takes the tick back. */
  'stages.check': command(
    z.object({ subject: StageSubject, checklistKey: z.string(), itemKey: z.string(), checked: z.boolean() }),
    done,
  ),
  /** Says who proposed an agreement, and whether the DPRD must approve it. */
  'stages.setFacts': command(
    z.object({ id: AgreementId, dprdNeeded: z.boolean().nullable(), initiative: z.enum(initiatives).nullable() }),
    done,
  ),
} as const
