/** Writes minutes as a Word document with the same parts as the paper. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import type { Table } from 'docx'
import { Document, ImageRun, Packer, PageBreak, Paragraph, type ISectionOptions } from 'docx'
import { imageSize } from 'image-size'
import { sheetMargins, sheetSize } from '../../print/page-rules'
import { shortDate } from '../../shared/calendar/words'
import type { MinutesContent } from '../../shared/minutes/content'
import { totalsText } from '../../shared/minutes/rules'
import {
  attendanceCells,
  attendanceHeads,
  followUpCells,
  followUpHeads,
  minutesFacts,
  minutesParts,
  type MinutesPart,
} from '../../shared/papers/minutes'
import { statuses } from '../../shared/status/statuses'
import type { MinutesDocxInput } from '../../shared/worker/minutes'
import { pageOf } from '../reports/docx'
import { docxFoot } from '../reports/docx-foot'
import { docxLetterhead } from '../reports/docx-head'
import { line, textStyle, twips } from '../reports/docx-text'
import { factsTable, gridTable, signersTable } from './docx-tables'
import { createRichWriter, type RichWriter } from './docx-rich'

/** Writes the document to a file. A file that could not be finished is removed. */
export async function writeMinutesDocx(input: MinutesDocxInput): Promise<null> {
  const rich = createRichWriter()
  const section = await sectionOf(input, rich)
  const document = new Document({
    creator: 'Simpul',
    title: `Notula ${input.data.content.title}`,
    styles: { default: { document: { run: { ...textStyle, language: { value: 'id-ID' } } } } },
    // After the section: it has counted its lists by then.
    numbering: { config: rich.numbering() },
    sections: [section],
  })
  const bytes = await Packer.toBuffer(document)
  try {
    await writeFile(input.path, bytes)
  } catch (error) {
    await rm(input.path, { force: true })
    throw error
  }
  return null
}

type Children = (Paragraph | Table)[]

async function sectionOf(
  { data, setup, emblem, photos }: MinutesDocxInput,
  rich: RichWriter,
): Promise<ISectionOptions> {
  const margins = sheetMargins(setup, 'portrait')
  const width = twips(sheetSize(setup, 'portrait').widthMm - margins.left - margins.right)
  const { letterhead, imprint } = data
  const image = emblem === null ? null : await readFile(emblem)
  return {
    properties: { page: pageOf(setup, 'portrait') },
    ...(imprint && { footers: { default: docxFoot(imprint, { width, numbered: true }) } }),
    children: [
      ...docxLetterhead({ letterhead, emblem: image, width }),
      ...(await minutesBlocks({ data, photos }, { rich, width })),
    ],
  }
}

/** The minutes of one meeting below a letterhead, or below its heading in the book of meetings. */
export async function minutesBlocks(
  { data, photos }: Pick<MinutesDocxInput, 'data' | 'photos'>,
  { rich, width }: Place,
): Promise<Children> {
  const { content, timeZone, draft } = data
  return [
    ...title('Notula', content.title),
    ...(draft ? [line('(belum disahkan)', { size: 11, align: 'center' })] : []),
    factsTable(minutesFacts(content, timeZone), width),
    ...earlier(content, width),
    ...body(content, { rich, width }),
    ...followUpTable(content, width),
    line('', { size: 11, keepNext: true }),
    signersTable(data, width),
    ...attendanceList(content, { timeZone, width }),
    ...(await photoPages(photos, content.title)),
  ]
}

const title = (word: string, text: string): Children => [
  line(word.toUpperCase(), { size: 13, bold: true, align: 'center' }),
  line(text, { size: 11, align: 'center', after: 8 }),
]

const heading = (text: string): Paragraph => line(text, { size: 11, bold: true, before: 12, after: 4, keepNext: true })

type Place = { rich: RichWriter; width: number }

function body(content: MinutesContent, place: Place): Children {
  const { opening, items, closing } = minutesParts(content)
  const framed = (parts: MinutesPart[]): Children =>
    parts.flatMap((part) =>
      part.body.content.length > 0 ? [heading(part.heading), ...place.rich.blocks(part.body, place.width)] : [],
    )
  return [
    ...framed(opening),
    ...(items.length > 0 ? [heading('Pembahasan')] : []),
    ...items.flatMap((part, index) => itemBlocks(part, { ...place, number: index + 1 })),
    ...framed(closing),
  ]
}

function itemBlocks({ heading: text, body: doc, decisions }: MinutesPart, place: Place & { number: number }): Children {
  return [
    line(`${place.number}. ${text}`, { size: 11, bold: true, before: 8, after: 2, keepNext: true }),
    ...place.rich.blocks(doc, place.width),
    ...(decisions.length > 0 ? [line('Keputusan:', { size: 11, bold: true, before: 4, keepNext: true })] : []),
    ...place.rich.numbered(decisions.map((decision) => decision.text)),
  ]
}

function followUpTable({ decisions }: MinutesContent, width: number): Children {
  if (decisions.length === 0) return []
  const rows = decisions.map((decision, index) => [String(index + 1), ...followUpCells(decision)])
  return [
    heading('Tindak lanjut'),
    gridTable({ heads: ['No', ...followUpHeads], rows, weights: [5, 37, 22, 13, 13, 15], width }),
  ]
}

function earlier({ progress }: MinutesContent, width: number): Children {
  if (progress.length === 0) return []
  const heads = ['No', 'Tindak lanjut', 'Penanggung jawab', 'Batas waktu', 'Status', 'Perkembangan']
  const rows = progress.map(({ title: what, who, dueOn, status, text }, index) => [
    String(index + 1),
    what,
    who ?? '',
    dueOn ? shortDate(dueOn) : '',
    statuses.followUp[status].word,
    text ?? '',
  ])
  return [heading('Tindak lanjut rapat lalu'), gridTable({ heads, rows, weights: [5, 32, 20, 12, 12, 24], width })]
}

function attendanceList(content: MinutesContent, { timeZone, width }: { timeZone: string; width: number }): Children {
  if (content.attendance.length === 0) return []
  const rows = content.attendance.map((row, index) => [String(index + 1), ...attendanceCells(row, timeZone)])
  return [
    newPage(),
    ...title('Daftar hadir', content.title),
    gridTable({ heads: ['No', ...attendanceHeads], rows, weights: [5, 30, 22, 19, 13, 16], width }),
    line(`${totalsText(content.totals)}.`, { size: 10, before: 6 }),
  ]
}

const newPage = (): Paragraph => new Paragraph({ children: [new PageBreak()] })

async function photoPages(photos: MinutesDocxInput['photos'], meeting: string): Promise<Children> {
  if (photos.length === 0) return []
  const shown: Children = []
  for (const { path, caption } of photos) {
    shown.push(picture(await readFile(path)), line(caption, { size: 9, align: 'center', after: 10 }))
  }
  return [newPage(), ...title('Dokumentasi', meeting), ...shown]
}

/** At most 150 mm wide and 90 mm high, in its own proportions. */
function picture(data: Buffer): Paragraph {
  const { width, height, type } = imageSize(data)
  const pixel = 96 / 25.4
  const scale = Math.min((150 * pixel) / width, (90 * pixel) / height, 1)
  return new Paragraph({
    alignment: 'center',
    keepNext: true,
    children: [
      new ImageRun({
        type: type === 'png' ? 'png' : 'jpg',
        data,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
      }),
    ],
  })
}
