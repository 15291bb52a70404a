/** The book of meetings as a Word document: cover, table of contents, each meeting under a heading, all follow-ups. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  SectionType,
  TableOfContents,
  type ISectionOptions,
  type Table,
} from 'docx'
import { sheetMargins, sheetSize } from '../../print/page-rules'
import type { BookDocxInput } from '../../shared/worker/packs'
import { minutesBlocks } from '../minutes/docx'
import { createRichWriter, type RichWriter } from '../minutes/docx-rich'
import { gridTable } from '../minutes/docx-tables'
import { pageOf } from '../reports/docx'
import { docxFoot } from '../reports/docx-foot'
import { docxLetterhead } from '../reports/docx-head'
import { line, textRuns, textStyle, twips } from '../reports/docx-text'

type Ctx = { signal: AbortSignal; report: (done: number) => void }

/** Writes the document to a file. A file that could not be finished is removed. */
export async function writeBookDocx(input: BookDocxInput, ctx: Ctx): Promise<null> {
  const rich = createRichWriter()
  const sections = await sectionsOf(input, rich, ctx)
  const document = new Document({
    creator: 'Simpul',
    title: `${input.title} ${input.subtitle}`,
    styles: { default: { document: { run: { ...textStyle, language: { value: 'id-ID' } } } } },
    // After the sections: they have counted their lists by then.
    numbering: { config: rich.numbering() },
    sections,
  })
  const bytes = await Packer.toBuffer(document)
  ctx.signal.throwIfAborted()
  try {
    await writeFile(input.path, bytes)
  } catch (error) {
    await rm(input.path, { force: true })
    throw error
  }
  return null
}

async function sectionsOf(input: BookDocxInput, rich: RichWriter, { signal, report }: Ctx): Promise<ISectionOptions[]> {
  const { setup, meetings, followUps, imprint } = input
  const margins = sheetMargins(setup, 'portrait')
  const width = twips(sheetSize(setup, 'portrait').widthMm - margins.left - margins.right)
  const footers = { default: docxFoot(imprint, { width, numbered: true }) }
  const next = (children: (Paragraph | Table | TableOfContents)[]): ISectionOptions => ({
    properties: { type: SectionType.NEXT_PAGE, page: pageOf(setup, 'portrait') },
    footers,
    children,
  })
  const sections = [next(await cover(input, width)), next(contents())]
  for (const [index, { heading, data, photos }] of meetings.entries()) {
    signal.throwIfAborted()
    sections.push(next([chapter(heading), ...(await minutesBlocks({ data, photos }, { rich, width }))]))
    report(index + 1)
  }
  const { heads, rows, weights } = followUps
  return [...sections, next([chapter(followUps.heading), gridTable({ heads, rows, weights, width })])]
}

async function cover({ letterhead, emblem, title, subtitle, meetings }: BookDocxInput, width: number) {
  const image = emblem === null ? null : await readFile(emblem)
  return [
    ...docxLetterhead({ letterhead, emblem: image, width }),
    line(title.toUpperCase(), { size: 20, bold: true, align: 'center', before: 160, after: 8 }),
    line(subtitle, { size: 14, align: 'center', after: 24 }),
    line(`${meetings.length} rapat`, { size: 11, align: 'center' }),
  ]
}

const contents = (): (Paragraph | TableOfContents)[] => [
  line('DAFTAR ISI', { size: 13, bold: true, align: 'center', after: 10 }),
  new TableOfContents('Daftar isi', { hyperlink: true, headingStyleRange: '1-1' }),
]

const chapter = (text: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { after: 160 },
    children: textRuns(text, { size: 13, bold: true }),
  })
