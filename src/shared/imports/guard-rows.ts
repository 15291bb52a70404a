/** The guards of the register over the rows of an import: errors hold a row back, what needs a reason waits for it. */
import type { PartnerKind } from '../partners/enums'
import type { AgreementInput } from '../agreements/model'
import { startOf } from '../agreements/status'
import { checkGuards } from '../guards/guards'
import type { GuardFinding } from '../guards/model'
import { alikeFinding } from '../guards/twins'
import { cellAddress } from '../sheets/model'
import type { ImportField } from './fields'
import { partyFields, type FindingCode, type Finding, type ImportRow } from './model'
import type { Nodes } from './nodes'

/** A row that goes in, with its entries. `taken`: the fields that it changes of an agreement; null for a new one. */
export type GuardedRow = { row: ImportRow; id: string; entry: AgreementInput; taken: readonly ImportField[] | null }
export type GuardHouse = {
  nodes: Nodes
  partners: ReadonlyMap<string, { name: string; kind: PartnerKind; isOwn: boolean }>
  /** Columns of a sheet by what they are read as. */
  columnOf(sheet: string, field: ImportField): number
}

/** Adds what the guards find to the findings and overrides of the row. */
export function guardRow({ row, id, entry, taken }: GuardedRow, house: GuardHouse): void {
  const findings = checkGuards(entry, {
    id,
    ancestorIds: [],
    partners: house.partners,
    parent: house.nodes.parent(entry),
    numbers: house.nodes.numbers(id),
    others: [],
  })
  const alike = alikeFinding({ start: startOf(entry) }, house.nodes.alike(id))
  // Of a parent that only a cell mentions nobody knows the term; it is told, and asked of nobody.
  const isMention = row.id !== `${row.sheet}!${row.row}`
  for (const found of alike ? [...findings, alike] : findings) {
    const finding = isMention && found.severity === 'override' ? { ...found, severity: 'hint' as const } : found
    const field = fieldOf(finding)
    // What an update leaves as it is, it need not answer for.
    if (taken !== null && finding.severity !== 'error' && !taken.includes(field)) continue
    dropReplaced(row, finding)
    row.findings.push(viewOf(row, finding, field, house))
    if (finding.severity === 'override') row.overrides.push({ guard: finding.guard, finding: finding.message })
  }
}

/** What the reading of the cells alone had found of the same. */
function dropReplaced(row: ImportRow, { guard }: GuardFinding): void {
  const code = replaced[nameOf(guard)]
  if (code) row.findings = row.findings.filter((finding) => finding.code !== code)
}

const replaced: Record<string, FindingCode> = {
  TERM_LIMIT: 'TERM_TOO_LONG',
  NUMBER_USED: 'NUMBER_REUSED',
  NUMBER_SEEN: 'NUMBER_REUSED',
}

function viewOf(
  row: ImportRow,
  { guard, severity, message, article }: GuardFinding,
  field: ImportField,
  house: GuardHouse,
): Finding {
  const cell = row.cells[field]
  return {
    sheet: row.sheet,
    row: row.row,
    address: cell?.address ?? row.cells.parent?.address ?? cellAddress(row.row, house.columnOf(row.sheet, field)),
    field,
    severity: severity === 'error' ? 'error' : 'warning',
    code: 'GUARD',
    title: titles[nameOf(guard)] ?? 'Ketentuan',
    message,
    value: (cell?.text ?? '').slice(0, 200),
    article,
    needsReason: severity === 'override',
  }
}

/** `NUMBER_USED` of `NUMBER_USED:<partner>`. */
const nameOf = (guard: string): string => guard.split(':')[0] ?? guard

const titles: Record<string, string> = {
  RULE: 'Isian tidak sesuai',
  KIND_OF_SCHEME: 'Jenis tidak dikenal dalam skemanya',
  DUPLICATE: 'Kemungkinan ganda',
  SIGNER_POWER: 'Surat kuasa belum ada',
  SIGNER_HEAD: 'Penanda tangan tidak sesuai',
  NUMBER_USED: 'Nomor sudah dipakai',
  NUMBER_SEEN: 'Nomor pernah dipakai',
  START_BEFORE_SIGNING: 'Mulai sebelum ditandatangani',
  SIGNING_BEFORE_PROCESS: 'Ditandatangani sebelum proses',
  TERM_LIMIT: 'Melebihi batas masa berlaku',
  PARTY_SIGNED_LATER: 'Hari tanda tangan berbeda',
  PARTIES_SIGNED_EARLIER: 'Hari tanda tangan berbeda',
  PARENT_KIND: 'Induk tidak sesuai',
  PARENT_OVER: 'Induk sudah berakhir',
}

/** The column at which a guard's finding stands; registers have no columns for signatories. */
function fieldOf({ field }: GuardFinding): ImportField {
  const [, index, part] = /^parties\.(\d+)\.(\w+)$/.exec(field) ?? []
  if (index !== undefined && part === 'signedOn') return index === '0' ? 'signedOn' : 'party2SignedOn'
  if (index !== undefined) return part === 'number' ? 'numbers' : (partyFields[Number(index)] ?? 'party3')
  return fields[field] ?? 'title'
}

const fields: Record<string, ImportField> = {
  documentKind: 'kind',
  parties: 'party2',
  signedOn: 'signedOn',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  termKind: 'term',
  termCount: 'term',
  termUnit: 'term',
  parentId: 'parent',
  parentRelation: 'parent',
}
