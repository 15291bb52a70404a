/** Text and frames of Word documents: sizes in points, lengths in millimetres. */
import { AlignmentType, BorderStyle, Paragraph, TextRun, type IBorderOptions, type ITableBordersOptions } from 'docx'
import type { ReportColumn } from '../../shared/reports/model'

export type DocxOptions = { signal?: AbortSignal; onRow?: (done: number) => void }

/** The font of papers; Word has it under this name. */
export const textStyle = { font: 'Arial', size: 20 } as const

/** Twentieths of a point. */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4)

export type LineOptions = {
  /** Points. */
  size: number
  bold?: boolean
  align?: ReportColumn['align']
  /** Points above and below. */
  before?: number
  after?: number
  keepNext?: boolean
  underline?: boolean
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

/** Characters that XML forbids would make the document unreadable; U+E000 marks the place of the table. */
export const safeText = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ue000\ufffe\uffff]/g, '')

/** A run whose line breaks are kept. */
export function textRuns(text: string, { size, bold = false, underline = false }: LineOptions): TextRun[] {
  return safeText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          size: size * 2,
          ...(bold && { bold }),
          ...(underline && { underline: {} }),
          ...(index > 0 && { break: 1 }),
        }),
    )
}

/** One paragraph. */
export function line(text: string | TextRun[], options: LineOptions): Paragraph {
  const { align = 'left', before = 0, after = 0, keepNext = false } = options
  return new Paragraph({
    alignment: alignments[align],
    spacing: { before: before * 20, after: after * 20, line: 240 },
    ...(keepNext && { keepNext }),
    children: typeof text === 'string' ? textRuns(text, options) : text,
  })
}

const rule: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const nothing: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const around = (border: IBorderOptions): ITableBordersOptions => ({
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
})

/** Thin lines around every cell. */
export const gridBorders = around(rule)
/** A table that only puts things side by side. */
export const noBorders = around(nothing)
