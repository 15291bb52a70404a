/** Prepares the folder of `--demo`: settings of Sultra, three profiles, a signer, and the sample data. */
import { defaultLetterhead, Signatory } from '../../shared/papers/model'
import { PersonInput } from '../../shared/people/model'
import { defaultSettings } from '../../shared/settings/defaults'
import type { LockHolder } from '../../shared/session/model'
import { addPersonTx } from '../people/people'
import { isFirstRun } from '../people/queries'
import { completeSetup } from '../session/setup'
import { addSignatoryTx } from '../settings/signatories'
import { fillSample, type SampleDeps } from './fill'

const manager = {
  name: 'Wa Ode Nuraini',
  post: 'Kepala Bagian Kerja Sama',
  nip: '198706182010012003',
  role: 'PENGELOLA',
}
const others = [
  { name: 'Muh. Rusdin Laiho', post: 'Analis Kerja Sama', role: 'PENYUNTING' },
  { name: 'Siti Rumbaya', post: 'Arsiparis', role: 'PEMBACA' },
]

// Names and numbers are invented; the birth date in each NIP does not exist.
const secretary = { roleLines: ['SEKRETARIS DAERAH'], name: 'Drs. H. Asrin Mandaya, M.Si.', showNip: false }
const head = {
  prefix: 'a.n.',
  behalfLines: ['SEKRETARIS DAERAH'],
  roleLines: ['KEPALA BIRO PEMERINTAHAN', 'DAN OTONOMI DAERAH'],
  name: 'Harun Lakibende, S.STP., M.Si.',
  rank: 'Pembina Utama Muda, IV/c',
  nip: '197613321996011001',
  showNip: true,
}

/** Does nothing when the folder has been prepared before, or when another program holds it. */
export async function prepareDemo(deps: SampleDeps & { readOnly: LockHolder | null }): Promise<void> {
  if (deps.readOnly !== null || !(await isFirstRun(deps.db))) return
  const { unit, paper } = defaultSettings
  const id = await completeSetup(deps, {
    unit,
    paper,
    letterhead: defaultLetterhead(unit.provinceName, unit.unitName),
    signatory: Signatory.parse(secretary),
    person: PersonInput.parse(manager),
    pin: null,
    sampleData: true,
  })
  const person = { id, name: manager.name }
  await deps.commands.run(
    { command: 'sample.people', label: 'Menyiapkan profil contoh', person, undoable: false },
    async (tx) => {
      for (const other of others) await addPersonTx(tx, PersonInput.parse(other), deps.newId)
      await addSignatoryTx(tx, Signatory.parse(head), deps.newId)
    },
  )
  await fillSample(deps, person)
}
