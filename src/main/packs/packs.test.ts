/** A pack and a book bound from a real database and real files; only the browser that prints is replaced by blank sheets. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { getDocumentProxy } from 'unpdf'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, testCommand, type TestDatabase } from '../../../test/support/database'
import { makePdf, makePng } from '../../../test/support/make-files'
import { memoryWorkers } from '../../../test/support/memory-worker'
import { unzip } from '../../../test/support/unzip'
import { calendarDate } from '../../shared/calendar/dates'
import { momentAt } from '../../shared/calendar/moments'
import type { FileType } from '../../shared/files/enums'
import { FollowUpInput } from '../../shared/followups/model'
import { MeetingId } from '../../shared/ids/ids'
import type { CallCtx } from '../../shared/ipc/define'
import { BookInput, PackInput, packParts } from '../../shared/packs/model'
import { hashFile } from '../../worker/files/intake'
import { attachments, files } from '../database/schema/files'
import { agendaItems, meetings } from '../database/schema/meetings'
import { meetingMinutes } from '../database/schema/minutes'
import { createFollowUps } from '../followups/followups'
import { followUpRecapBuilder } from '../followups/recap'
import { createFileStore, type FileStore } from '../files/store'
import { agendaReportBuilder } from '../meetings/agenda-report'
import { meetingPapers } from '../meetings/papers'
import { createAlertBoard } from '../alerts/board'
import { expiringReportBuilder } from '../official/expiring'
import { recapReportBuilder } from '../official/recap'
import { teamsReportBuilder } from '../official/teams'
import { createPapers } from '../papers/papers'
import type { ReportBuilders } from '../reports/builders'
import { packsHandlers } from './handlers'

const resources = resolve(import.meta.dirname, '../../../resources')
const ctx: CallCtx = { windowId: 1, actor: testActor, dropped: [] }

let t: TestDatabase
let folder: string
let store: FileStore
let packs: ReturnType<typeof packsHandlers>
let saveTo: string | null

beforeEach(async () => {
  t = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'simpul-packs-'))
  store = createFileStore(t.folder, t.newId)
  saveTo = join(folder, 'jilid.pdf')
  const printing = {
    async toPdf() {
      const pdf = await PDFDocument.create()
      pdf.addPage([609, 935])
      return pdf.save({ useObjectStreams: false })
    },
    printers: () => Promise.resolve([]),
    print: () => Promise.resolve(true),
  }
  const workers = memoryWorkers()
  const board = createAlertBoard(t)
  // The binder asks for these only.
  const reports = {
    recap: recapReportBuilder(t.db),
    expiring: expiringReportBuilder(t.db),
    teams: teamsReportBuilder(t.db),
    followUpRecap: followUpRecapBuilder(t.db),
    meetings: agendaReportBuilder({ ...t, board }),
  } as unknown as ReportBuilders
  packs = packsHandlers({
    ...t,
    ...{ workers, store, resources, reports },
    papers: createPapers({ workers, printing, newId: t.newId, resources }),
    builders: meetingPapers(t),
    dialogs: { saveFile: () => Promise.resolve(saveTo) },
  })
})
afterEach(async () => {
  await t.dispose()
  rmSync(folder, { recursive: true, force: true })
})

async function aMeeting(on: string, title: string): Promise<MeetingId> {
  const id = MeetingId.parse(t.newId())
  const at = (hour: number) => momentAt(calendarDate.parse(on), hour * 60, 'Asia/Makassar')
  const given = { kind: 'RAKOR', state: 'TERJADWAL', letterNature: 'Biasa', createdAt: 1, updatedAt: 1 } as const
  await t.commands.run(testCommand(), (tx) =>
    tx.insert(meetings).values({ id, title, ...given, startsAt: at(9), endsAt: at(12) }),
  )
  return id
}

async function attach(meetingId: string, item: string, path: string, type: FileType): Promise<void> {
  const id = await hashFile(path)
  await store.keep(path, { sha256: id, type })
  await t.commands.run(testCommand(), async (tx) => {
    await tx.insert(files).values({ id, bytes: 1, type, condition: 'BAIK', addedAt: 1 })
    await tx
      .insert(agendaItems)
      .values({ id: item, meetingId, position: 1, title: 'Paparan', minutes: 30 })
      .onConflictDoNothing()
    const name = path.split('/').at(-1) ?? ''
    const more = { role: 'BAHAN', position: 1, addedAt: 1 } as const
    await tx.insert(attachments).values({ id: t.newId(), meetingId, agendaItemId: item, fileId: id, name, ...more })
  })
}

const watch = (signal = new AbortController().signal, report: () => void = () => undefined) => ({
  ...ctx,
  signal,
  report,
})
type Outline = { title: string; items: Outline[] }
async function bookmarks(path: string): Promise<string[]> {
  const proxy = await getDocumentProxy(new Uint8Array(readFileSync(path)))
  const outline = (await proxy.getOutline()) as unknown as Outline[]
  return outline.flatMap(({ title, items }) => [title, ...items.map((item) => `  ${item.title}`)])
}

describe('a pack', () => {
  test('has its parts in the order of the request, then the files of the agenda', async () => {
    const last = await aMeeting('2025-11-10', 'Rapat November')
    await createFollowUps(t).save(null, FollowUpInput.parse({ title: 'Mengirim data', meetingId: last }), testActor)
    const meetingId = await aMeeting('2026-02-01', 'Rapat Februari')
    const item = t.newId()
    await attach(meetingId, item, await makePdf(join(folder, 'paparan.pdf'), 200), 'PDF')
    await attach(meetingId, item, await makePng(join(folder, 'foto.png')), 'PNG')
    writeFileSync(join(folder, 'rusak.pdf'), '%PDF-1.7 rusak')
    await attach(meetingId, item, join(folder, 'rusak.pdf'), 'PDF')
    expect(await packs['packs.options']({ meetingId }, ctx)).toMatchObject({
      previous: { id: last, label: 'Rapat November, 10 November 2025', followUps: 1 },
      files: [{ name: 'paparan.pdf', item: 'Paparan' }, { name: 'foto.png' }, { name: 'rusak.pdf' }],
    })
    const parts = ['followUps', 'runningOrder', 'byRegion', 'files'] as const
    const saved = await packs['packs.compile'](PackInput.parse({ meetingId, parts }), watch())
    // Cover, contents, three parts, the sheet of files, 200 pages, a picture, and the sheet for the broken one.
    expect(saved).toMatchObject({ name: 'jilid.pdf', pages: 208, notices: [expect.stringContaining('rusak.pdf')] })
    expect(await bookmarks(saveTo!)).toEqual([
      'Sampul',
      'Daftar isi',
      'Tindak lanjut rapat lalu',
      'Susunan acara',
      'Rekap kerja sama menurut daerah',
      'Berkas acara',
      '  paparan.pdf',
      '  foto.png',
      '  rusak.pdf',
    ])
  })

  test('of a meeting without anything is bound all the same; a closed dialog writes nothing', async () => {
    const meetingId = await aMeeting('2026-02-01', 'Rapat pertama')
    const input = PackInput.parse({ meetingId, parts: packParts })
    expect(await packs['packs.compile'](input, watch())).toMatchObject({ pages: 9, notices: [] })
    saveTo = null
    expect(await packs['packs.compile'](input, watch())).toBeNull()
    expect(() => PackInput.parse({ meetingId, parts: ['teams', 'teams'] })).toThrow('satu kali')
  })

  test('that is cancelled leaves no file', async () => {
    const meetingId = await aMeeting('2026-02-01', 'Rapat pertama')
    const controller = new AbortController()
    const options = watch(controller.signal, () => controller.abort())
    const compiled = packs['packs.compile'](PackInput.parse({ meetingId, parts: packParts }), options)
    await expect(compiled).rejects.toThrow()
    expect(() => readFileSync(saveTo!)).toThrow()
  })
})

describe('a book', () => {
  const span = { from: '2026-01-01', to: '2026-12-31' } as const
  const input = (format: 'pdf' | 'docx') => BookInput.parse({ ...span, format })
  const held = async (on: string, title: string) => {
    const meetingId = await aMeeting(on, title)
    await t.commands.run(testCommand(), (tx) =>
      tx.insert(meetingMinutes).values({ id: t.newId(), meetingId, createdAt: 1, updatedAt: 1 }),
    )
  }

  test('holds the meetings with minutes in their order, and names those without', async () => {
    await held('2026-01-12', 'Rapat kedua')
    await held('2026-01-05', 'Rapat pertama')
    await aMeeting('2026-01-08', 'Rapat tanpa notula')
    await held('2025-12-30', 'Rapat tahun lalu')
    expect(await packs['packs.bookPreview'](BookInput.parse({ ...span, format: 'pdf' }), ctx)).toMatchObject({
      meetings: [{ title: 'Rapat pertama' }, { title: 'Rapat kedua' }],
      without: [{ title: 'Rapat tanpa notula' }],
    })
    const saved = await packs['packs.book'](input('pdf'), watch())
    expect(saved).toMatchObject({ notices: ['Belum ada notula: Rapat tanpa notula, 8 Januari 2026.'] })
    expect(await bookmarks(saveTo!)).toEqual([
      'Sampul',
      'Daftar isi',
      expect.stringMatching(/^Agenda Rapat/),
      'Rapat pertama, 5 Januari 2026',
      'Rapat kedua, 12 Januari 2026',
      'Rekapitulasi Tindak Lanjut',
    ])
  })

  test('is a document with headings and a table of contents', async () => {
    await held('2026-01-05', 'Rapat pertama')
    saveTo = join(folder, 'buku.docx')
    expect(await packs['packs.book'](input('docx'), watch())).toMatchObject({ name: 'buku.docx', pages: null })
    unzip(saveTo, join(folder, 'isi'))
    const xml = readFileSync(join(folder, 'isi', 'word', 'document.xml'), 'utf8')
    expect(xml).toContain('TOC \\h \\o &quot;1-1&quot;')
    expect(xml.match(/w:val="Heading1"/g)).toHaveLength(2)
    expect(xml).toContain('Rapat pertama, 5 Januari 2026')
  })

  test('of a period without minutes is refused with what to do', async () => {
    await expect(packs['packs.book'](input('pdf'), watch())).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
