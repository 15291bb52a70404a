/** Foot and page number of a document: who printed when, and "Halaman x dari y" or "- x -". */
import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { imprintText } from '../../print/imprint'
import type { Imprint } from '../../shared/papers/model'

/** `width` in twips is that of the text. */
export function docxFoot(imprint: Imprint, { width, numbered }: { width: number; numbered: boolean }): Footer {
  const number = new TextRun({
    size: 16,
    children: ['\tHalaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ text: imprintText(imprint), size: 14 }), ...(numbered ? [number] : [])],
      }),
    ],
  })
}

/** "- 2 -" at top centre, as letters are numbered. */
export const docxNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: 22, children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  })
