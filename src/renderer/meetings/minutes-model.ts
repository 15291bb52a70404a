/** The form of the minutes: times as typed, parts and decisions as rows. */
import type { Control, FieldErrors, Resolver } from 'react-hook-form'
import { z } from 'zod'
import { minutesIn } from '../../shared/calendar/moments'
import { minuteKinds, type MinuteKind } from '../../shared/meetings/enums'
import { MinutesInput, type DecisionView, type MinutesView } from '../../shared/minutes/model'
import type { RichDoc } from '../../shared/minutes/rich-doc'
import { checkMinutes, clockAt } from '../../shared/minutes/rules'
import { priorities, type Priority } from '../../shared/plans/enums'
import { clockOf } from './attendance-model'
import { nestedErrors } from './nested-errors'

export type TaskForm = {
  officeId: string | null
  officeLabel: string
  owner: string
  dueOn: string | null
  priority: Priority
  agreementId: string | null
  agreementLabel: string
}
export type DecisionForm = {
  storedId: string | null
  agendaItemId: string | null
  text: string
  task: TaskForm | null
}
export type EntryForm = { kind: MinuteKind; agendaItemId: string | null; title: string; body: RichDoc }
export type MinutesForm = {
  openedAt: string | null
  closedAt: string | null
  number: string
  chairSignatoryId: string | null
  noteTakerSignatoryId: string | null
  entries: EntryForm[]
  decisions: DecisionForm[]
  progress: { followUpId: string; text: string }[]
}

export type PartsControl = Control<MinutesForm, unknown, MinutesInput>

/** Enough to know a draft of this form; the form itself says what is wrong with it. */
export const MinutesDraft = z.custom<MinutesForm>(
  (value) =>
    z
      .object({
        entries: z.array(z.object({ kind: z.enum(minuteKinds), body: z.object({ version: z.literal(1) }) })),
        decisions: z.array(z.object({ text: z.string() })),
        progress: z.array(z.object({ followUpId: z.string() })),
      })
      .safeParse(value).success,
)

export const emptyTask: TaskForm = {
  officeId: null,
  officeLabel: '',
  owner: '',
  dueOn: null,
  priority: priorities[1],
  agreementId: null,
  agreementLabel: '',
}

/** What the form begins with. */
export function minutesForm(view: MinutesView, zone: string): MinutesForm {
  const time = (at: number | null) => (at === null ? null : clockOf(minutesIn(zone, at)))
  return {
    openedAt: time(view.openedAt),
    closedAt: time(view.closedAt),
    number: view.number ?? '',
    chairSignatoryId: view.chairSignatoryId,
    noteTakerSignatoryId: view.noteTakerSignatoryId,
    entries: view.entries.map(({ kind, agendaItemId, title, body }) => ({
      kind,
      agendaItemId,
      title: title ?? '',
      body,
    })),
    decisions: view.decisions.map(decisionForm),
    progress: view.progress.map(({ followUpId, text }) => ({ followUpId, text: text ?? '' })),
  }
}

const decisionForm = ({ id, agendaItemId, text, followUp }: DecisionView): DecisionForm => ({
  storedId: id,
  agendaItemId,
  text,
  task: followUp && {
    officeId: followUp.officeId,
    officeLabel: followUp.officeLabel ?? '',
    owner: followUp.owner ?? '',
    dueOn: followUp.dueOn,
    priority: followUp.priority,
    agreementId: followUp.agreementId,
    agreementLabel: followUp.agreement ?? '',
  },
})

/** A draft on an agenda that has changed since: parts of items that are there, with what was typed for them. */
export function mergedForm(draft: MinutesForm, stored: MinutesForm): MinutesForm {
  const sameParts = (a: EntryForm, b: EntryForm) => a.kind === b.kind && a.agendaItemId === b.agendaItemId
  const progress = stored.progress.map(
    (row) => draft.progress.find(({ followUpId }) => followUpId === row.followUpId) ?? row,
  )
  const entries = stored.entries.map((entry) => {
    const typed = draft.entries.find((one) => sameParts(one, entry))
    return typed ? { ...entry, body: typed.body } : entry
  })
  return { ...draft, entries, progress }
}

/** Decisions in the order of the items they belong to; rows in which nothing stands are none. */
function candidateOf(values: MinutesForm, meeting: { startsAt: number; zone: string }): Record<string, unknown> {
  const moment = (text: string | null) => {
    const parts = /^(\d\d):(\d\d)$/.exec(text ?? '')
    return parts ? clockAt(Number(parts[1]) * 60 + Number(parts[2]), meeting.startsAt, meeting.zone) : null
  }
  return {
    ...values,
    openedAt: moment(values.openedAt),
    closedAt: moment(values.closedAt),
    decisions: values.decisions.map(({ storedId, ...decision }) => ({ ...decision, id: storedId })),
  }
}

/** Fields by the schema, then times and the rules across fields. */
export const minutesResolver =
  (meeting: { startsAt: number; zone: string }): Resolver<MinutesForm, unknown, MinutesInput> =>
  (values) => {
    const parsed = MinutesInput.safeParse(candidateOf(values, meeting))
    const faults: Record<string, string> = {}
    for (const field of ['openedAt', 'closedAt'] as const) {
      if (values[field] === '') faults[field] = 'Isi jam seperti 08.30.'
    }
    for (const issue of parsed.error?.issues ?? []) faults[issue.path.map(String).join('.')] ??= issue.message
    if (parsed.success) {
      for (const [field, [sentence]] of Object.entries(checkMinutes(parsed.data))) faults[field] ??= sentence ?? ''
      if (Object.keys(faults).length === 0) return { values: parsed.data, errors: {} }
    }
    return { values: {}, errors: nestedErrors(faults) as FieldErrors<MinutesForm> }
  }
