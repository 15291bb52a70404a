import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { extractText } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StampPlan } from '../../shared/papers/papers'
import { stampPdf } from './stamp'

const plan: StampPlan = { numbering: 'halaman', skipFirst: 0, imprint: null, leftMm: 30, rightMm: 20 }
let font: Uint8Array
beforeAll(async () => {
  font = await readFile(join(import.meta.dirname, '../../../resources/fonts/arimo-latin-400-normal.woff'))
})

async function blankPdf(pages: number, size: [number, number] = [609, 935]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) pdf.addPage(size)
  return pdf.save()
}

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  return text.map((page) => page.replaceAll(/\s+/g, ' ').trim())
}

describe('stamping', () => {
  it('numbers all parts through, whatever their size', async () => {
    const parts = [await blankPdf(2), await blankPdf(1, [935, 609])]
    const { pdf, pages } = await stampPdf(parts, plan, font)
    expect(pages).toBe(3)
    expect(await pagesOf(pdf)).toEqual(['Halaman 1 dari 3', 'Halaman 2 dari 3', 'Halaman 3 dari 3'])
  })

  it('leaves the first page of a letter without number', async () => {
    const { pdf } = await stampPdf([await blankPdf(3)], { ...plan, skipFirst: 1 }, font)
    expect(await pagesOf(pdf)).toEqual(['', 'Halaman 2 dari 3', 'Halaman 3 dari 3'])
  })

  it('puts nothing on a letter of one page', async () => {
    const { pdf } = await stampPdf([await blankPdf(1)], { ...plan, skipFirst: 1 }, font)
    expect(await pagesOf(pdf)).toEqual([''])
  })

  it('writes official numbers and the imprint on every page', async () => {
    const imprint = 'Dicetak dari Simpul, 13 Juli 2026 pukul 09.14 WITA.'
    const { pdf } = await stampPdf([await blankPdf(2)], { ...plan, numbering: 'resmi', skipFirst: 1, imprint }, font)
    const [first, second] = await pagesOf(pdf)
    expect(first).toBe(imprint)
    expect(second).toContain('- 2 -')
    expect(second).toContain(imprint)
  })

  it('merges without stamping when there is no plan', async () => {
    const { pdf, pages } = await stampPdf([await blankPdf(1), await blankPdf(1)], null, font)
    expect(pages).toBe(2)
    expect(await pagesOf(pdf)).toEqual(['', ''])
  })
})
