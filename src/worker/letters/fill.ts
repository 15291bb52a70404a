/** Fills a DOCX template with one letter or with many, one behind the other, each on a page of its own. */
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { LetterFill } from '../../shared/invitations/letter-fields'

const main = 'word/document.xml'
const letters = 'simpul_surat'
const follows = 'simpul_lanjut'

/** The filled document. Throws what docxtemplater throws for a template that was not checked. */
export function fillTemplate(template: Buffer, fills: readonly LetterFill[]): Buffer {
  const zip = new PizZip(template)
  const [first = {}] = fills
  const many = fills.length > 1
  if (many) zip.file(main, repeated(zip.file(main)?.asText() ?? ''))
  const document = new Docxtemplater(zip, options)
  const last = fills.length - 1
  // Heads and feet stand outside of what repeats and take the values of the first letter.
  document.render(
    many ? { ...first, [letters]: fills.map((fill, index) => ({ ...fill, [follows]: index < last })) } : first,
  )
  return document.toBuffer({ compression: 'DEFLATE' })
}

/** `linebreaks` keeps lines of a value apart; a field without a value prints nothing. */
export const options = { paragraphLoop: true, linebreaks: true, nullGetter: () => '', errorLogging: false } as const

const tag = (text: string) => `<w:p><w:r><w:t>{${text}}</w:t></w:r></w:p>`

/** The body between the marks of a loop, and a new page behind each round but the last. */
function repeated(xml: string): string {
  const open = /<w:body[^>]*>/.exec(xml)
  const start = open ? open.index + open[0].length : -1
  const behindText = Math.max(xml.lastIndexOf('</w:p>'), xml.lastIndexOf('</w:tbl>'))
  const section = xml.lastIndexOf('<w:sectPr')
  const end = section > behindText ? section : xml.lastIndexOf('</w:body>')
  if (start < 0 || end < 0) throw new Error('The template has no body')
  const newPage = `${tag(`#${follows}`)}<w:p><w:r><w:br w:type="page"/></w:r></w:p>${tag(`/${follows}`)}`
  return `${xml.slice(0, start)}${tag(`#${letters}`)}${xml.slice(start, end)}${newPage}${tag(`/${letters}`)}${xml.slice(end)}`
}
