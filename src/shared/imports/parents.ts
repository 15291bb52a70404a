/** Which row of a register stands under which: groups that a merged number holds together, and a KB text beside its PKS rows. */
import type { DocumentKind } from '../agreements/enums'
import { readDate } from './dates'
import { readKind, settleKind } from './kinds'
import type { ImportRow } from './model'
import { numberKey, readNumbers } from './numbers'
import type { SourceRow } from './rows'
import { cleanText, isNothing } from './text'

const heads: readonly DocumentKind[] = ['KESEPAKATAN_BERSAMA', 'NOTA_KESEPAKATAN', 'MOU', 'LOI']
const isHead = (kind: DocumentKind | null): boolean => kind !== null && heads.includes(kind)

/** Puts the rows of each group below its first row, and rows with a parent in a cell below that. Returns the parents that only cells mention. */
export function linkParents(rows: ImportRow[], sources: readonly SourceRow[]): ImportRow[] {
  linkGroups(rows, sources)
  const mentioned = linkMentions(rows, sources)
  linkAddenda(rows)
  return mentioned
}

function linkGroups(rows: readonly ImportRow[], sources: readonly SourceRow[]): void {
  const firsts = new Map<string, ImportRow>()
  rows.forEach((row, index) => {
    const top = sources[index]?.groupTop ?? null
    if (top === null) return
    const key = `${row.sheet}!${top}`
    const first = firsts.get(key)
    if (!first) firsts.set(key, row)
    else if (isHead(first.fields.kind) && !isHead(row.fields.kind)) {
      row.parentId = first.id
      row.relation = 'PELAKSANAAN'
    }
  })
}

function linkMentions(rows: readonly ImportRow[], sources: readonly SourceRow[]): ImportRow[] {
  const byNumber = new Map<string, ImportRow>()
  for (const row of rows) {
    for (const number of row.fields.numbers)
      if (number !== null && isHead(row.fields.kind)) byNumber.set(numberKey(number), row)
  }
  const made: ImportRow[] = []
  rows.forEach((row, index) => {
    const cell = sources[index]?.cells.parent
    if (!cell || isNothing(cell.text) || cell.value.kind === 'error' || row.parentId !== null) return
    const mention = readMention(cell.text)
    const key = mention.number === null ? cleanText(cell.text) : numberKey(mention.number)
    let parent = byNumber.get(key)
    if (!parent && mention.number !== null) {
      parent = parentRow(row, cell.address, mention)
      byNumber.set(key, parent)
      made.push(parent)
    }
    if (parent && parent.id !== row.id) {
      row.parentId = parent.id
      row.relation = 'PELAKSANAAN'
    } else if (!parent) row.remarks.push(`Naskah induk menurut daftar asal: ${cleanText(cell.text)}`)
  })
  return made
}

type Mention = { kind: DocumentKind; number: string | null; signedOn: string | null; title: string | null }

/** `KB antara … dan … No. 415.4/…/2023 tgl 17 Januari 2023 ttg Pembangunan Daerah`, or only a number. */
export function readMention(raw: string): Mention {
  const text = cleanText(raw)
  const number = /(?:\bno(?:mor)?\b\.?\s*:?\s*)?((?=\S*\d)(?=\S*\/)\S+\/\S+)/i.exec(text)?.[1] ?? null
  const date = /\b(?:tgl|tanggal)\b\.?\s*(.+?)(?=\s+(?:ttg|tentang)\b|$)/i.exec(text)?.[1] ?? null
  const title = /\b(?:ttg|tentang)\b\.?\s*(.+)$/i.exec(text)?.[1] ?? null
  const words = text.split(' ')
  const kind = readKind(words.slice(0, 2).join(' ')) ?? readKind(words[0] ?? '')
  const read = date === null ? null : readDate(date)
  return {
    kind: isHead(kind) && kind !== null ? kind : 'KESEPAKATAN_BERSAMA',
    number: number === null ? null : (readNumbers(number)[0]?.number ?? null),
    signedOn: read?.kind === 'day' ? read.date : null,
    title,
  }
}

/** An agreement of which only a mention is known; parties and scheme are those of the row below it. */
function parentRow(child: ImportRow, address: string, mention: Mention): ImportRow {
  const { fields } = child
  return {
    id: `${child.sheet}!${address}`,
    sheet: child.sheet,
    row: child.row,
    hidden: child.hidden,
    cells: { parent: child.cells.parent ?? { address, text: '' } },
    fields: {
      ...fields,
      title: mention.title ?? `Naskah induk ${mention.number ?? ''}`,
      kind: settleKind(mention.kind, fields.family),
      numbers: fields.parties.map((_party, index) => (index === 0 ? mention.number : null)),
      signedOn: mention.signedOn,
      party1SignedOn: null,
      party2SignedOn: null,
      startsOn: null,
      endsOn: null,
      endsOnBasis: 'none',
      term: null,
      officeId: null,
      officeName: null,
      notes: null,
    },
    parentId: null,
    relation: null,
    remarks: [`Hanya disebut pada sel ${address} lembar ${child.sheet}; masa berlakunya tidak tertulis.`],
    findings: [],
    twin: null,
    update: null,
    changes: [],
    overrides: [],
    state: 'ready',
  }
}

/** An addendum belongs to the latest agreement before it with the same title and partner. */
function linkAddenda(rows: readonly ImportRow[]): void {
  for (const row of rows) {
    if (row.fields.kind !== 'ADDENDUM' || row.parentId !== null) continue
    const subject = bareTitle(row.fields.title)
    const partner = row.fields.parties[1]?.key
    const parent = rows.findLast(
      (other) =>
        other.fields.kind !== 'ADDENDUM' &&
        bareTitle(other.fields.title) === subject &&
        other.fields.parties[1]?.key === partner &&
        (other.fields.signedOn ?? '') <= (row.fields.signedOn ?? '9'),
    )
    if (!parent || subject === '') continue
    row.parentId = parent.id
    row.relation = 'ADENDUM'
  }
}

const bareTitle = (title: string | null): string =>
  (title ?? '')
    .toLowerCase()
    .replace(/^(?:adendum|addendum|perubahan)\s+(?:atas\s+|perjanjian\s+)?(?:kerja sama\s+)?/, '')
    .replace(/^(?:tentang\s+|kerja ?sama\s+)+/, '')
