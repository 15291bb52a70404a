/** The book of meetings as a Word document, written by the worker. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isCalendarDate } from '../../shared/calendar/dates'
import { shortDate } from '../../shared/calendar/words'
import type { BookInput } from '../../shared/packs/model'
import { PaperChoices } from '../../shared/papers/contract'
import type { Report, ReportCell } from '../../shared/reports/model'
import { ReportRequest } from '../../shared/reports/request'
import type { Workers } from '../../shared/worker/jobs'
import type { BookDocxInput, BookMeeting } from '../../shared/worker/packs'
import { copyWhole } from '../files/copy'
import type { FileStore } from '../files/store'
import { photoPaths } from '../minutes/docx'
import { composeReport, type ReportsDeps } from '../reports/compose'
import { emblemPath } from '../reports/write'
import { readSettings } from '../settings/queries'
import type { BindOptions } from './binder'
import type { GatheredBook } from './book'

export type BookDocxDeps = ReportsDeps & { workers: Workers; store: Pick<FileStore, 'pathOf' | 'exists'> }

type Options = BindOptions & { target: string; span: Pick<BookInput, 'from' | 'to'> }

/** Throws FILE_LOCKED, DISK_FULL or FOLDER_UNWRITABLE. */
export async function writeBookDocx(deps: BookDocxDeps, book: GatheredBook, options: Options): Promise<void> {
  const { target, span, signal, report } = options
  const folder = await mkdtemp(join(tmpdir(), 'simpul-buku-'))
  try {
    const total = book.meetings.length + 1
    report({ step: 'Mengumpulkan notula', done: 0, total })
    const input = await inputOf(deps, book, { path: join(folder, 'buku.docx'), span })
    const onProgress = (done: number) => report({ step: 'Menulis dokumen', done, total })
    await deps.workers.run('book.docx', input, { signal, onProgress })
    signal.throwIfAborted()
    await copyWhole(input.path, target)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function inputOf(
  deps: BookDocxDeps,
  { title, subtitle, meetings }: GatheredBook,
  { path, span }: { path: string; span: Options['span'] },
): Promise<BookDocxInput> {
  const { letterhead, paper } = await readSettings(deps.db)
  const request = ReportRequest.parse({ kind: 'followUpRecap', by: 'meeting', ...span })
  const { report } = (await composeReport(deps, request, PaperChoices.parse({}))).data
  const written: BookMeeting[] = []
  for (const { heading, minutes } of meetings) {
    written.push({ heading, data: minutes.data, photos: await photoPaths(deps, minutes.data.content.photos) })
  }
  return {
    ...{ path, title, subtitle, letterhead, setup: paper, imprint: report.imprint },
    emblem: await emblemPath(deps, letterhead),
    meetings: written,
    followUps: { heading: report.title, ...tableOf(report) },
  }
}

/** The rows of a report as texts, each group's name in a column of its own. */
function tableOf({ columns, groups }: Report): Pick<BookDocxInput['followUps'], 'heads' | 'weights' | 'rows'> {
  const rows = groups.flatMap(({ label, rows: own }) =>
    own.map((row) => [label ?? '', ...columns.map(({ key }) => cellText(row[key] ?? null))]),
  )
  const total = columns.reduce((sum, { weight }) => sum + weight, 0)
  return {
    heads: ['Rapat', ...columns.map(({ label }) => label)],
    weights: [total * 0.2, ...columns.map(({ weight }) => weight)],
    rows,
  }
}

function cellText(cell: ReportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return [cell.word, cell.note].filter(Boolean).join('\n')
  const text = String(cell)
  return isCalendarDate(text) ? shortDate(text) : text
}
