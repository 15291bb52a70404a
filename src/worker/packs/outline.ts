/** The bookmarks of a PDF, in two levels. */
import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFNull, type PDFDocument, type PDFRef } from 'pdf-lib'

export type Bookmark = { title: string; level: 1 | 2; page: PDFRef }

type Node = { ref: PDFRef; bookmark: Bookmark; children: Node[] }

/** Puts bookmarks into the document and has it opened with them shown. ISO 32000-1, 12.3.3. */
export function addOutline(pdf: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const nodes = treeOf(pdf, bookmarks)
  if (nodes.length === 0) return
  const root = pdf.context.nextRef()
  const dict = pdf.context.obj({ Type: 'Outlines', Count: bookmarks.length })
  link(pdf, { dict, ref: root }, nodes)
  pdf.context.assign(root, dict)
  pdf.catalog.set(PDFName.of('Outlines'), root)
  pdf.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** A bookmark of the second level belongs to the first-level one before it. */
function treeOf(pdf: PDFDocument, bookmarks: readonly Bookmark[]): Node[] {
  const nodes: Node[] = []
  for (const bookmark of bookmarks) {
    const node = { ref: pdf.context.nextRef(), bookmark, children: [] }
    const parent = nodes.at(-1)
    if (bookmark.level === 2 && parent) parent.children.push(node)
    else nodes.push(node)
  }
  return nodes
}

function link(pdf: PDFDocument, parent: { dict: PDFDict; ref: PDFRef }, nodes: readonly Node[]): void {
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last) return
  parent.dict.set(PDFName.of('First'), first.ref)
  parent.dict.set(PDFName.of('Last'), last.ref)
  for (const [index, { ref, bookmark, children }] of nodes.entries()) {
    const dict = PDFDict.withContext(pdf.context)
    dict.set(PDFName.of('Title'), PDFHexString.fromText(bookmark.title))
    dict.set(PDFName.of('Parent'), parent.ref)
    dict.set(PDFName.of('Dest'), pdf.context.obj([bookmark.page, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull]))
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    if (before) dict.set(PDFName.of('Prev'), before.ref)
    if (after) dict.set(PDFName.of('Next'), after.ref)
    if (children.length > 0) dict.set(PDFName.of('Count'), PDFNumber.of(children.length))
    link(pdf, { dict, ref }, children)
    pdf.context.assign(ref, dict)
  }
}
