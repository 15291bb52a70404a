/** Reads a Word document by its XML, without the library that wrote it. */
import PizZip from 'pizzip'

export type DocxContent = {
  /** Each table as rows of cells; lines of a cell are parted by a line feed. */
  tables: string[][][]
  text: string
  document: string
  footers: string[]
}

export function readDocx(bytes: Uint8Array): DocxContent {
  const zip = new PizZip(bytes)
  const xml = (name: string) => zip.file(name)?.asText() ?? ''
  const document = xml('word/document.xml')
  const footers = Object.keys(zip.files)
    .filter((name) => /^word\/footer\d+\.xml$/.test(name))
    .map(xml)
  const tables = parts(document, 'w:tbl').map((table) =>
    parts(table, 'w:tr').map((row) => parts(row, 'w:tc').map((cell) => parts(cell, 'w:p').map(textOf).join('\n'))),
  )
  return { tables, text: parts(document, 'w:p').map(textOf).join('\n'), document, footers }
}

/** Elements of one name that do not hold each other. */
const parts = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, 'gs')) ?? []

const textOf = (xml: string): string =>
  (xml.match(/<w:br\/>|<w:t(?: [^>]*)?>[^<]*<\/w:t>/g) ?? [])
    .map((part) => (part === '<w:br/>' ? '\n' : part.replace(/<[^>]*>/g, '')))
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
