import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Workbook } from 'exceljs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Cell, TableFile } from '../../shared/sheets/model'
import { cellAddress, parseAddress } from '../../shared/sheets/model'
import { readTableFile } from './read'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'simpul-sheets-'))))
afterEach(() => rm(folder, { recursive: true, force: true }))

const read = (path: string) => readTableFile(path, new AbortController().signal)
const write = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
function cellAt(file: TableFile, address: string, sheet = 0): Cell | undefined {
  const place = parseAddress(address)
  return file.sheets[sheet]?.rows
    .flatMap((row) => row.cells)
    .find((c) => c.row === place?.row && c.column === place.column)
}

async function writeBook(fill: (book: Workbook) => void): Promise<string> {
  const book = new Workbook()
  fill(book)
  const path = join(folder, 'daftar.xlsx')
  await book.xlsx.writeFile(path)
  return path
}

test('cells come with their kind, formulas with their stored result only', async () => {
  const path = await writeBook((book) => {
    const sheet = book.addWorksheet('Satu')
    sheet.getCell('A1').value = { richText: [{ text: 'Kerja ' }, { text: 'Sama', font: { bold: true } }] }
    sheet.getCell('B1').value = new Date(Date.UTC(2024, 1, 29))
    sheet.getCell('B1').numFmt = '[$-421]dd mmmm yyyy;@'
    sheet.getCell('C1').value = { formula: 'B1+1', result: 45352 }
    sheet.getCell('D1').value = { error: '#REF!' }
    sheet.getCell('E1').value = true
    sheet.getCell('F1').value = '=1+1'
    sheet.getCell('G1').value = 44300
    sheet.getCell('G1').numFmt = '@'
    sheet.getCell('H1').value = 'dua\nbaris'
    sheet.getCell('XFD9').value = 'jauh'
  })
  const file = await read(path)
  expect(cellAt(file, 'A1')?.value).toEqual({ kind: 'text', text: 'Kerja Sama' })
  expect(cellAt(file, 'B1')).toMatchObject({ value: { kind: 'date', date: '2024-02-29' }, text: '29/02/2024' })
  expect(cellAt(file, 'C1')).toMatchObject({ formula: true, value: { kind: 'number', value: 45352 } })
  expect(cellAt(file, 'D1')?.value).toEqual({ kind: 'error', code: '#REF!' })
  expect(cellAt(file, 'E1')?.value).toEqual({ kind: 'boolean', value: true })
  expect(cellAt(file, 'F1')).toMatchObject({ value: { kind: 'text', text: '=1+1' } })
  expect(cellAt(file, 'F1')?.formula).toBeUndefined()
  expect(cellAt(file, 'G1')?.value).toEqual({ kind: 'number', value: 44300 })
  expect(cellAt(file, 'H1')?.text).toBe('dua\nbaris')
  expect(file.sheets[0]?.rows.map((row) => row.row)).toEqual([1, 9])
})

test('merged areas, hidden rows, columns and sheets, comments and links are told', async () => {
  const path = await writeBook((book) => {
    const sheet = book.addWorksheet('Satu')
    sheet.mergeCells('A1:B2')
    sheet.getCell('A1').value = 'gabungan'
    sheet.getCell('A1').note = 'periksa lagi'
    sheet.getCell('C3').value = { text: 'lihat', hyperlink: 'berkas/1.pdf' }
    sheet.getRow(3).hidden = true
    sheet.getColumn(4).hidden = true
    book.addWorksheet('Dua', { state: 'hidden' }).getCell('A1').value = 1
  })
  const file = await read(path)
  expect(file.sheets.map(({ name, hidden }) => ({ name, hidden }))).toEqual([
    { name: 'Satu', hidden: false },
    { name: 'Dua', hidden: true },
  ])
  expect(file.sheets[0]).toMatchObject({ merges: [{ top: 1, left: 1, bottom: 2, right: 2 }], hiddenColumns: [4] })
  expect(cellAt(file, 'A1')?.comment).toBe('periksa lagi')
  expect(cellAt(file, 'C3')?.link).toBe('berkas/1.pdf')
  expect(file.sheets[0]?.rows.find((row) => row.row === 3)?.hidden).toBe(true)
})

test('an address is read and written the same way', () => {
  for (const [column, address] of [
    [1, 'A7'],
    [26, 'Z7'],
    [27, 'AA7'],
    [702, 'ZZ7'],
    [16_384, 'XFD7'],
  ] as const) {
    expect(cellAddress(7, column)).toBe(address)
    expect(parseAddress(address)).toEqual({ row: 7, column })
  }
})

test.each([
  ['utf-8 with mark', '\uFEFFNo;Judul\r\n1;"Sampah; plastik"\r\n', 'utf8', 'utf-8', ';'],
  ['utf-16', '\uFEFFNo\tJudul\r\n1\tSampah; plastik\r\n', 'utf16le', 'utf-16le', '\t'],
  ['commas', 'No,Judul\n1,"Sampah; plastik"\n', 'utf8', 'utf-8', ','],
] as const)('a CSV in %s is read', async (_name, content, encoding, found, separator) => {
  const file = await read(await write('daftar.csv', Buffer.from(content, encoding)))
  expect(file).toMatchObject({ format: 'csv', encoding: found, separator })
  expect(cellAt(file, 'B2')?.text).toBe('Sampah; plastik')
})

test('a CSV of an older program is read as Windows-1252', async () => {
  const bytes = Buffer.from([0x4e, 0x6f, 0x3b, 0x4a, 0x0a, 0x31, 0x3b, 0x43, 0x61, 0x66, 0xe9, 0x80])
  expect(cellAt(await read(await write('a.csv', bytes)), 'B2')?.text).toBe('Café€')
})

test.each([
  ['a PDF', '%PDF-1.7 isi', 'bukan daftar'],
  ['an empty file', '', 'kosong'],
  ['blank lines', '\n\n;;;\n', 'kosong'],
  ['an old or locked workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'kata sandi'],
])('%s is refused with a sentence', async (_name, content, sentence) => {
  const path = await write('daftar.xlsx', Buffer.from(content, 'latin1'))
  await expect(read(path)).rejects.toThrow(sentence)
})

test('a workbook that was cut off is refused', async () => {
  const path = await writeBook((book) => void (book.addWorksheet('Satu').getCell('A1').value = 'isi'))
  const bytes = await readFile(path)
  await writeFile(path, bytes.subarray(0, bytes.length / 2))
  await expect(read(path)).rejects.toThrow('rusak')
})

const bad = resolve('../shared/samples/bad')
if (existsSync(bad)) {
  test('a million empty rows are passed over without memory for each', async () => {
    const before = process.memoryUsage().rss
    const file = await read(join(bad, 'sejuta-baris.xlsx'))
    expect(file.sheets[0]?.rows.length).toBeLessThan(10)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  }, 60_000)

  test.each(['rusak.xlsx', 'bom.zip'])('%s is refused', async (name) => {
    await expect(read(join(bad, name))).rejects.toMatchObject({ code: 'FILE_REFUSED' })
  })
}
