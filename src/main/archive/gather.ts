/** Writes what a package will hold as lines of JSON, page by page, so that no table is ever in memory. */
import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm'
import { join } from 'node:path'
import type { AgreementFilter } from '../../shared/agreements/model'
import type { ArchiveAgreement, ArchiveCounts, ArchiveFile, ArchiveMeeting } from '../../shared/archive/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { FileTarget } from '../../shared/files/model'
import { MeetingId, type AgreementId } from '../../shared/ids/ids'
import { listAgreements } from '../agreements/list'
import { getAgreement } from '../agreements/queries'
import type { Db } from '../database/db'
import { attachments, files } from '../database/schema/files'
import { meetingAgreements, meetings } from '../database/schema/meetings'
import { listAttachments } from '../files/queries'
import type { FileStore } from '../files/store'
import { getMeeting } from '../meetings/detail'
import { openLines } from './lines'

const PAGE = 200

export type GatherDeps = { db: Db; store: FileStore; today: CalendarDate; now: number; signal: AbortSignal }
export type Selection = { filter: AgreementFilter; withMeetings: boolean }
export type Gathered = { agreementsFile: string; meetingsFile: string; counts: ArchiveCounts }

/** Collects the records of a selection into files below `folder`. */
export async function gather(deps: GatherDeps, { filter, withMeetings }: Selection, folder: string): Promise<Gathered> {
  const counts: ArchiveCounts = { agreements: 0, meetings: 0, files: 0, bytes: 0 }
  const agreementsFile = join(folder, 'naskah.ndjson')
  const meetingsFile = join(folder, 'rapat.ndjson')
  const add = (list: readonly ArchiveFile[]) => {
    counts.files += list.length
    counts.bytes += list.reduce((sum, file) => sum + file.bytes, 0)
  }
  const agreementLines = openLines(agreementsFile)
  const ids: string[] = []
  for await (const id of agreementIds(deps, filter)) {
    ids.push(id)
    const record = await archiveAgreement(deps, id)
    add(record.files)
    counts.agreements++
    await agreementLines.write(record)
  }
  await agreementLines.close()
  const meetingLines = openLines(meetingsFile)
  for (const id of withMeetings ? await meetingsOf(deps.db, filter, ids) : []) {
    deps.signal.throwIfAborted()
    const record = await archiveMeeting(deps, id)
    add(record.files)
    counts.meetings++
    await meetingLines.write(record)
  }
  await meetingLines.close()
  return { agreementsFile, meetingsFile, counts }
}

/** How much a selection would put into the package, without reading whole records. */
export async function countSelection(deps: GatherDeps, { filter, withMeetings }: Selection): Promise<ArchiveCounts> {
  const ids: string[] = []
  for await (const id of agreementIds(deps, filter)) ids.push(id)
  const meetingList = withMeetings ? await meetingsOf(deps.db, filter, ids) : []
  const ofAgreements = await sumFiles(deps.db, attachments.agreementId, ids)
  const ofMeetings = await sumFiles(deps.db, attachments.meetingId, meetingList)
  return {
    agreements: ids.length,
    meetings: meetingList.length,
    files: ofAgreements.files + ofMeetings.files,
    bytes: ofAgreements.bytes + ofMeetings.bytes,
  }
}

async function* agreementIds({ db, today, signal }: GatherDeps, filter: AgreementFilter): AsyncGenerator<AgreementId> {
  for (let offset = 0; ; offset += PAGE) {
    signal.throwIfAborted()
    const page = { ...filter, sort: 'signedOn', direction: 'asc', offset, limit: PAGE } as const
    const { rows } = await listAgreements(db, page, today)
    for (const row of rows) yield row.id
    if (rows.length < PAGE) return
  }
}

async function archiveAgreement(deps: GatherDeps, id: AgreementId): Promise<ArchiveAgreement> {
  const detail = await getAgreement(deps.db, id, deps.today)
  return {
    detail,
    number: detail.parties[0]?.number ?? null,
    partners: detail.parties
      .slice(1)
      .map((party) => party.partnerName)
      .join(', '),
    files: await archiveFiles(deps, { kind: 'agreement', id }),
  }
}

async function archiveMeeting(deps: GatherDeps, id: MeetingId): Promise<ArchiveMeeting> {
  return { detail: await getMeeting(deps.db, id, deps.now), files: await archiveFiles(deps, { kind: 'meeting', id }) }
}

async function archiveFiles({ db, store }: GatherDeps, target: FileTarget): Promise<ArchiveFile[]> {
  const list = await listAttachments(db, target)
  return list.map(({ fileId, name, role, type, condition, bytes, note }) => {
    return { fileId, name, role, type, condition, bytes, note, source: store.pathOf(fileId, type) }
  })
}

/** Without a filter all meetings, otherwise those that deal with the chosen agreements; oldest first. */
async function meetingsOf(db: Db, filter: AgreementFilter, agreementList: readonly string[]): Promise<MeetingId[]> {
  const columns = { id: meetings.id, startsAt: meetings.startsAt }
  const alive = isNull(meetings.deletedAt)
  const found = new Map<string, number>()
  if (isEverything(filter)) {
    for (const row of await db.select(columns).from(meetings).where(alive)) found.set(row.id, row.startsAt)
  } else {
    for (const chunk of chunks(agreementList)) {
      const rows = await db
        .select(columns)
        .from(meetingAgreements)
        .innerJoin(meetings, and(eq(meetings.id, meetingAgreements.meetingId), alive))
        .where(inArray(meetingAgreements.agreementId, chunk))
      for (const row of rows) found.set(row.id, row.startsAt)
    }
  }
  return [...found].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => MeetingId.parse(id))
}

const isEverything = ({ trashed: _trashed, ...filter }: AgreementFilter): boolean => Object.keys(filter).length === 0

async function sumFiles(
  db: Db,
  owner: typeof attachments.agreementId | typeof attachments.meetingId,
  ids: readonly string[],
) {
  const sum = { files: 0, bytes: 0 }
  for (const chunk of chunks(ids)) {
    const [row] = await db
      .select({ files: count(), bytes: sql<number>`coalesce(sum(${files.bytes}), 0)` })
      .from(attachments)
      .innerJoin(files, eq(files.id, attachments.fileId))
      .where(and(inArray(owner, chunk), isNull(attachments.deletedAt)))
    sum.files += row?.files ?? 0
    sum.bytes += row?.bytes ?? 0
  }
  return sum
}

function* chunks(ids: readonly string[], size = 500): Generator<string[]> {
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size)
}
