/** Makes the hand-over package: scans under readable names, index page, list, data, and the manifests around them. */
import { access, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolderFull, isFull } from '../../shared/archive/faults'
import { ArchiveAgreement, ArchiveMeeting, type ArchiveFile } from '../../shared/archive/model'
import { fileRoleWords } from '../../shared/files/enums'
import { registerReport, type RegisterRow } from '../../shared/papers/register'
import type { ArchiveExportInput, ArchiveExportResult, ArchiveJobProgress } from '../../shared/worker/archive'
import type { JobCtx } from '../../shared/worker/jobs'
import { writeReportXlsx } from '../reports/xlsx'
import { createBagWriter, type BagWriter } from './bag'
import {
  agreementRow,
  agreementsHead,
  indexHead,
  indexTail,
  meetingRow,
  meetingsHead,
  tableEnd,
  type IndexLink,
} from './index-page'
import { openTextWriter, readLines, type TextWriter } from './lines'
import { agreementFolder, fileName, meetingFolder } from './paths'

type Work = {
  input: ArchiveExportInput
  bag: BagWriter
  page: TextWriter
  data: TextWriter
  rows: RegisterRow[]
  faults: string[]
  signal: AbortSignal
  step(step: string, files?: number): void
}

/** Writes the ZIP of `input`. On any failure, and on cancel, nothing is left at the target or beside it. */
export async function exportArchive(
  input: ArchiveExportInput,
  ctx: JobCtx<ArchiveJobProgress>,
): Promise<ArchiveExportResult> {
  await mkdir(input.workFolder, { recursive: true })
  const progress = { step: '', files: 0, filesTotal: input.counts.files, bytes: 0, bytesTotal: input.counts.bytes }
  const bag = createBagWriter({
    target: input.target,
    bagName: input.bagName,
    modifiedAt: input.info.createdAt,
    signal: ctx.signal,
    onBytes: (count) => {
      progress.bytes = Math.min(progress.bytes + count, progress.bytesTotal)
      ctx.report({ ...progress })
    },
  })
  const work: Work = {
    input,
    bag,
    page: openTextWriter(join(input.workFolder, 'indeks.html')),
    data: openTextWriter(join(input.workFolder, 'data.json')),
    rows: [],
    faults: [],
    signal: ctx.signal,
    step: (step, files = 0) => {
      Object.assign(progress, { step, files: progress.files + files })
      ctx.report({ ...progress })
    },
  }
  try {
    await writePayload(work)
    work.step('Menulis daftar sidik')
    return { ...(await bag.finish(bagInfo(input))), faults: work.faults }
  } catch (error) {
    await bag.abandon()
    throw isFull(error) && !isFull(bag.failure()) ? dataFolderFull() : error
  } finally {
    await rm(input.workFolder, { recursive: true, force: true })
  }
}

async function writePayload(work: Work): Promise<void> {
  const { input, page, data } = work
  await page.write(indexHead(input.info, input.counts))
  await data.write(`{"format":"simpul-arsip","formatVersion":1,"info":${JSON.stringify(input.info)},"agreements":[`)
  await writeAgreements(work)
  await data.write('\n],"meetings":[')
  await writeMeetings(work)
  await data.write('\n]}\n')
  await data.close()
  await page.write(indexTail(input.info, work.faults))
  await page.close()
  work.step('Menulis indeks dan daftar')
  const list = join(input.workFolder, 'daftar.xlsx')
  await writeReportXlsx(registerOf(work), list, { signal: work.signal })
  await work.bag.addFile('data/daftar.xlsx', list)
  await work.bag.addFile('data/data.json', join(input.workFolder, 'data.json'))
  await work.bag.addFile('data/indeks.html', join(input.workFolder, 'indeks.html'))
}

async function writeAgreements(work: Work): Promise<void> {
  await work.page.write(agreementsHead())
  let serial = 0
  for await (const agreement of readLines(work.input.agreementsFile, ArchiveAgreement)) {
    serial++
    const links = await writeFiles(
      work,
      `berkas/${agreementFolder(serial, agreement)}`,
      agreement.files,
      agreement.detail.input.title,
    )
    await work.page.write(agreementRow(serial, agreement, present(links)))
    await work.data.write(`${serial > 1 ? ',' : ''}\n${recordJson(agreement, links)}`)
    work.rows.push(registerRow(agreement))
  }
  await work.page.write(tableEnd)
}

