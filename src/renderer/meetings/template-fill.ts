/** Fills the form of a new meeting from a template, and says what was typed there already. */
import { isCalendarDate } from '../../shared/calendar/dates'
import type { MeetingKind } from '../../shared/meetings/enums'
import type { TemplateValue } from '../../shared/invitations/template'
import { emptyForm, emptyItem, filledAgenda, timesAsTyped, timesOf, type FormValues } from './form-model'

/** An own template or one that Simpul brings along. */
export type UsableTemplate = {
  name: string
  kind: MeetingKind
  value: TemplateValue
  /** Names of the offices and partners that are still in use. */
  labels: Record<string, string>
}

type Fields = Pick<
  FormValues,
  | 'title'
  | 'kind'
  | 'until'
  | 'lastDay'
  | 'agenda'
  | 'invitees'
  | 'letterNature'
  | 'letterSubject'
  | 'letterOpening'
  | 'letterShape'
  | 'dress'
  | 'contact'
  | 'bring'
  | 'copiesTo'
>
type Field = keyof Fields

export type Filling = {
  values: Partial<Fields>
  /** Fields that hold other entries already, by their names on the screen. */
  typed: string[]
  /** How many invitees are left out because their office or partner is in the trash. */
  left: number
}

const words: Partial<Record<Field, string>> = {
  title: 'Nama rapat',
  kind: 'Jenis',
  agenda: 'Susunan acara',
  invitees: 'Undangan',
  letterSubject: 'Hal',
  letterOpening: 'Kalimat pembuka',
  dress: 'Pakaian',
  contact: 'Narahubung',
  bring: 'Bahan dibawa',
  copiesTo: 'Tembusan',
}

/** What the template puts into the form. `values` without the typed fields, unless `over` says to replace them. */
export function fillFrom(form: FormValues, template: UsableTemplate, timeZone: string, over: boolean): Filling {
  const { fields, left } = fieldsOf(form, template, timeZone)
  const blank = emptyForm(null, timeZone)
  const holds = (field: Field) =>
    JSON.stringify(shown(form, field)) !== JSON.stringify(shown(blank, field)) &&
    JSON.stringify(form[field]) !== JSON.stringify(fields[field])
  const given = (Object.keys(fields) as Field[]).filter((field) => !isEmpty(fields[field]))
  const typed = given.filter((field) => words[field] !== undefined && holds(field))
  const used = given.filter((field) => over || !typed.includes(field))
  return {
    values: Object.fromEntries(used.map((field) => [field, fields[field]])),
    typed: typed.map((field) => words[field] ?? ''),
    left,
  }
}

const shown = (form: FormValues, field: Field) => (field === 'agenda' ? filledAgenda(form.agenda) : form[field])
const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0)

function fieldsOf(form: FormValues, { kind, value, labels }: UsableTemplate, timeZone: string) {
  const invitees = value.invitees.filter(({ officeId, partnerId }) => {
    const id = officeId ?? partnerId
    return id === null || labels[id] !== undefined
  })
  const fields: Fields = {
    ...endOf(form, value.minutes, timeZone),
    title: value.title ?? '',
    kind,
    agenda: value.agenda.map(({ title, minutes, speaker, officeId, note }) => {
      const office = officeId ? (labels[officeId] ?? null) : null
      return {
        ...emptyItem,
        title,
        minutes,
        speaker: speaker ?? '',
        officeId: office === null ? null : officeId,
        officeLabel: office ?? '',
        note: note ?? '',
      }
    }),
    invitees: invitees.map((one) => ({
      storedId: '',
      kind: one.kind,
      officeId: one.officeId,
      partnerId: one.partnerId,
      label: labels[one.officeId ?? one.partnerId ?? ''] ?? '',
      name: one.name ?? '',
      post: one.post ?? '',
      letterNumber: '',
    })),
    letterNature: value.letterNature,
    letterShape: value.letterShape,
    letterSubject: value.letterSubject ?? '',
    letterOpening: value.letterOpening ?? '',
    dress: value.dress ?? '',
    contact: value.contact ?? '',
    bring: value.bring ?? '',
    copiesTo: value.copiesTo.join('\n'),
  }
  return { fields, left: value.invitees.length - invitees.length }
}

/** The end follows from the start; the day of a form without one does not matter. */
function endOf(form: FormValues, minutes: number, timeZone: string): Pick<FormValues, 'until' | 'lastDay'> {
  const day = isCalendarDate(form.day) ? form.day : '2026-01-01'
  const start = timesOf({ ...form, day, lastDay: null, until: form.from }, timeZone)
  if (!start) return { until: form.until, lastDay: form.lastDay }
  const { until, lastDay } = timesAsTyped(
    { startsAt: start.startsAt, endsAt: start.startsAt + minutes * 60_000 },
    timeZone,
  )
  return { until, lastDay: isCalendarDate(form.day) ? lastDay : null }
}
