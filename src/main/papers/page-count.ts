/** Number of pages of a PDF that Chromium has just written: its page objects stand uncompressed in the file. */

const TYPE = Buffer.from('/Type')
/** Long enough for `/Type /Page` with a blank and the byte after it. */
const ENTRY = 24

/** Looks at the bytes themselves: a PDF of 8 MB as a text would hold up the main process. */
export function countPages(pdf: Uint8Array): number {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let pages = 0
  for (let at = bytes.indexOf(TYPE); at >= 0; at = bytes.indexOf(TYPE, at + TYPE.length)) {
    if (/^\/Type\s*\/Page\b(?!s)/.test(bytes.toString('latin1', at, at + ENTRY))) pages++
  }
  return pages
}
