/** Calendar files of others: a dry run against the meetings that are there, and the one step that writes what was accepted. */
import { basename } from 'node:path'
import { asc, inArray, or } from 'drizzle-orm'
import { MeetingId } from '../../shared/ids/ids'
import type { IcsEvent, IcsFault, IcsPreview, IcsRow } from '../../shared/ics/model'
import { isWritable } from '../../shared/ics/model'
import type { Actor } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import { meetingKinds, meetingKindWords, type MeetingKind } from '../../shared/meetings/enums'
import { MeetingInput } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import type { Workers } from '../../shared/worker/jobs'
import type { Db } from '../database/db'
import { meetings } from '../database/schema/meetings'
import type { Offers } from '../files/offers'
import { getMeeting } from '../meetings/detail'
import { addMeetingTx, rewriteMeetingTx, type MeetingsDeps } from '../meetings/meetings'
import type { Dialogs } from '../platform/dialogs'
import { readSettings } from '../settings/queries'
import { ownDomain, uidOf } from './export'

export type IcsImportDeps = MeetingsDeps & {
  workers: Pick<Workers, 'run'>
  dialogs: Pick<Dialogs, 'openFiles'>
  offers: Pick<Offers, 'pathOf'>
}
type ReadOptions = { signal: AbortSignal; report: (progress: { step: string }) => void }
type Stored = typeof meetings.$inferSelect
type Found = { preview: IcsPreview; events: ReadonlyMap<string, IcsEvent> }

/** Files that were read and wait for a decision; the newest few. */
const KEPT = 5
/** Repeated events of others are made out from a year ago to two years ahead. */
const year = 366 * 86_400_000

export type IcsImport = ReturnType<typeof createIcsImport>

export function createIcsImport(deps: IcsImportDeps) {
  const waiting = new Map<string, Found>()
  return {
    /** Reads the offered file, or asks for one; null when the person cancelled. Writes nothing. */
    async read(token: string | null, { signal, report }: ReadOptions): Promise<IcsPreview | null> {
      const path = token === null ? await choose(deps) : deps.offers.pathOf(token).path
      if (path === null) return null
      report({ step: 'Membaca berkas' })
      const now = deps.clock.now()
      const { timeZone } = (await readSettings(deps.db)).unit
      const bounds = { from: now - year, to: now + 2 * year }
      const file = await deps.workers.run('ics.read', { path, timeZone, ...bounds }, { signal })
      report({ step: 'Membandingkan dengan rapat yang ada' })
      const found = await compare(deps, file, { timeZone, fileName: basename(path) })
      waiting.set(found.preview.token, found)
      for (const old of [...waiting.keys()].slice(0, Math.max(0, waiting.size - KEPT))) waiting.delete(old)
      return found.preview
    },

    /** Writes the chosen events as one step. Throws NOT_FOUND for a file read too long ago. */
    async accept(token: string, ids: readonly string[], kind: MeetingKind, person: Actor) {
      const found = waiting.get(token)
      if (!found) throw new AppError('NOT_FOUND', 'Hasil baca ini sudah tidak ada. Baca ulang berkasnya.')
      const { preview, events } = found
      const wanted = new Set(ids)
      const rows = preview.rows.filter((row) => wanted.has(row.id) && isWritable(row))
      const label = `Mengimpor ${rows.length} rapat dari ${preview.fileName}`
      const count = { added: 0, changed: 0 }
      await deps.commands.run({ command: 'ics.accept', label, person }, async (tx) => {
        for (const row of rows) {
          const event = events.get(row.id)
          if (!event) continue
          if (row.meetingId === null) {
            const input = MeetingInput.parse({
              ...entered(event),
              kind: row.kind ?? kind,
              state: 'TERJADWAL',
              ...stateOf(event),
            })
            await addMeetingTx(tx, deps, input, { icsUid: event.uid })
            count.added += 1
          } else {
            const { input } = await getMeeting(tx, row.meetingId, deps.clock.now())
            const next = { ...input, ...changedPart(event, input) }
            if (await rewriteMeetingTx(tx, deps, row.meetingId, input, next)) count.changed += 1
          }
        }
      })
      waiting.delete(token)
      return count
    },
  }
}

