import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import UTIF from 'utif2'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tiffToPdf } from './tiff-pages'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'simpul-tiff-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const options = () => ({ signal: new AbortController().signal })

test('a page keeps its shape and lands in a folder that did not exist', async () => {
  const source = join(folder, 'a.tif')
  const target = join(folder, 'derived', 'pages.pdf')
  writeFileSync(source, Buffer.from(UTIF.encodeImage(new Uint8Array(40 * 20 * 4).fill(200), 40, 20)))
  expect(await tiffToPdf({ source, target }, options())).toEqual({ pages: 1 })
  const [page] = (await PDFDocument.load(readFileSync(target))).getPages()
  expect((page?.getWidth() ?? 0) / (page?.getHeight() ?? 1)).toBeCloseTo(2)
})

test('a cancelled or impossible conversion leaves nothing', async () => {
  const source = join(folder, 'a.tif')
  const target = join(folder, 'pages.pdf')
  writeFileSync(source, Buffer.from(UTIF.encodeImage(new Uint8Array(400), 10, 10)))
  await expect(tiffToPdf({ source, target }, { signal: AbortSignal.abort() })).rejects.toThrow()
  expect(existsSync(target)).toBe(false)
})
