/** Compares a plan with the register: twins, what they would change, and what the guards say of each row that goes in. */
import type { PartnerKind } from '../partners/enums'
import { draftOf, type EntryContext } from './entry'
import { factsLabel, twinFactsOf, type RegisterFacts } from './facts'
import type { ImportField } from './fields'
import { guardRow, type GuardedRow, type GuardHouse } from './guard-rows'
import { mergeEntry, type MergeNames } from './merge'
import type { ImportRow, ImportSettings, PartnerEntry, UpdateMode } from './model'
import { createNodes, lastDayOf, type Entered } from './nodes'
import { settleOrphans, standIn } from './orphans'
import { parentsFirst } from './order'
import { settleStates, type ImportMasters, type ImportPlan } from './plan'
import { columnsByField } from './rows'
import { markRegisterTwins, registerTwins } from './twins'

/** Settles the rows of `plan`, which so far knows only the file, against the living agreements of the register. */
export function settleWithRegister(
  { rows, partners }: ImportPlan,
  register: readonly RegisterFacts[],
  settings: ImportSettings,
  masters: ImportMasters,
): void {
  const ids = new Map(partners.map(({ key, partnerId }) => [key, partnerId ?? key]))
  const partnerId = (key: string) => ids.get(key) ?? key
  const ownKey = `daerah:${masters.provinceCode}`
  const twins = register.map((facts) => twinFactsOf(facts, lastDayOf(facts)))
  markRegisterTwins(rows, twins, ownKey, partnerId)

  const byId = new Map(register.map((facts) => [facts.id, facts]))
  const columnIn = columnFinder(settings)
  const chains = { columnOf: columnIn, isLinked: (id: string) => (byId.get(id)?.parentId ?? null) !== null }
  const inRegister = registerTwins(rows)
  const rowsById = new Map(rows.map((row) => [row.id, row]))
  const context: EntryContext = {
    partnerId,
    parentId: (rowId) => {
      const row = rowsById.get(rowId)
      const above = row ? standIn(row, rowsById) : null
      return above?.state === 'ready' ? above.id : (inRegister.get(above?.id ?? '') ?? null)
    },
  }
  settleStates(rows, partners, settings)
  settleOrphans(rows, settings, chains)

  const names = namesOf(rows, byId, partners, masters)
  const merged = mergeTwins(rows, byId, settings, (row, current, mode) =>
    mergeEntry(current, draftOf(row, context), { mode, saysScheme: row.fields.scheme !== null, names }),
  )
  settleStates(rows, partners, settings)

  const entering = enteringRows(rows, context, merged)
  const house: GuardHouse = {
    nodes: createNodes(nodesOf(entering, register), partnerId(ownKey)),
    partners: partnersOf(partners, masters),
    columnOf: (sheet, field) => columnIn(sheet, field) ?? columnIn(sheet, 'title') ?? 1,
  }
  for (const each of entering) guardRow(each, house)
  settleStates(rows, partners, settings)
  // What the guards hold back holds back what stands below it.
  settleOrphans(rows, settings, chains)
  settleStates(rows, partners, settings)
}

type Merge = (row: ImportRow, current: RegisterFacts, mode: UpdateMode) => ReturnType<typeof mergeEntry<RegisterFacts>>

/** Sets the differences of each twin; returns the agreements as they will be, by the row. An agreement takes one row over. */
function mergeTwins(
  rows: readonly ImportRow[],
  byId: ReadonlyMap<string, RegisterFacts>,
  settings: ImportSettings,
  merge: Merge,
): Map<string, RegisterFacts> {
  const merged = new Map<string, RegisterFacts>()
  const claimed = new Set<string>()
  for (const row of rows) {
    const current = row.twin?.where === 'register' ? byId.get(row.twin.id) : undefined
    if (!current || row.findings.some(({ severity }) => severity === 'error')) continue
    const mode = modeOf(row, settings)
    const { next, changes } = merge(row, current, mode ?? 'fill')
    row.changes = mode === null ? changes.map((change) => ({ ...change, taken: false })) : changes
    if (mode === null || claimed.has(current.id) || !changes.some(({ taken }) => taken)) continue
    claimed.add(current.id)
    row.update = mode
    merged.set(row.id, next)
  }
  return merged
}

