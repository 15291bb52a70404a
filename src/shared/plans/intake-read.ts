/** Turns the forms of offices into plans: each cell right, or reported at its address. */
import { schemeWords } from '../agreements/enums'
import { readScheme } from '../imports/kinds'
import { cleanText, isNothing, keyLikeness, nameKey } from '../imports/text'
import type { TableFile } from '../sheets/model'
import type { IntakeField } from './intake-template'
import { findForm, type Form, type FormCell, type FormRow } from './intake-forms'
import type { IntakeIssue, IntakePreview, IntakeRow } from './intake-model'
import {
  readAffair,
  readInitiative,
  readPriority,
  readRegions,
  readRupiah,
  readYear,
  regionKey,
  type Named,
  type Reading,
} from './intake-values'
import { PlanInput } from './model'
import { isLikePlan } from './rules'

/** What the reader knows of the database. */
export type IntakeMasters = {
  offices: readonly (Named & { shortName: string | null; aliases: readonly string[] })[]
  partners: readonly (Named & { aliases: readonly string[] })[]
  regions: readonly Named[]
}

type Index = {
  offices: readonly (Named & { keys: string[]; otherKeys: string[] })[]
  partners: ReadonlyMap<string, Named>
  regions: ReadonlyMap<string, Named>
}

/** Reads every visible sheet; those without a form are named. */
export function readIntake(file: TableFile, masters: IntakeMasters): Pick<IntakePreview, 'rows' | 'skipped'> {
  const index = indexOf(masters)
  const rows: IntakeRow[] = []
  const skipped: IntakePreview['skipped'] = []
  for (const sheet of file.sheets) {
    if (sheet.hidden || sheet.rows.length === 0) continue
    const form = findForm(sheet)
    if (form === null) skipped.push({ sheet: sheet.name, reason: 'tidak ada kepala tabel rencana' })
    else if (form.rows.length === 0) skipped.push({ sheet: sheet.name, reason: 'tabelnya belum diisi' })
    else rows.push(...readForm(form, index))
  }
  return { rows: markDuplicates(rows), skipped }
}

function indexOf({ offices, partners, regions }: IntakeMasters): Index {
  return {
    offices: offices.map((office) => ({
      ...office,
      keys: [nameKey(office.name), ...(office.shortName ? [nameKey(office.shortName)] : [])],
      otherKeys: office.aliases.map(nameKey),
    })),
    // A name wins over another partner's other name.
    partners: new Map([
      ...partners.flatMap((partner) => partner.aliases.map((name) => [regionKey(name), partner] as const)),
      ...partners.map((partner) => [regionKey(partner.name), partner] as const),
    ]),
    regions: new Map(regions.map((region) => [regionKey(region.name), region])),
  }
}

function readForm(form: Form, index: Index): IntakeRow[] {
  const office = readOffice(form.office, index)
  const year = form.year.fault ? bad(form.year.fault) : readYear(form.year.text)
  return form.rows.map((row) => readPlan(row, { form, index, office, year }))
}

const bad = (fault: string): { value: null; fault: string } => ({ value: null, fault })

type Around = { form: Form; index: Index; office: Reading<Named>; year: Reading<number> }

function readPlan({ row, cells }: FormRow, around: Around): IntakeRow {
  const { form, office } = around
  const findings = new Findings(form.sheet)
  const read = readCells(cells, around, findings)
  const parsed = PlanInput.safeParse(read.entries)
  if (!parsed.success && !findings.faulty)
    for (const { path, message } of parsed.error.issues)
      findings.say('error', addressOf(cells, String(path[0])), message)
  return {
    id: `${form.sheet}!${row}`,
    sheet: form.sheet,
    row,
    title: read.entries.title ?? read.entries.program ?? '',
    office: office.value?.name ?? null,
    schemeText: read.schemeText,
    partner: read.partner,
    input: parsed.success && !findings.faulty ? parsed.data : null,
    issues: findings.issues,
    duplicate: null,
  }
}

/** What is wrong with one row, as it is read. */
class Findings {
  readonly issues: IntakeIssue[] = []
  readonly #sheet: string

  constructor(sheet: string) {
    this.#sheet = sheet
  }

  get faulty(): boolean {
    return this.issues.some(({ severity }) => severity === 'error')
  }

