/** One meeting with its agenda, invitees, agreements, letter and conflicts. */
import { asc, eq } from 'drizzle-orm'
import { letterNumber, knownNumber } from '../../shared/meetings/letter-number'
import { AgendaItemView, InviteeView, MeetingDetail, MeetingInput } from '../../shared/meetings/model'
import { inviteeKey, statusOf } from '../../shared/meetings/rules'
import { Signatory, signatoryLabel } from '../../shared/papers/model'
import type { Queryable } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { offices, partners } from '../database/schema/masters'
import { agendaItems, meetingAgreements, meetingInvitees } from '../database/schema/meetings'
import { signatories } from '../database/schema/settings'
import { readSettings } from '../settings/queries'
import { findConflicts, getMeetingRow } from './queries'

type Row = Awaited<ReturnType<typeof getMeetingRow>>

/** Without what the settings make of it. */
const ListedInvitee = InviteeView.omit({ wholeNumber: true })
type ListedInvitee = ReturnType<typeof ListedInvitee.parse>

/** A meeting as its page shows it, also from the trash. Throws NOT_FOUND. */
export async function getMeeting(db: Queryable, id: string, now: number): Promise<MeetingDetail> {
  const row = await getMeetingRow(db, id)
  const listed = await listInvitees(db, id)
  const agenda = await listAgenda(db, id)
  const linked = await listAgreements(db, id)
  const input = toInput(row, agenda, listed, linked)
  const { numbers } = await readSettings(db)
  const whole = (typed: string | null) => letterNumber(typed, numbers.invitationPattern, input.letterDate)
  const invitees = listed.map((invitee) => ({ ...invitee, wholeNumber: whole(invitee.letterNumber) }))
  return MeetingDetail.parse({
    id,
    input,
    status: statusOf(input, now),
    agenda,
    invitees,
    agreements: linked,
    signatory: row.signatoryId === null ? null : await readSignatory(db, row.signatoryId),
    letter: {
      number: whole(input.letterNumber),
      known: knownNumber(numbers.invitationPattern, input.letterDate),
    },
    conflicts: await findConflicts(db, id, { ...input, invitees: invitees.map(inviteeKey) }),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
  })
}

/** Invitees in their order, by name. One whose office or partner was put into the trash keeps its name. */
export async function listInvitees(db: Queryable, meetingId: string): Promise<ListedInvitee[]> {
  const rows = await db
    .select({
      invitee: meetingInvitees,
      office: { name: offices.name, deletedAt: offices.deletedAt },
      partner: { name: partners.name, deletedAt: partners.deletedAt },
    })
    .from(meetingInvitees)
    .leftJoin(offices, eq(offices.id, meetingInvitees.officeId))
    .leftJoin(partners, eq(partners.id, meetingInvitees.partnerId))
    .where(eq(meetingInvitees.meetingId, meetingId))
    .orderBy(asc(meetingInvitees.position), asc(meetingInvitees.id))
    .limit(1000)
  return rows.map(({ invitee, office, partner }) => {
    const from = office ?? partner
    const label = from?.name ?? invitee.name ?? ''
    return ListedInvitee.parse({ ...invitee, label, deleted: (from?.deletedAt ?? null) !== null })
  })
}

/** Items of the agenda in their order, with the office in charge by name. */
async function listAgenda(db: Queryable, meetingId: string): Promise<AgendaItemView[]> {
  const rows = await db
    .select({ item: agendaItems, office: offices.name, officeDeletedAt: offices.deletedAt })
    .from(agendaItems)
    .leftJoin(offices, eq(offices.id, agendaItems.officeId))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .limit(200)
  return rows.map(({ item, office, officeDeletedAt }) =>
    AgendaItemView.parse({ ...item, office, officeDeleted: officeDeletedAt !== null }),
  )
}

async function listAgreements(db: Queryable, meetingId: string) {
  return db
    .select({ id: agreements.id, title: agreements.title, number: agreements.numberText })
    .from(meetingAgreements)
    .innerJoin(agreements, eq(agreements.id, meetingAgreements.agreementId))
    .where(eq(meetingAgreements.meetingId, meetingId))
    .orderBy(asc(meetingAgreements.id))
    .limit(100)
}

async function readSignatory(db: Queryable, id: string) {
  const [row] = await db.select({ value: signatories.value }).from(signatories).where(eq(signatories.id, id))
  const value = Signatory.safeParse(row?.value)
  return value.success ? { id, label: signatoryLabel(value.data) } : null
}

function toInput(
  row: Row,
  agenda: AgendaItemView[],
  invitees: ListedInvitee[],
  linked: { id: string }[],
): MeetingInput {
  return MeetingInput.parse({
    ...row,
    copiesTo: linesOf(row.copiesTo),
    agenda,
    invitees,
    agreementIds: linked.map(({ id }) => id),
  })
}

const linesOf = (text: string | null): string[] => (text ?? '').split('\n').filter((line) => line !== '')
