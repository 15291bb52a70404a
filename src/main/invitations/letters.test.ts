import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import PizZip from 'pizzip'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestDatabase, testActor, type TestDatabase } from '../../../test/support/database'
import { memoryWorkers } from '../../../test/support/memory-worker'
import type { WorkerHost } from '../platform/worker-host'
import { MeetingInput } from '../../shared/meetings/model'
import { createFileStore } from '../files/store'
import { createHistory } from '../history/history'
import { createMeetings } from '../meetings/meetings'
import { createLetterTemplates, type LetterTemplates } from './letter-templates'
import { createLetters } from './letters'

let t: TestDatabase
let folder: string
let workers: WorkerHost
let templates: LetterTemplates

beforeEach(async () => {
  t = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'simpul-surat-uji-'))
  workers = memoryWorkers()
  templates = createLetterTemplates({ ...t, workers, store: createFileStore(folder, t.newId) })
})
afterEach(async () => {
  workers.stop()
  await t.dispose()
  rmSync(folder, { recursive: true, force: true })
})

const letters = (target: string) =>
  createLetters({
    ...t,
    workers,
    store: createFileStore(folder, t.newId),
    letterTemplates: templates,
    dialogs: { saveFile: () => Promise.resolve(join(folder, target)) },
  })
const options = { signal: new AbortController().signal, report: () => undefined }

async function docx(name: string, ...lines: string[]): Promise<string> {
  const children = lines.map((text) => new Paragraph(text))
  const path = join(folder, name)
  writeFileSync(path, await Packer.toBuffer(new Document({ sections: [{ children }] })))
  return path
}

const textOf = (name: string): string =>
  (new PizZip(readFileSync(join(folder, name))).file('word/document.xml')?.asText() ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')

const aMeeting = async (given: Partial<MeetingInput> & object = {}) => {
  const input = MeetingInput.parse({
    title: 'Rakor',
    kind: 'RAKOR',
    startsAt: Date.UTC(2026, 10, 26, 1),
    endsAt: Date.UTC(2026, 10, 26, 4),
    letterNumber: '1187',
    letterDate: '2026-11-20',
    onlineLink: 'https://rapat.contoh.go.id/rakor',
    invitees: [
      { kind: 'ORANG', name: 'Arsyad', post: 'Camat' },
      { kind: 'ORANG', name: 'Hasnawati', letterNumber: '1200' },
    ],
    ...given,
  })
  return (await createMeetings(t).create(input, testActor)).id
}

describe('templates', () => {
  test('a good one is kept and fills the letter of a meeting', async () => {
    const path = await docx(
      'Undangan kantor.docx',
      'No. {nomor}',
      'Link {tautan}',
      '{#undangan}',
      '{no}) {nama}',
      '{/undangan}',
    )
    const added = await templates.add(path, testActor)
    expect(added).toMatchObject({ kind: 'added', name: 'Undangan kantor' })
    if (added.kind !== 'added') return
    const saved = await letters('hasil.docx').save({ id: await aMeeting(), templateId: added.id }, options)
    expect(saved).toMatchObject({ name: 'hasil.docx', letters: 1 })
    expect(textOf('hasil.docx')).toBe(
      'No. 005/1187/2026\nLink https://rapat.contoh.go.id/rakor\n1) Arsyad, Camat\n2) Hasnawati\n',
    )
  })

  test('what is wrong is named one by one, and nothing is kept', async () => {
    const path = await docx('Salah.docx', '{nomer} {alamat}', '{hal}')
    expect(await templates.add(path, testActor)).toEqual({
      kind: 'refused',
      name: 'Salah.docx',
      faults: [expect.stringContaining('{nomer}'), expect.stringContaining('{alamat}')],
    })
    expect(await templates.list(false)).toEqual([])
    expect(readdirSync(join(folder, 'files'))).toEqual(['incoming'])
    expect(readdirSync(join(folder, 'files', 'incoming'))).toEqual([])
  })

  test.each([
    ['no document by its bytes', 'undangan.docx', 'hanya teks'],
    ['a PDF with another name', 'surat.docx', '%PDF-1.4\n%%EOF'],
  ])('%s is refused', async (_what, name, content) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    expect(await templates.add(path, testActor)).toMatchObject({
      kind: 'refused',
      faults: [expect.stringMatching(/\.$/)],
    })
    expect(await templates.list(false)).toEqual([])
  })

  test('a second one of the name gets a number; undo takes it away and redo brings it back', async () => {
    const path = await docx('Undangan.docx', '{nomor}')
    await templates.add(path, testActor)
    expect(await templates.add(path, testActor)).toMatchObject({ name: 'Undangan (2)' })
    await createHistory(t).undo(testActor)
    expect((await templates.list(false)).map(({ name }) => name)).toEqual(['Undangan'])
    await createHistory(t).redo(testActor)
    expect(await templates.list(false)).toHaveLength(2)
  })

  test('the sample that Simpul writes out can be added as it is, and tried out', async () => {
    await letters('Contoh.docx').saveSample()
    const added = await templates.add(join(folder, 'Contoh.docx'), testActor)
    expect(added.kind).toBe('added')
    if (added.kind !== 'added') return
    await letters('Uji.docx').tryOut(added.id)
    expect(textOf('Uji.docx')).toContain('Yth. Bupati Kolaka')
  })
})

describe('letters', () => {
  test('in the own layout, one with its annex', async () => {
    await letters('satu.docx').save({ id: await aMeeting(), templateId: null }, options)
    const text = textOf('satu.docx')
    expect(text).toContain('Yth. Daftar Undangan (terlampir)')
    expect(text).toContain('DAFTAR UNDANGAN')
  })

  test('one each: own numbers where they were typed, the common one else', async () => {
    const id = await aMeeting({ letterShape: 'MASING_MASING' })
    const saved = await letters('masing.docx').save({ id, templateId: null }, options)
    expect(saved).toMatchObject({ letters: 2 })
    const text = textOf('masing.docx')
    expect(text.match(/005\/\d+\/2026/g)).toEqual(['005/1187/2026', '005/1200/2026'])
    expect(text.match(/Yth\. .*/g)).toEqual(['Yth. Arsyad, Camat', 'Yth. Hasnawati'])
    expect(text).not.toContain('DAFTAR UNDANGAN')
  })

  test('a meeting over the end of the year has both days and the number of its letter', async () => {
    const id = await aMeeting({ startsAt: Date.UTC(2026, 11, 31, 14), endsAt: Date.UTC(2026, 11, 31, 18) })
    await letters('tahun.docx').save({ id, templateId: null }, options)
    expect(textOf('tahun.docx')).toContain('Kamis, 31 Desember 2026 s.d. Jumat, 1 Januari 2027')
  })
})