  say(severity: IntakeIssue['severity'], cell: string, message: string): void {
    this.issues.push({ severity, sheet: this.#sheet, cell, message })
  }

  /** The value of a cell; null when it is wrong, which is noted. */
  take<T>(at: FormCell, read: (cell: FormCell) => Reading<T>): T | null {
    const { value, fault } = at.fault === null ? read(at) : bad(at.fault)
    if (fault !== null) this.say('error', at.address, fault)
    return value
  }
}

function readCells(cells: FormRow['cells'], { form, index, office, year }: Around, findings: Findings) {
  const text = (key: IntakeField) => findings.take(cells[key], ({ text }) => ({ value: textOf(text), fault: null }))
  if (office.fault !== null) findings.say('error', form.office.address, office.fault)
  if (year.fault !== null) findings.say('error', form.year.address, year.fault)
  const affairCode = findings.take(cells.affair, ({ text }) => readAffair(text))
  const program = text('program')
  const activity = text('activity')
  const title = text('title') ?? activity
  if (title === null && cells.activity.fault === null)
    findings.say('error', cells.activity.address || cells.title.address, 'Isi kegiatan atau objeknya.')
  const scheme = readSchemeCell(cells.scheme)
  if (scheme.fault !== null) findings.say('error', cells.scheme.address, scheme.fault)
  const partner = text('partner')
  const known = partner === null ? undefined : index.partners.get(regionKey(partner))
  const entries = {
    year: year.value,
    title,
    affairCode,
    program,
    activity,
    objective: text('objective'),
    ...readPlaces(cells.location, index, findings),
    officeId: office.value?.id ?? null,
    partnerId: known?.id ?? null,
    partnerText: known ? null : partner,
    scheme: scheme.value,
    initiative: findings.take(cells.initiative, ({ text }) => readInitiative(text)) ?? undefined,
    priority: findings.take(cells.priority, ({ text }) => readPriority(text)) ?? undefined,
    costRupiah: findings.take(cells.cost, ({ text, number }) => readRupiah(number ?? text)),
    costSource: text('source'),
    basis: text('basis'),
    notes: text('notes'),
  }
  return { entries, partner, schemeText: scheme.value ? schemeWords[scheme.value].short : scheme.words }
}

/** Regions by their names; a text with anything else is kept as it stands. */
function readPlaces({ text, address }: FormCell, { regions }: Index, findings: Findings) {
  const { found, unknown } = readRegions(text, regions)
  if (unknown.length > 0)
    findings.say('warning', address, `Bukan nama daerah: ${unknown.join(', ')}. Disimpan sebagai uraian lokasi.`)
  return { regionIds: found.map(({ id }) => id), location: unknown.length > 0 ? cleanText(text) : null }
}

const textOf = (text: string): string | null => (isNothing(text) ? null : cleanText(text))

/** The cell of a field of the plan, for what the schema alone finds: a text that is too long. */
function addressOf(cells: FormRow['cells'], field: string): string {
  const fields: Record<string, IntakeField> = { partnerText: 'partner', costSource: 'source', costRupiah: 'cost' }
  const cell = cells[fields[field] ?? (field as IntakeField)] as FormCell | undefined // fields of a plan that are no columns have none
  return cell?.address ?? cells.activity.address
}

type ReadSchemeCell = Reading<NonNullable<ReturnType<typeof readScheme>>['scheme']> & { words: string | null }

function readSchemeCell({ text, fault }: FormCell): ReadSchemeCell {
  if (fault !== null) return { ...bad(fault), words: null }
  if (isNothing(text)) return { value: null, fault: null, words: null }
  const read = readScheme(text)
  if (read === null)
    return {
      ...bad(
        `Skema “${cleanText(text)}” tidak dikenal. Pilih KSDD wajib, KSDD sukarela, KSDPK, Sinergi, KSDPL, atau KSDLL.`,
      ),
      words: null,
    }
  return {
    value: read.scheme,
    fault: null,
    words: read.scheme === null ? 'KSDD, wajib atau sukarela belum dipilih' : null,
  }
}

/** An office by its name, short name or else another name, whatever province is written behind it. */
function readOffice({ text, fault }: FormCell, { offices }: Index): Reading<Named> {
  if (fault !== null) return bad(fault)
  if (isNothing(text)) return bad('Isi nama perangkat daerah di kepala formulir.')
  const key = nameKey(text.replace(/[\s,]+prov(?:insi)?\b\.?.*$/i, ''))
  const found =
    offices.find(({ keys }) => keys.includes(key)) ?? offices.find(({ otherKeys }) => otherKeys.includes(key))
  if (found) return { value: found, fault: null }
  const [near] = offices
    .map((office) => ({ office, likeness: Math.max(...office.keys.map((each) => keyLikeness(each, key))) }))
    .sort((a, b) => b.likeness - a.likeness)
  const hint = near && near.likeness > 0.6 ? ` Mungkin ${near.office.name}.` : ' Tambahkan dahulu di Mitra.'
  return bad(`Perangkat daerah “${cleanText(text)}” tidak ada di daftar.${hint}`)
}

/** Names the earlier row of the file that a row repeats. */
function markDuplicates(rows: readonly IntakeRow[]): IntakeRow[] {
  return rows.map((row, at) => {
    const { input } = row
    if (input === null) return row
    const first = rows.slice(0, at).find((other) => other.input !== null && isLikePlan(other.input, input))
    return first ? { ...row, duplicate: { kind: 'row', id: first.id } } : row
  })
}
