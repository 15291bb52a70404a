import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hasSamples, sample } from '../../../test/support/samples'
import { affairs } from '../../shared/agreements/enums'
import { readIntake, type IntakeMasters } from '../../shared/plans/intake-read'
import { sultraOffices, sultraRegions } from '../../shared/regions/sultra'
import { readTableFile } from '../sheets/read'

/** Ids that carry the code or the name they stand for. */
const idOf = (place: number, kind: string) => `${kind}0000-0000-0000-0000-${String(place).padStart(12, '0')}`
const masters: IntakeMasters = {
  offices: sultraOffices.map((office, place) => ({ ...office, id: idOf(place, '0000'), aliases: [] })),
  partners: [],
  regions: sultraRegions.map(({ name }, place) => ({ id: idOf(place, '1111'), name })),
}
const codeOf = (id: string) => sultraRegions[Number(id.slice(-12))]?.code
const officeOf = (id: string | null) => (id === null ? null : sultraOffices[Number(id.slice(-12))]?.name)

type Key = {
  rows: {
    id: string
    office: string
    year: number
    affair: string | null
    program: string
    activity: string | null
    locations: string[]
    candidatePartner: string
    scheme: string | null
    schemeFamily: string
    priority: string | null
    costRupiah: number | null
    costSource: string | null
    basis: string | null
    notes: string | null
    accept?: { scheme?: string[]; locations?: string[][] }
    issues?: { severity: string; cell: string }[]
    duplicateOf?: string
  }[]
}

test.runIf(hasSamples)('the forms of five offices are read as their key says', async () => {
  const file = await readTableFile(sample('intake/rencana-opd-a.xlsx'), new AbortController().signal)
  const { rows, skipped } = readIntake(file, masters)
  const key = JSON.parse(readFileSync(sample('intake/rencana-opd-a.key.json'), 'utf8')) as Key
  expect(skipped).toEqual([])
  expect(rows.map(({ id }) => id)).toEqual(key.rows.map(({ id }) => id))
  for (const [index, wanted] of key.rows.entries()) {
    const row = rows[index]!
    const issues = row.issues.map(({ severity, cell }) => ({ severity, cell }))
    expect({ id: row.id, issues: issues.sort(byCell) }).toEqual({
      id: wanted.id,
      issues: (wanted.issues ?? []).map(({ severity, cell }) => ({ severity, cell })).sort(byCell),
    })
    expect(row.partner).toBe(wanted.candidatePartner)
    expect(row.duplicate).toEqual(wanted.duplicateOf ? { kind: 'row', id: wanted.duplicateOf } : null)
    const { input } = row
    if (issues.some(({ severity }) => severity === 'error')) {
      expect(input).toBeNull()
      continue
    }
    expect({
      office: officeOf(input!.officeId),
      year: input!.year,
      affair: affairs.find(({ code }) => code === input!.affairCode)?.name.toLowerCase(),
      program: input!.program,
      activity: input!.activity,
      locations: input!.regionIds.map(codeOf),
      priority: input!.priority,
      costRupiah: input!.costRupiah,
      costSource: input!.costSource,
      basis: input!.basis,
      notes: input!.notes,
    }).toEqual({
      office: wanted.office,
      year: wanted.year,
      affair: wanted.affair?.toLowerCase(),
      program: wanted.program,
      activity: wanted.activity,
      locations: wanted.locations,
      priority: wanted.priority,
      costRupiah: wanted.costRupiah,
      costSource: wanted.costSource,
      basis: wanted.basis,
      notes: wanted.notes,
    })
    expect([wanted.scheme, ...(wanted.accept?.scheme ?? [])]).toContain(input!.scheme)
  }
})

const byCell = (a: { cell: string }, b: { cell: string }) => (a.cell < b.cell ? -1 : 1)
