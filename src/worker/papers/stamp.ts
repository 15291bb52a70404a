/** Merges the parts of a printed paper and stamps page numbers and imprint on it. */
import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib'
import type { StampPlan } from '../../shared/papers/papers'

const mm = 72 / 25.4

/**
 * One PDF of all parts, stamped as planned; numbers run through all of them. `font` is a .woff: pdf-lib turns a .woff2
 * into invisible glyphs.
 */
export async function stampPdf(
  parts: readonly Uint8Array[],
  plan: StampPlan | null,
  font: Uint8Array,
): Promise<{ pdf: Uint8Array; pages: number }> {
  const merged = await merge(parts)
  const pages = merged.getPages()
  if (plan && (pages.length > plan.skipFirst || plan.imprint)) {
    merged.registerFontkit(fontkit)
    const embedded = await merged.embedFont(font, { subset: true })
    pages.forEach((page, index) => stampPage(page, index + 1, pages.length, plan, embedded))
  }
  return { pdf: await merged.save(), pages: pages.length }
}

async function merge(parts: readonly Uint8Array[]): Promise<PDFDocument> {
  const [first, ...rest] = parts
  if (!first) throw new RangeError('nothing to merge')
  const merged = await PDFDocument.load(first)
  for (const part of rest) {
    const source = await PDFDocument.load(part)
    const copied = await merged.copyPages(source, source.getPageIndices())
    copied.forEach((page) => merged.addPage(page))
  }
  return merged
}

function stampPage(page: PDFPage, number: number, total: number, plan: StampPlan, font: PDFFont): void {
  const { width, height } = page.getSize()
  if (plan.imprint) page.drawText(plan.imprint, { x: plan.leftMm * mm, y: 7.5 * mm, size: 7, font })
  if (number <= plan.skipFirst) return
  if (plan.numbering === 'resmi') {
    const text = `- ${number} -`
    page.drawText(text, { x: (width - font.widthOfTextAtSize(text, 11)) / 2, y: height - 13 * mm - 8, size: 11, font })
    return
  }
  const text = `Halaman ${number} dari ${total}`
  page.drawText(text, { x: width - plan.rightMm * mm - font.widthOfTextAtSize(text, 8), y: 7.5 * mm, size: 8, font })
}
