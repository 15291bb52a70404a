/** Writes a report as a Word document: letterhead, table with repeated head, recap, notes and signature. */
import { rm, writeFile } from 'node:fs/promises'
import { Document, Packer, Paragraph, SectionType, TextRun, type ISectionOptions } from 'docx'
import PizZip from 'pizzip'
import { sheetMargins, sheetSize, type Orientation } from '../../print/page-rules'
import type { PaperSetup } from '../../shared/papers/model'
import type { ReportPaperData } from '../../shared/papers/papers'
import { docxFoot, docxNumber } from './docx-foot'
import { docxClosing } from './docx-closing'
import { docxHead } from './docx-head'
import { docxNarrative } from './docx-narrative'
import { docxTable } from './docx-table'
import { textStyle, twips, type DocxOptions } from './docx-text'

export type DocxInput = {
  data: ReportPaperData
  setup: PaperSetup
  /** PNG or JPEG of the letterhead; null prints none. */
  emblem: Buffer | null
}

/** Writes the document to a file. A file that could not be finished is removed. */
export async function writeReportDocx(input: DocxInput, path: string, options: DocxOptions = {}): Promise<void> {
  const document = new Document({
    creator: 'Simpul',
    title: input.data.report.title,
    styles: { default: { document: { run: { ...textStyle, language: { value: 'id-ID' } } } } },
    sections: [section(input), ...annexes(input)],
  })
  const zip = new PizZip(await Packer.toBuffer(document))
  const table = await docxTable(input.data.report, textWidth(input), options)
  zip.file(main, withTable(zip.file(main)?.asText() ?? '', table))
  options.signal?.throwIfAborted()
  const bytes = zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
  try {
    await writeFile(path, bytes)
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const main = 'word/document.xml'
/** Stands where the table comes; no text of a person holds it, because such characters are left out of all texts. */
const place = '\ue000'

/** Puts the table in the place of its paragraph. */
function withTable(xml: string, table: string): string {
  const at = xml.indexOf(place)
  const from = xml.lastIndexOf('<w:p>', at)
  const to = xml.indexOf('</w:p>', at) + '</w:p>'.length
  if (at < 0 || from < 0) throw new Error('The document has no place for its table')
  return xml.slice(0, from) + table + xml.slice(to)
}

function textWidth({ data: { report }, setup }: DocxInput): number {
  const margins = sheetMargins(setup, report.orientation)
  return twips(sheetSize(setup, report.orientation).widthMm - margins.left - margins.right)
}

/** Upright whatever the table is; numbers and foot go on from the section before. */
function annexes({ data: { report }, setup }: DocxInput): ISectionOptions[] {
  return (report.narratives ?? []).map((narrative) => ({
    properties: { type: SectionType.NEXT_PAGE, page: pageOf(setup, 'portrait') },
    children: docxNarrative(narrative),
  }))
}

/** Sheet and margins of a section. */
export function pageOf(setup: PaperSetup, orientation: Orientation) {
  // The library turns the sheet by itself: it wants the sizes of the upright sheet.
  const { widthMm, heightMm } = sheetSize(setup, 'portrait')
  const margins = sheetMargins(setup, orientation)
  return {
    size: { width: twips(widthMm), height: twips(heightMm), orientation },
    margin: {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(10),
      footer: twips(7),
    },
  }
}

function section({ data, setup, emblem }: DocxInput): ISectionOptions {
  const { report, letterhead } = data
  const { orientation } = report
  const width = textWidth({ data, setup, emblem })
  const official = setup.numberStyle === 'resmi'
  return {
    properties: {
      type: SectionType.CONTINUOUS,
      titlePage: official,
      page: pageOf(setup, orientation),
    },
    ...(official && { headers: { default: docxNumber() } }),
    footers: {
      default: docxFoot(report.imprint, { width, numbered: !official }),
      ...(official && { first: docxFoot(report.imprint, { width, numbered: false }) }),
    },
    children: [
      ...docxHead({ report, letterhead, emblem, width }),
      new Paragraph({ children: [new TextRun(place)] }),
      ...docxClosing(report, width),
    ],
  }
}
