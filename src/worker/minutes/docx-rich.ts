/** Text of the minutes as Word paragraphs, lists and tables. Each numbered list starts anew, so it is a list of its own. */
import {
  AlignmentType,
  LevelFormat,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type INumberingOptions,
} from 'docx'
import type { RichBlock, RichDoc, RichInline, RichItem } from '../../shared/minutes/rich-doc'
import { gridBorders, safeText, twips } from '../reports/docx-text'

type Level = { reference: string; level: number } | null
type Numbering = INumberingOptions['config'][number]

const size = 22
const deepest = 8
const bullets = 'titik'

export type RichWriter = ReturnType<typeof createRichWriter>

/** Writes any number of texts; `numbering` is what the document must know of their lists. */
export function createRichWriter() {
  const lists: { reference: string; start: number }[] = []
  const newList = (start: number): string => {
    const reference = `nomor-${lists.length + 1}`
    lists.push({ reference, start })
    return reference
  }
  const writer = { newList }
  return {
    /** `width` in twips is that of the text. */
    blocks: (doc: RichDoc, width: number): (Paragraph | Table)[] => blocksOf(writer, doc.content, { width, at: null }),
    numbered(texts: readonly string[]): Paragraph[] {
      if (texts.length === 0) return []
      const at = { reference: newList(1), level: 0 }
      return texts.map((text) => paragraph([{ type: 'text', text }], at))
    },
    numbering: (): Numbering[] => [
      { reference: bullets, levels: levels(LevelFormat.BULLET, 1) },
      ...lists.map(({ reference, start }) => ({ reference, levels: levels(LevelFormat.DECIMAL, start) })),
    ],
  }
}

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]

const levels = (format: Format, start: number): Numbering['levels'] =>
  Array.from({ length: deepest + 1 }, (_none, level) => ({
    level,
    format,
    start: level === 0 ? start : 1,
    text: format === LevelFormat.BULLET ? (level % 2 === 0 ? '•' : '–') : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(6.5 * (level + 1)), hanging: twips(6.5) } } },
  }))

type Writer = { newList: (start: number) => string }
type Where = { width: number; at: Level }

function blocksOf(writer: Writer, blocks: readonly RichBlock[], where: Where): (Paragraph | Table)[] {
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    const level = Math.min(deepest, where.at ? where.at.level + 1 : 0)
    switch (block.type) {
      case 'paragraph':
        return [paragraph(block.content ?? [], null, where.at)]
      case 'bulletList':
        return listItems(writer, block.content, { ...where, at: { reference: bullets, level } })
      case 'orderedList':
        return listItems(writer, block.content, {
          ...where,
          at: { reference: writer.newList(level === 0 ? (block.attrs?.start ?? 1) : 1), level },
        })
      case 'table':
        return [table(writer, block, where.width), paragraph([], null)]
    }
  })
}

/** The mark stands before the first paragraph of an item; what follows is only indented. */
function listItems(writer: Writer, items: readonly RichItem[], where: Where): (Paragraph | Table)[] {
  return items.flatMap(({ content }) => {
    const [first, ...rest] = content
    if (first?.type !== 'paragraph') return blocksOf(writer, content, where)
    return [paragraph(first.content ?? [], where.at), ...blocksOf(writer, rest, where)]
  })
}

/** `below` indents like the item of that list without its mark. */
function paragraph(parts: readonly RichInline[], at: Level, below: Level = null): Paragraph {
  return new Paragraph({
    spacing: { before: 40, after: 40, line: 264 },
    ...(at && { numbering: at }),
    ...(below && { indent: { left: twips(6.5 * (below.level + 1)) } }),
    children: parts.map((part) => (part.type === 'hardBreak' ? new TextRun({ break: 1 }) : run(part))),
  })
}

function run({ text, marks = [] }: Extract<RichInline, { type: 'text' }>): TextRun {
  const has = (type: string) => marks.some((mark) => mark.type === type)
  return new TextRun({
    text: safeText(text),
    size,
    ...(has('bold') && { bold: true }),
    ...(has('italic') && { italics: true }),
    ...(has('underline') && { underline: {} }),
  })
}

function table(writer: Writer, { content }: Extract<RichBlock, { type: 'table' }>, width: number): Table {
  const columns = Math.max(
    1,
    ...content.map((row) => row.content.reduce((sum, cell) => sum + (cell.attrs?.colspan ?? 1), 0)),
  )
  const each = Math.floor(width / columns)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: columns }, () => each),
    borders: gridBorders,
    margins: { left: twips(1), right: twips(1) },
    rows: content.map(
      (row) =>
        new TableRow({
          children: row.content.map(
            ({ type, attrs, content: blocks }) =>
              new TableCell({
                columnSpan: attrs?.colspan ?? 1,
                rowSpan: attrs?.rowspan ?? 1,
                ...(type === 'tableHeader' && { shading: { fill: 'E9E9E9' } }),
                // Word wants a paragraph at the end of every cell; one follows each table.
                children: blocksOf(writer, blocks, { width: each, at: null }),
              }),
          ),
        }),
    ),
  })
}
