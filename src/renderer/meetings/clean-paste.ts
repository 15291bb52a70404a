/** HTML from Word and other programs made plain before the editor reads it: lists that are none become lists. */

/** The same content without comments, styles, and Word's own elements; `MsoListParagraph` becomes a list. */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  dropNoise(page)
  wordLists(page)
  headingsToBold(page)
  page.body.querySelectorAll('*').forEach(dropAttributes)
  return page.body.innerHTML
}

/** Attributes that mean something to the editor. */
const kept = new Set(['colspan', 'rowspan', 'start'])

function dropNoise(page: Document): void {
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode()) found.push(comments.currentNode)
  found.forEach((node) => node.parentNode?.removeChild(node))
  page.querySelectorAll('style, script, meta, link, title, xml, img, object, iframe').forEach((node) => node.remove())
  // <o:p>, <w:sdt>, <st1:place>: what they hold stays; an empty one is a space of Word's.
  page.body.querySelectorAll('*').forEach((node) => {
    if (node.localName.includes(':')) node.replaceWith(...node.childNodes)
  })
}

const listStyle = (node: Element): { level: number; list: string } | null => {
  const style = node.getAttribute('style') ?? ''
  const found = /mso-list:\s*l(\d+)\s+level(\d+)\s+lfo(\d+)/i.exec(style)
  return found ? { level: Number(found[2]), list: `${found[1]}-${found[3]}` } : null
}

/** Paragraphs with `mso-list` in a row are one list; their level nests them. */
function wordLists(page: Document): void {
  for (const first of page.body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (!first.isConnected || !listStyle(first) || first.closest('li')) continue
    const items: Element[] = []
    for (let next: Element | null = first; next && goesOn(first, next); next = next.nextElementSibling) items.push(next)
    const place = page.createComment('')
    first.before(place)
    const list = nested(page, items)
    place.replaceWith(list)
  }
}

/** Another list on the level of the first item is one of its own. */
function goesOn(first: Element, next: Element): boolean {
  const [start, here] = [listStyle(first), listStyle(next)]
  return start !== null && here !== null && (here.level > start.level || here.list === start.list)
}

function nested(page: Document, items: readonly Element[]): Element {
  const root = newList(page, items[0])
  const open: { level: number; list: Element }[] = [{ level: listStyle(items[0] as Element)?.level ?? 1, list: root }]
  for (const item of items) {
    const level = listStyle(item)?.level ?? 1
    while (open.length > 1 && (open.at(-1)?.level ?? 1) > level) open.pop()
    const top = open.at(-1)
    if (top && level > top.level) {
      const list = newList(page, item)
      ;(top.list.lastElementChild ?? top.list).append(list)
      open.push({ level, list })
    }
    open.at(-1)?.list.append(asItem(page, item))
  }
  return root
}

/** The mark that Word writes into the text says which kind of list it is. */
function newList(page: Document, item: Element | undefined): Element {
  const mark = markOf(item)?.textContent?.trim() ?? ''
  const numbered = /^\(?([0-9]+|[a-z]{1,3}|[ivxlc]+)[.)]/i.test(mark)
  const list = page.createElement(numbered ? 'ol' : 'ul')
  const start = Number.parseInt(mark, 10)
  if (numbered && start > 1) list.setAttribute('start', String(start))
  return list
}

const markOf = (item: Element | undefined): Element | null | undefined =>
  item?.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]')

function asItem(page: Document, item: Element): Element {
  markOf(item)?.remove()
  const paragraph = page.createElement('p')
  paragraph.append(...item.childNodes)
  const line = page.createElement('li')
  line.append(paragraph)
  item.remove()
  return line
}

/** The editor has no headings: each part of the minutes has one already. */
function headingsToBold(page: Document): void {
  page.body.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach((heading) => {
    const bold = page.createElement('strong')
    bold.append(...heading.childNodes)
    const paragraph = page.createElement('p')
    paragraph.append(bold)
    heading.replaceWith(paragraph)
  })
}

/** Bold, italic and underline of styles become elements; all other looks fall away. */
function dropAttributes(node: Element): void {
  const style = node.getAttribute('style') ?? ''
  if (node.localName === 'span') {
    const marks = [
      /font-weight:\s*(bold|[6-9]00)/i.test(style) && 'strong',
      /font-style:\s*italic/i.test(style) && 'em',
      /text-decoration[^;]*underline/i.test(style) && 'u',
    ].filter((mark) => mark !== false)
    for (const mark of marks) {
      const around = node.ownerDocument.createElement(mark)
      around.append(...node.childNodes)
      node.append(around)
    }
  }
  for (const { name } of [...node.attributes]) if (!kept.has(name)) node.removeAttribute(name)
}
