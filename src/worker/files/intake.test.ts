import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import yazl from 'yazl'
import { makePdf, makePng, pngClaiming } from '../../../test/support/make-files'
import { hasSamples, sample } from '../../../test/support/samples'
import { hashFile, takeIn } from './intake'

let folder: string
let temp: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-intake-'))
  temp = join(folder, 'temp.part')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const options = () => ({ signal: new AbortController().signal, report: () => undefined })
const take = (source: string) => takeIn({ source, temp }, options())
const file = (name: string, bytes: string | Buffer) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

async function zip(name: string, entries: Record<string, Buffer>): Promise<string> {
  const archive = new yazl.ZipFile()
  for (const [path, bytes] of Object.entries(entries)) archive.addBuffer(bytes, path)
  archive.end()
  const chunks: Buffer[] = []
  for await (const chunk of archive.outputStream) chunks.push(chunk as Buffer)
  return file(name, Buffer.concat(chunks))
}

describe('takeIn', () => {
  test('copies the bytes, hashes them and counts the pages', async () => {
    const source = await makePdf(join(folder, 'a.pdf'), 3)
    const result = await take(source)
    expect(result).toMatchObject({ type: 'PDF', condition: 'BAIK', pages: 3 })
    expect(result.sha256).toBe(createHash('sha256').update(readFileSync(source)).digest('hex'))
    expect(readFileSync(temp)).toEqual(readFileSync(source))
    expect(await hashFile(temp)).toBe(result.sha256)
  })

  test('goes by the bytes, not the name', async () => {
    expect(await take(await makePng(join(folder, 'naskah.pdf')))).toMatchObject({
      type: 'PNG',
      condition: 'BAIK',
      pages: 1,
    })
  })

  test('takes a workbook', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Daftar').addRow(['Judul'])
    await book.xlsx.writeFile(join(folder, 'a.xlsx'))
    expect(await take(join(folder, 'a.xlsx'))).toMatchObject({ type: 'XLSX', condition: 'BAIK' })
  })

  test.each([
    ['an empty file', () => file('kosong.pdf', ''), /kosong/],
    ['a program', () => file('a.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])), /tidak diterima/],
    ['text', () => file('a.pdf', 'bukan PDF'), /tidak dikenal/],
    ['a ZIP', () => zip('a.docx', { 'naskah.txt': Buffer.from('isi') }), /ZIP tidak diterima/],
    [
      'a ZIP bomb',
      () => zip('a.xlsx', { '[Content_Types].xml': Buffer.from('x'), 'xl/workbook.xml': Buffer.alloc(60_000_000) }),
      /ZIP tidak diterima/,
    ],
    [
      'half a workbook',
      () => file('a.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(300, 1)])),
      /tidak diterima/,
    ],
    ['a giant picture', () => file('a.png', pngClaiming(20_000, 20_000)), /20\.000 × 20\.000/],
    ['a missing file', () => join(folder, 'tidak-ada.pdf'), /tidak ada lagi/],
    ['a folder', () => folder, /folder/i],
  ])('refuses %s with a sentence and leaves nothing', async (_name, make, message) => {
    await expect(take(await make())).rejects.toThrow(message)
    expect(existsSync(temp)).toBe(false)
  })

  test('marks a torn PDF as damaged and keeps it', async () => {
    const whole = readFileSync(await makePdf(join(folder, 'a.pdf'), 20))
    expect(await take(file('b.pdf', whole.subarray(0, 120)))).toMatchObject({
      type: 'PDF',
      condition: 'RUSAK',
      pages: null,
    })
  })

  test('stops on cancel and leaves nothing', async () => {
    const controller = new AbortController()
    const source = file('besar.pdf', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5_000_000)]))
    const running = takeIn({ source, temp }, { signal: controller.signal, report: () => controller.abort() })
    await expect(running).rejects.toThrow()
    expect(existsSync(temp)).toBe(false)
  })
})

describe.runIf(hasSamples)('the shared bad files', () => {
  test.each([
    ['bad/terpotong.pdf', { type: 'PDF', condition: 'RUSAK' }],
    ['bad/berkata-sandi.pdf', { type: 'PDF', condition: 'BERSANDI' }],
    ['bad/berskrip.pdf', { type: 'PDF', condition: 'BERSKRIP', pages: 1 }],
    ['bad/sebenarnya-png.pdf', { type: 'PNG' }],
    ['scans/01-kesepakatan-bersama.pdf', { type: 'PDF', condition: 'BAIK', pages: 3 }],
    ['scans/07-berita-acara.tif', { type: 'TIFF', condition: 'BAIK', pages: 3 }],
    ['scans/08-foto-persetujuan-dprd.jpg', { type: 'JPEG', condition: 'BAIK', pages: 1 }],
    ['Peraturan-Menteri-Dalam-Negeri-No-25-Tahun-2020.pdf', { type: 'PDF', condition: 'BAIK', pages: 28 }],
  ])('%s is kept as what it is', async (name, expected) => {
    expect(await take(sample(name))).toMatchObject(expected)
  })

  test.each([
    'bad/kosong.pdf',
    'bad/program.pdf',
    'bad/gambar-20000.png',
    'bad/keluar-jalur.zip',
    'bad/bom.zip',
    'bad/rusak.xlsx',
    'bad/daftar-utf8-bom.csv',
    'bad/nama-berkas.tar',
  ])('%s is refused and leaves nothing', async (name) => {
    await expect(take(sample(name))).rejects.toMatchObject({ code: 'FILE_REFUSED' })
    expect(existsSync(temp)).toBe(false)
  })
})
