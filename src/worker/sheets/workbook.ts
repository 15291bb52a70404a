/** What stands beside the sheets of a workbook: their names and parts, the shared texts, and which formats are dates. */
import { posix } from 'node:path'
import { tooLarge } from './faults'
import { attribute, readXml } from './xml'
import type { ZipParts } from './zip-parts'

export type SheetPart = { name: string; hidden: boolean; path: string }
export type Workbook = {
  sheets: SheetPart[]
  /** Days are counted from 1904 instead of 1900. */
  from1904: boolean
  texts: string[]
  /** By the style number of a cell. */
  isDateStyle: boolean[]
}

/** Letters of all shared texts together. */
const MAX_TEXT = 60_000_000

/** Reads the parts around the sheets. Throws FILE_REFUSED. */
export async function readWorkbook(parts: ZipParts, signal: AbortSignal): Promise<Workbook> {
  const { sheets, from1904 } = await readSheetList(parts)
  return {
    sheets,
    from1904,
    texts: parts.has('xl/sharedStrings.xml') ? await readTexts(parts, signal) : [],
    isDateStyle: parts.has('xl/styles.xml') ? await readStyles(parts) : [],
  }
}

/** Targets of the relations of a part by their id; outside addresses as they are. */
export async function readRelations(
  parts: ZipParts,
  part: string,
): Promise<Map<string, { target: string; type: string }>> {
  const relations = new Map<string, { target: string; type: string }>()
  const folder = posix.dirname(part)
  const path = `${folder}/_rels/${posix.basename(part)}.rels`
  if (!parts.has(path)) return relations
  await readXml(await parts.open(path), {
    open(name, attributes) {
      const { Id: id, Target: target, Type: type } = attributes
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      const inside = attributes['TargetMode'] !== 'External'
      relations.set(id, { target: inside ? resolvePart(folder, target) : target, type: type ?? '' })
    },
  })
  return relations
}

const resolvePart = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target))

async function readSheetList(parts: ZipParts): Promise<Pick<Workbook, 'sheets' | 'from1904'>> {
  const relations = await readRelations(parts, 'xl/workbook.xml')
  const sheets: SheetPart[] = []
  let from1904 = false
  await readXml(await parts.open('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const path = relations.get(attribute(attributes, 'id') ?? '')?.target
      if (path === undefined || !parts.has(path)) return
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({ name: attributes['name'] ?? `Lembar ${sheets.length + 1}`, hidden, path })
    },
  })
  return { sheets, from1904 }
}

async function readTexts(parts: ZipParts, signal: AbortSignal): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let total = 0
  let inText = false
  let phonetic = false
  const handler = {
    open(name: string) {
      if (name === 'si') current = ''
      if (name === 'rPh') phonetic = true
      if (name === 't') inText = !phonetic
    },
    text(text: string) {
      if (inText) current += text
    },
    close(name: string) {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name !== 'si') return
      total += current.length
      if (total > MAX_TEXT) throw tooLarge()
      texts.push(unescapeText(current))
    },
  }
  await readXml(await parts.open('xl/sharedStrings.xml'), handler, signal)
  return texts
}

/** Characters that XML cannot hold stand as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

async function readStyles(parts: ZipParts): Promise<boolean[]> {
  const formats = new Map<number, string>()
  const isDateStyle: boolean[] = []
  let inCellFormats = false
  await readXml(await parts.open('xl/styles.xml'), {
    open(name, attributes) {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCellFormats = true
      if (name !== 'xf' || !inCellFormats) return
      const id = Number(attributes['numFmtId'] ?? 0)
      isDateStyle.push(isDateFormat(id, formats.get(id)))
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false
    },
  })
  return isDateStyle
}

/** Built-in numbers 14 to 22 and the East Asian ones are dates or times; a format of its own is told by its letters. */
function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  const letters = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '')
  return /[dy]/i.test(letters) || /m{3,}/i.test(letters)
}
