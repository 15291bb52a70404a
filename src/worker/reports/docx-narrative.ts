/** Annexes in words of a Word document, each on an upright sheet of its own. */
import type { Paragraph } from 'docx'
import type { ReportNarrative } from '../../shared/reports/model'
import { line } from './docx-text'

/** The paragraphs of one annex. */
export function docxNarrative({ attachment, basis, title, subtitle, sections }: ReportNarrative): Paragraph[] {
  return [
    line(attachment.toUpperCase(), { size: 10, align: 'right' }),
    line(`(${basis})`, { size: 10, align: 'right', after: 12 }),
    line(title.toUpperCase(), { size: 13, bold: true, align: 'center' }),
    line(subtitle, { size: 11, align: 'center', after: 10 }),
    ...sections.flatMap(({ heading, text }, index) => [
      line(`${index + 1}. ${heading}`, { size: 11, bold: true, before: 6, keepNext: true }),
      line(text, { size: 11 }),
    ]),
  ]
}
