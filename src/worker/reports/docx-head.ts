/** Letterhead and title of a document. */
import {
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { imageSize } from 'image-size'
import type { Letterhead } from '../../shared/papers/model'
import type { Report } from '../../shared/reports/model'
import { line, noBorders, twips } from './docx-text'

type Head = { report: Report; letterhead: Letterhead; emblem: Buffer | null; width: number }

/** The letterhead above its rule, then title, subtitle and what the list covers. */
export function docxHead({ report, letterhead, emblem, width }: Head): (Paragraph | Table)[] {
  const wide = report.orientation === 'landscape'
  return [
    wide ? compactLetterhead({ report, letterhead, emblem, width }) : fullLetterhead({ letterhead, emblem, width }),
    letterheadRule(letterhead),
    line(report.title.toUpperCase(), { size: wide ? 12.5 : 13, bold: true, align: 'center' }),
    ...(report.subtitle ? [line(report.subtitle, { size: wide ? 9.5 : 11, align: 'center' })] : []),
    ...(wide ? [] : report.scope.map((text) => line(text, { size: 11, align: 'center' }))),
    line('', { size: 6 }),
  ]
}

/** The full letterhead above its rule, for documents that are no lists. */
export const docxLetterhead = (head: Omit<Head, 'report'>): (Paragraph | Table)[] => [
  fullLetterhead(head),
  letterheadRule(head.letterhead),
]

/** Lines at two thirds of their size, the scope of the list at right. */
function compactLetterhead({ report, letterhead, emblem, width }: Head): Table {
  const largest = Math.max(...letterhead.lines.map(({ size }) => size))
  const lines = letterhead.lines.map(({ text, size, bold }) =>
    line(text, { size: Math.max(8, Math.round((size * 20) / 3) / 10), bold: bold && size === largest }),
  )
  const aside = report.scope.map((text) => line(text, { size: 8.5, align: 'right' }))
  return sideBySide(width, [
    { share: emblem ? 0.06 : 0, children: emblem ? [picture(emblem, 13)] : [] },
    { share: 0.5, children: lines },
    { share: emblem ? 0.44 : 0.5, children: aside.length > 0 ? aside : [line('', { size: 8.5 })] },
  ])
}

/** The emblem at the left edge, the text centred in the rest. */
function fullLetterhead({ letterhead, emblem, width }: Omit<Head, 'report'>): Table {
  const lines = [
    ...letterhead.lines.map(({ text, size, bold }) => line(text, { size, bold, align: 'center' })),
    ...(letterhead.form === 'office' ? letterhead.address : []).map((text) => line(text, { size: 9, align: 'center' })),
  ]
  return sideBySide(width, [
    { share: emblem ? 0.14 : 0, children: emblem ? [picture(emblem, 22)] : [] },
    { share: emblem ? 0.86 : 1, children: lines },
  ])
}

type Cell = { share: number; children: Paragraph[] }

/** Cells without borders; those without a share are left out. */
export function sideBySide(width: number, cells: readonly Cell[], align: 'top' | 'middle' = 'middle'): Table {
  const shown = cells.filter(({ share }) => share > 0)
  const widths = shown.map(({ share }) => Math.round(share * width))
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: shown.map(
          ({ children }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              verticalAlign: align === 'top' ? VerticalAlign.TOP : VerticalAlign.CENTER,
              margins: { left: 0, right: twips(1) },
              children,
            }),
        ),
      }),
    ],
  })
}

function letterheadRule({ form, rule }: Letterhead): Paragraph {
  const none = form === 'post' || rule === 'none'
  const style = rule === 'double' ? BorderStyle.THICK_THIN_SMALL_GAP : BorderStyle.SINGLE
  return new Paragraph({
    spacing: { before: 0, after: 120, line: 120 },
    ...(!none && { border: { top: { style, size: rule === 'double' ? 18 : 12, space: 1, color: '000000' } } }),
    children: [],
  })
}

/** The image at a height in millimetres, in its own proportions. */
function picture(image: Buffer, heightMm: number): Paragraph {
  const { width, height, type } = imageSize(image)
  const pixels = (heightMm / 25.4) * 96
  return new Paragraph({
    children: [
      new ImageRun({
        type: type === 'png' ? 'png' : 'jpg',
        data: image,
        transformation: { width: Math.round((pixels * width) / height), height: Math.round(pixels) },
        altText: { name: 'Lambang', title: 'Lambang', description: 'Lambang daerah' },
      }),
    ],
  })
}