async function choose({ dialogs }: IcsImportDeps): Promise<string | null> {
  const filters = [{ name: 'Kalender', extensions: ['ics', 'ical', 'ifb', 'icalendar'] }]
  const [path] = await dialogs.openFiles({ title: 'Impor kalender', filters })
  return path ?? null
}

type File = { events: readonly IcsEvent[]; faults: readonly IcsFault[] }
type Facts = { timeZone: string; fileName: string }

async function compare({ db, newId }: IcsImportDeps, file: File, { timeZone, fileName }: Facts): Promise<Found> {
  const known = await knownMeetings(db, file.events)
  const faults: IcsFault[] = [...file.faults]
  const events = new Map<string, IcsEvent>()
  const rows: IcsRow[] = []
  const seen = new Set<string>()
  for (const event of file.events) {
    if (seen.has(event.uid)) {
      faults.push({
        line: 0,
        title: event.title,
        sentence: 'Acara ini tercantum dua kali di berkas; yang pertama dipakai.',
      })
      continue
    }
    seen.add(event.uid)
    const id = newId()
    const stored = known.get(event.uid) ?? null
    const changes = stored ? changesOf(stored, event, timeZone) : []
    const state = !stored ? 'new' : stored.deletedAt !== null ? 'trashed' : changes.length > 0 ? 'changed' : 'same'
    events.set(id, event)
    rows.push({
      ...event,
      id,
      state,
      meetingId: stored ? MeetingId.parse(stored.id) : null,
      kind: kindOf(event),
      changes,
      notices: [...event.notices],
    })
  }
  return { preview: { token: newId(), fileName, rows, faults }, events }
}

/** Meetings by the UID under which the file knows them, those in the trash too. */
async function knownMeetings(db: Db, events: readonly IcsEvent[]): Promise<Map<string, Stored>> {
  const known = new Map<string, Stored>()
  const uids = [...new Set(events.map(({ uid }) => uid))]
  for (let at = 0; at < uids.length; at += 500) {
    const part = uids.slice(at, at + 500)
    const own = part.filter((uid) => uid.endsWith(ownDomain)).map((uid) => uid.slice(0, -ownDomain.length))
    const rows = await db
      .select()
      .from(meetings)
      .where(or(inArray(meetings.icsUid, part), inArray(meetings.id, own)))
      .orderBy(asc(meetings.id))
    for (const row of rows) known.set(uidOf(row), row)
  }
  return known
}

/** What the file says otherwise than the meeting, in words. */
function changesOf(stored: Stored, event: IcsEvent, zone: string): string[] {
  const changes: string[] = []
  const word = (text: string | null) => text ?? 'kosong'
  if (stored.title !== event.title) changes.push(`Nama: ${stored.title} menjadi ${event.title}`)
  if (stored.startsAt !== event.startsAt || stored.endsAt !== event.endsAt) {
    changes.push(`Waktu: ${shortSpan(stored, zone)} menjadi ${shortSpan(event, zone)}`)
  }
  if (stored.place !== event.place) changes.push(`Tempat: ${word(stored.place)} menjadi ${word(event.place)}`)
  if (event.cancelled && stored.state !== 'DIBATALKAN') changes.push('Dibatalkan')
  return changes
}

const entered = ({ title, place, startsAt, endsAt, link, notes }: IcsEvent) => ({
  title,
  place,
  startsAt,
  endsAt,
  onlineLink: link,
  notes,
})

const stateOf = ({ cancelled }: IcsEvent) =>
  cancelled ? { state: 'DIBATALKAN' as const, cancelReason: 'Dibatalkan di kalender asalnya.' } : {}

/** Only what the file has a say in; a meeting that was called off here is not brought back by it. */
const changedPart = (event: IcsEvent, before: MeetingInput) => ({
  title: event.title,
  place: event.place,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  ...(before.state !== 'DIBATALKAN' && stateOf(event)),
})

/** The kind whose word stands among the categories. */
function kindOf({ categories }: IcsEvent): MeetingKind | null {
  const words = categories.map((word) => word.trim().toLocaleLowerCase('id'))
  return meetingKinds.find((kind) => words.includes(meetingKindWords[kind].toLocaleLowerCase('id'))) ?? null
}
