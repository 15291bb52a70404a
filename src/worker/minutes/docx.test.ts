import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { minutesContent, minutesData } from '../../../test/support/minutes-sample'
import { f4 } from '../../../test/support/paper-samples'
import { readZipEntry } from '../../../test/support/zip-entry'
import type { MinutesPaperData } from '../../shared/papers/minutes'
import { writeMinutesDocx } from './docx'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-docx-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function written(data: MinutesPaperData = minutesData, photos: { path: string; caption: string }[] = []) {
  const path = join(folder, 'notula.docx')
  await writeMinutesDocx({ data, setup: f4, path, emblem: null, photos })
  const bytes = readFileSync(path)
  return { document: readZipEntry(bytes, 'word/document.xml'), numbering: readZipEntry(bytes, 'word/numbering.xml') }
}

/** Texts of the paragraphs, in their order. */
const lines = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )

const paragraphOf = (xml: string, text: string): string =>
  [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)]
    .map(([whole]) => whole)
    .find((whole) => whole.includes(`>${text}<`)) ?? ''

test('holds head, parts, decisions, follow-up table, signatures and the attendance list in this order', async () => {
  const text = lines((await written()).document).join('\n')
  const order = [
    'NOTULA',
    '4/NOTULA/IV/2026',
    'Tindak lanjut rapat lalu',
    'Daftar sudah setengah jadi.',
    'Pembukaan',
    'Pembahasan',
    '1. Evaluasi naskah',
    'Biro Hukum menelaah naskah air bersih.',
    'Penutup',
    'Penanggung jawab',
    'Pimpinan rapat,',
    'DAFTAR HADIR',
    'mewakili Kepala Bappeda',
    '2 dari 3 undangan hadir (1 diwakili), 1 tidak hadir; 1 di luar undangan.',
  ]
  let at = -1
  for (const part of order) {
    const found = text.indexOf(part, at + 1)
    expect(found, part).toBeGreaterThan(at)
    at = found
  }
})

test('bold, italic, underline, nested lists and tables stay what they are', async () => {
  const { document, numbering } = await written()
  expect(paragraphOf(document, 'akan berakhir')).toMatch(/<w:r><w:rPr><w:b\/>.*?akan berakhir/s)
  expect(paragraphOf(document, 'satu per satu')).toMatch(/<w:u w:val="single"\/>(?:(?!<\/w:r>).)*satu per satu/s)
  const [first, below, second] = ['Air bersih', 'Konawe', 'Aspal Buton'].map((text) => paragraphOf(document, text))
  expect(first).toMatch(/<w:ilvl w:val="0"\/>/)
  expect(below).toMatch(/<w:ilvl w:val="1"\/>/)
  const listOf = (xml = '') => /<w:numId w:val="(\d+)"\/>/.exec(xml)?.[1]
  expect(listOf(first)).toBe(listOf(second))
  expect(listOf(below)).not.toBe(listOf(first))
  expect(numbering).toContain('w:val="bullet"')
  expect(document).toMatch(/<w:tc>(?:(?!<\/w:tc>).)*PKS 12/s)
})

test('each numbered list starts anew', async () => {
  const { document } = await written()
  const numberOf = (text: string) => /<w:numId w:val="(\d+)"\/>/.exec(paragraphOf(document, text))?.[1]
  expect(numberOf('Air bersih')).toBeDefined()
  expect(numberOf('Biro Hukum menelaah naskah air bersih.')).not.toBe(numberOf('Air bersih'))
})

test('photos stand on a page of their own with their captions', async () => {
  const path = join(folder, 'foto.png')
  writeFileSync(path, encode({ width: 4, height: 3, data: new Uint8Array(4 * 3 * 3), channels: 3 }))
  const { document } = await written(minutesData, [{ path, caption: 'Peserta rapat' }])
  expect(lines(document)).toContain('Peserta rapat')
  expect(document).toContain('<pic:pic')
  expect(document.match(/<w:br w:type="page"\/>/g)).toHaveLength(2)
})

test('what was not adopted says so', async () => {
  const { document } = await written({ ...minutesData, draft: true, content: { ...minutesContent, number: null } })
  expect(lines(document)).toContain('(belum disahkan)')
})
