import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import { drawSampleScans } from './scans'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-sample-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const scan = {
  name: 'a.pdf',
  documentKind: 'Kesepakatan Bersama',
  title: 'Pelayanan Perbatasan Konawe Utara–Morowali',
  numbers: ['100.3.7/F-0001/KB/2026', '415/F-0003/2026'],
  parties: [
    { name: 'Provinsi Sulawesi Tenggara', post: 'Gubernur', signatory: 'La Ode Hasruddin' },
    { name: 'Kabupaten Konawe Utara', post: 'Bupati', signatory: 'Asrin Mekuo' },
  ],
  placeAndDate: 'Jumat, 11 September 2026 di Kendari',
}
const draw = () =>
  drawSampleScans({ folder, scans: [scan] }, { signal: new AbortController().signal, report: () => undefined })

test('a sample scan names parties, numbers and that it is a sample, and has the same bytes each time', async () => {
  await draw()
  const bytes = readFileSync(join(folder, 'a.pdf'))
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  for (const words of ['100.3.7/F-0001/KB/2026', 'KABUPATEN KONAWE UTARA', 'PIHAK KEDUA', 'DATA CONTOH'])
    expect(text).toContain(words)
  await draw()
  expect(
    createHash('sha256')
      .update(readFileSync(join(folder, 'a.pdf')))
      .digest('hex'),
  ).toBe(createHash('sha256').update(bytes).digest('hex'))
})