/** What a person chose for the row, else for all rows whose agreement is certain. */
function modeOf({ id, twin }: ImportRow, { rows, twins }: ImportSettings): UpdateMode | null {
  const choice = rows[id]
  if (choice !== undefined) return choice === 'fill' || choice === 'replace' ? choice : null
  const isCertain = twin?.kind === 'exact' || twin?.sameNumber === true
  return isCertain && twins !== 'skip' ? twins : null
}

function enteringRows(
  rows: readonly ImportRow[],
  context: EntryContext,
  merged: ReadonlyMap<string, RegisterFacts>,
): GuardedRow[] {
  const added = parentsFirst(rows.filter((row) => row.state === 'ready')).map((row): GuardedRow => ({
    row,
    id: row.id,
    entry: draftOf(row, context),
    taken: null,
  }))
  const updated = rows.flatMap((row): GuardedRow[] => {
    const next = row.state === 'update' ? merged.get(row.id) : undefined
    const taken = row.changes.filter((change) => change.taken).flatMap(({ field }) => guardedBy(field))
    return next ? [{ row, id: next.id, entry: { ...draftOf(row, context), ...next }, taken }] : []
  })
  return [...updated.toSorted((a, b) => (a.id < b.id ? -1 : 1)), ...added]
}

/** A new term may break the limit at any of its columns. */
const guardedBy = (field: ImportField): ImportField[] =>
  field === 'term' || field === 'endsOn' ? ['term', 'endsOn'] : [field]

/** As the register will list them: what is written now first, then by the latest change. */
function nodesOf(entering: readonly GuardedRow[], register: readonly RegisterFacts[]): (readonly [string, Entered])[] {
  const changed = new Set(entering.map(({ id }) => id))
  const others = register
    .filter(({ id }) => !changed.has(id))
    .toSorted((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1))
  return [
    ...entering.map(({ id, entry }) => [id, entry] as const),
    ...others.map((facts) => [facts.id, facts] as const),
  ]
}

function partnersOf(entries: readonly PartnerEntry[], masters: ImportMasters): GuardHouse['partners'] {
  const isOwn = (kind: PartnerKind, code: string | null) => kind === 'PROVINSI' && code === masters.provinceCode
  const known = masters.partners.map(({ id, name, kind, regionCode }) => [
    id,
    { name, kind, isOwn: isOwn(kind, regionCode) },
  ])
  const added = entries.flatMap(({ key, name, kind, regionCode, partnerId }) =>
    kind === null || partnerId !== null ? [] : [[key, { name, kind, isOwn: isOwn(kind, regionCode) }] as const],
  )
  return new Map([...(known as [string, { name: string; kind: PartnerKind; isOwn: boolean }][]), ...added])
}

function namesOf(
  rows: readonly ImportRow[],
  byId: ReadonlyMap<string, RegisterFacts>,
  entries: readonly PartnerEntry[],
  { offices, partners }: ImportMasters,
): MergeNames {
  const officeNames = new Map(offices.map(({ id, name }) => [id, name]))
  const partnerNames = new Map([
    ...partners.map(({ id, name }) => [id, name] as const),
    ...entries.map(({ key, name }) => [key, name] as const),
  ])
  const titles = new Map(rows.map((row) => [row.id, row.fields.title ?? row.id]))
  return {
    office: (id) => officeNames.get(id) ?? 'perangkat daerah lain',
    partner: (id) => partnerNames.get(id) ?? id,
    parent: (id) => {
      const facts = byId.get(id)
      return facts ? factsLabel(facts) : (titles.get(id) ?? id)
    },
  }
}

function columnFinder({ sheets }: ImportSettings) {
  const bySheet = new Map(sheets.map(({ name, mapping }) => [name, columnsByField(mapping)]))
  return (sheet: string, field: ImportField): number | null => bySheet.get(sheet)?.get(field) ?? null
}
