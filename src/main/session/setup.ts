/** The first-run page's one command: settings, first manager and master data. */
import type { PersonId } from '../../shared/ids/ids'
import type { Parsed } from '../../shared/ipc/define'
import { AppError } from '../../shared/ipc/errors'
import { centralPartners } from '../../shared/regions/central'
import { countries as countryList } from '../../shared/regions/countries'
import { provinces } from '../../shared/regions/provinces'
import { SULTRA, sultraOffices, sultraProvince, sultraRegions } from '../../shared/regions/sultra'
import { defaultSettings } from '../../shared/settings/defaults'
import type { sessionContract } from '../../shared/session/contract'
import type { Commands } from '../database/command'
import type { Tx } from '../database/db'
import { countries, offices, partners, regions } from '../database/schema/masters'
import { addPersonTx } from '../people/people'
import { hashPin, storePin } from '../people/pins'
import { isFirstRun } from '../people/queries'
import type { NewId } from '../platform/ids'
import { saveSectionTx } from '../settings/settings'
import { addSignatoryTx } from '../settings/signatories'

export type SetupInput = Parsed<(typeof sessionContract)['setup.complete']>

/** Writes everything or nothing; the first person always manages. Throws CONFLICT when somebody exists already. */
export async function completeSetup(
  { commands, newId }: { commands: Commands; newId: NewId },
  input: SetupInput,
): Promise<PersonId> {
  const pin = input.pin === null ? null : await hashPin(input.pin)
  const meta = {
    command: 'setup.complete',
    label: 'Menyiapkan Simpul',
    person: { id: null, name: input.person.name },
    // Undone, the program would stand without its first manager.
    undoable: false,
  }
  return commands.run(meta, async (tx) => {
    if (!(await isFirstRun(tx))) throw new AppError('CONFLICT', 'Simpul sudah disiapkan. Pilih profil untuk masuk.')
    await saveSettingsTx(tx, input, newId)
    await addMastersTx(tx, input.unit.provinceCode, newId)
    const id = await addPersonTx(tx, { ...input.person, role: 'PENGELOLA' }, newId)
    await storePin(tx, id, pin)
    return id
  })
}

async function saveSettingsTx(tx: Tx, input: SetupInput, newId: NewId): Promise<void> {
  await saveSectionTx(tx, 'unit', input.unit)
  await saveSectionTx(tx, 'letterhead', input.letterhead)
  await saveSectionTx(tx, 'paper', input.paper)
  await saveSectionTx(tx, 'numbers', defaultSettings.numbers)
  await saveSectionTx(tx, 'letters', defaultSettings.letters)
  if (input.signatory) await addSignatoryTx(tx, input.signatory, newId)
}

/** Regions, countries, offices and the partners that every province deals with. */
export async function addMastersTx(tx: Tx, provinceCode: string, newId: NewId): Promise<void> {
  const regionRows = regionsOf(provinceCode).map((region) => ({ id: newId(), ...region }))
  await tx.insert(regions).values(regionRows)
  await tx.insert(countries).values([...countryList])
  if (provinceCode === SULTRA) {
    await tx.insert(offices).values(sultraOffices.map((office) => ({ id: newId(), ...office })))
  }
  await tx.insert(partners).values([
    ...regionRows.map(({ id, name, kind }) => ({
      id: newId(),
      name: `Pemerintah ${name}`,
      kind,
      regionId: id,
      headPost: headPosts[kind],
    })),
    ...centralPartners.map((partner) => ({ id: newId(), ...partner })),
  ])
}

const headPosts = { PROVINSI: 'Gubernur', KABUPATEN: 'Bupati', KOTA: 'Wali Kota' } as const

type RegionRow = Omit<typeof regions.$inferInsert, 'id'>

/** All provinces, and below the chosen one its kabupaten and kota where they are known. */
function regionsOf(provinceCode: string): RegionRow[] {
  const known = provinceCode === SULTRA
  return [
    ...provinces.map(({ code, name, capital }): RegionRow => ({
      ...(known && code === SULTRA && sultraProvince),
      code,
      name: `Provinsi ${name}`,
      kind: 'PROVINSI',
      parentCode: null,
      capital,
    })),
    ...(known ? sultraRegions.map((region): RegionRow => ({ ...region, parentCode: SULTRA })) : []),
  ]
}
