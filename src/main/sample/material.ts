/** What lies ready for the next rakor of the sample data: papers of its agenda, and how far earlier tasks have come. */
import { asc, eq, sql } from 'drizzle-orm'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import { FollowUpId, type MeetingId } from '../../shared/ids/ids'
import type { IntakeResult } from '../../shared/worker/files'
import type { Tx } from '../database/db'
import { attachments } from '../database/schema/files'
import { agendaItems } from '../database/schema/meetings'
import { attachFileTx } from '../files/files'
import { addNoteTx } from '../followups/notes'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import type { SampleMeeting } from './meetings'

type Deps = { newId: NewId; clock: Clock }

export type MaterialSubjects = {
  meetings: readonly SampleMeeting[]
  ids: readonly MeetingId[]
  scans: readonly IntakeResult[]
  person: { name: string }
}

/** So many items of the agenda of the next rakor have a paper. */
const ITEMS = 3

export async function addSampleMaterialTx(tx: Tx, deps: Deps, subjects: MaterialSubjects): Promise<void> {
  await addPapersTx(tx, deps, subjects)
  await addProgressTx(tx, deps, subjects)
}

async function addPapersTx(tx: Tx, deps: Deps, { meetings, ids, scans }: MaterialSubjects): Promise<void> {
  const today = deps.clock.today() as CalendarDate // the clock gives calendar dates
  const next = meetings.findIndex(({ kind, on, state }) => kind === 'RAKOR' && on > today && state === 'TERJADWAL')
  const id = ids[next]
  if (!id) return
  const items = await tx
    .select({ id: agendaItems.id, title: agendaItems.title })
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, id))
    .orderBy(asc(agendaItems.position))
    .limit(50)
  const papers = items.filter(({ title }) => /paparan|evaluasi|laporan|pembahasan|arahan/i.test(title)).slice(0, ITEMS)
  for (const [index, item] of papers.entries()) {
    const file = scans[index]
    if (!file) return
    const name = `Bahan ${index + 1} (contoh).pdf`
    const attached = await attachFileTx(tx, deps, { target: { kind: 'meeting', id }, role: 'BAHAN', name, file })
    await tx.update(attachments).set({ agendaItemId: item.id }).where(eq(attachments.id, attached))
  }
}

const progress = [
  'Draf sudah disusun dan sedang diperiksa Biro Hukum (contoh).',
  'Menunggu jawaban mitra atas surat kedua (contoh).',
  'Data dari tiga perangkat daerah sudah masuk (contoh).',
]

/** A note on every second task that is still open. */
async function addProgressTx(tx: Tx, deps: Deps, { person }: MaterialSubjects): Promise<void> {
  const today = deps.clock.today() as CalendarDate
  const open = await tx.all<{ id: string }>(sql`select id from follow_ups
    where done_on is null and cancelled_on is null and deleted_at is null order by due_on, id limit 40`)
  for (const [index, { id }] of open.entries()) {
    const text = progress[index % progress.length]
    if (index % 2 !== 0 || text === undefined) continue
    const note = { text, notedOn: addDays(today, -(index % 9)), meetingId: null, person }
    await addNoteTx(tx, deps, FollowUpId.parse(id), note)
  }
}