async function writeMeetings(work: Work): Promise<void> {
  if (work.input.counts.meetings === 0) return
  await work.page.write(meetingsHead())
  let serial = 0
  for await (const meeting of readLines(work.input.meetingsFile, ArchiveMeeting)) {
    serial++
    const links = await writeFiles(
      work,
      `rapat/${meetingFolder(serial, meeting)}`,
      meeting.files,
      meeting.detail.input.title,
    )
    await work.page.write(meetingRow(serial, meeting, present(links), work.input.info.timeZone))
    await work.data.write(`${serial > 1 ? ',' : ''}\n${recordJson(meeting, links)}`)
  }
  await work.page.write(tableEnd)
}

/** One entry per file in its order: how the page links it, or null when its bytes are not there. */
async function writeFiles(
  work: Work,
  folder: string,
  files: readonly ArchiveFile[],
  title: string,
): Promise<(IndexLink | null)[]> {
  const links: (IndexLink | null)[] = []
  for (const [index, file] of files.entries()) {
    work.signal.throwIfAborted()
    const name = fileName(index + 1, file)
    work.step(`Menyalin ${file.name}`, 1)
    const found = await access(file.source).then(
      () => true,
      () => false,
    )
    if (!found) {
      work.faults.push(`${file.name} (${title}): berkasnya tidak ada di folder data.`)
      links.push(null)
      continue
    }
    const sha256 = await work.bag.addFile(`data/${folder}/${name}`, file.source)
    if (sha256 !== file.fileId) work.faults.push(`${file.name} (${title}): isinya berubah sejak disimpan.`)
    links.push({ href: `${folder}/${name}`, label: `${fileRoleWords[file.role]}: ${file.name}` })
  }
  return links
}

const present = (links: readonly (IndexLink | null)[]): IndexLink[] => links.filter((link) => link !== null)

/** The record as data, with the place of each file in the package instead of its place on this PC. */
function recordJson(record: ArchiveAgreement | ArchiveMeeting, links: readonly (IndexLink | null)[]): string {
  const files = record.files.map(({ source: _source, ...file }, index) => ({
    ...file,
    path: links[index]?.href ?? null,
  }))
  return JSON.stringify({ ...record, files })
}

function registerRow({ detail, partners }: ArchiveAgreement): RegisterRow {
  return {
    signedOn: detail.input.signedOn,
    numbers: detail.parties.map((party) => party.number).filter((number) => number !== null),
    title: detail.input.title,
    scheme: detail.input.scheme,
    documentKind: detail.input.documentKind,
    partners,
    offices: detail.offices.map((office) => office.name).join('; '),
    endsOn: detail.endsOn,
    openEnded: detail.input.termKind === 'TERBUKA',
    status: detail.status.status,
    daysLeft: detail.status.daysLeft,
    more: {},
  }
}

function registerOf({ input, rows }: Work) {
  const { info } = input
  return registerReport(rows, {
    asOf: info.createdOn as Parameters<typeof registerReport>[1]['asOf'], // main writes it as a calendar date
    scope: info.label,
    subtitle: info.unit,
    byYear: false,
    columns: null,
    signature: null,
    imprint: { printedAt: info.createdAt, timeZone: info.timeZone, historyHead: info.historyHead },
  })
}

function bagInfo({ info, counts }: ArchiveExportInput): [string, string][] {
  return [
    ['Source-Organization', `${info.unit}, ${info.province}`],
    ['Bagging-Date', info.createdOn],
    ['External-Description', `Arsip kerja sama: ${info.label}`],
    ['Bag-Software-Agent', `Simpul ${info.version}`],
    ['Simpul-Jumlah-Naskah', String(counts.agreements)],
    ['Simpul-Jumlah-Rapat', String(counts.meetings)],
    ...(info.historyHead ? ([['Simpul-Kepala-Riwayat', info.historyHead]] as [string, string][]) : []),
  ]
}
