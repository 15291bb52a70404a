/** Writes a report as a Word document: letterhead, table with repeated head, recap, notes and signature. */
import { rm, writeFile } from 'node:fs/promises'
import { Document, Packer, SectionType, type ISectionOptions } from 'docx'
import { sheetMargins, sheetSize } from '../../print/page-rules'
import type { PaperSetup } from '../../shared/papers/model'
import type { ReportPaperData } from '../../shared/papers/papers'
import { docxFoot, docxNumber } from './docx-foot'
import { docxClosing } from './docx-closing'
import { docxHead } from './docx-head'
import { docxTable } from './docx-table'
import { textStyle, twips } from './docx-text'

export type DocxInput = {
  data: ReportPaperData
  setup: PaperSetup
  /** PNG or JPEG of the letterhead; null prints none. */
  emblem: Buffer | null
}

export type DocxOptions = { signal?: AbortSignal; onRow?: (done: number) => void }

/** Writes the document to a file. A file that could not be finished is removed. */
export async function writeReportDocx(input: DocxInput, path: string, options: DocxOptions = {}): Promise<void> {
  const document = new Document({
    creator: 'Simpul',
    title: input.data.report.title,
    styles: { default: { document: { run: { ...textStyle, language: { value: 'id-ID' } } } } },
    sections: [await section(input, options)],
  })
  options.signal?.throwIfAborted()
  const bytes = await Packer.toBuffer(document)
  options.signal?.throwIfAborted()
  try {
    await writeFile(path, bytes)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

async function section({ data, setup, emblem }: DocxInput, options: DocxOptions): Promise<ISectionOptions> {
  const { report, letterhead } = data
  const { orientation } = report
  // The library turns the sheet by itself: it wants the sizes of the upright sheet.
  const { widthMm, heightMm } = sheetSize(setup, 'portrait')
  const margins = sheetMargins(setup, orientation)
  const width = twips(sheetSize(setup, orientation).widthMm - margins.left - margins.right)
  const official = setup.numberStyle === 'resmi'
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      titlePage: official,
      page: {
        size: { width: twips(widthMm), height: twips(heightMm), orientation },
        margin: {
          top: twips(margins.top),
          right: twips(margins.right),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          header: twips(10),
          footer: twips(7),
        },
      },
    },
    ...(official && { headers: { default: docxNumber() } }),
    footers: {
      default: docxFoot(report.imprint, { width, numbered: !official }),
      ...(official && { first: docxFoot(report.imprint, { width, numbered: false }) }),
    },
    children: [
      ...docxHead({ report, letterhead, emblem, width }),
      await docxTable(report, width, options),
      ...docxClosing(report, width),
    ],
  }
}
