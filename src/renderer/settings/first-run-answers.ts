/** What was answered on the first-run page so far; nothing of it is stored before the last step. */
import type { In } from '../../shared/ipc/define'
import { defaultLetterhead } from '../../shared/papers/model'
import type { sessionContract } from '../../shared/session/contract'
import { defaultSettings } from '../../shared/settings/defaults'
import {
  emptySignatory,
  LetterheadForm,
  letterheadForm,
  ManagerForm,
  PaperForm,
  paperForm,
  SignatoryForm,
  UnitForm,
} from './form-models'

export type Answers = {
  unit: UnitForm
  letterhead: LetterheadForm
  /** Until somebody changes the letterhead it follows the names of the unit. */
  ownLetterhead: boolean
  signatory: SignatoryForm
  /** The signer comes later. */
  noSignatory: boolean
  paper: PaperForm
  manager: ManagerForm
}

export const steps = ['Unit kerja', 'Kop surat', 'Penanda tangan', 'Kertas', 'Pengelola'] as const

export const firstAnswers: Answers = {
  unit: defaultSettings.unit,
  letterhead: letterheadForm(defaultSettings.letterhead),
  ownLetterhead: false,
  signatory: emptySignatory,
  noSignatory: false,
  paper: paperForm(defaultSettings.paper),
  manager: { name: '', post: '', nip: '', role: 'PENGELOLA', pin: '', pinAgain: '', start: 'kosong' },
}

/** Answers of the first step, and the letterhead that follows from them. */
export function withUnit(answers: Answers, unit: UnitForm): Answers {
  const letterhead = answers.ownLetterhead
    ? answers.letterhead
    : letterheadForm(defaultLetterhead(unit.provinceName, unit.unitName))
  return { ...answers, unit, letterhead }
}

/** What main is told at the end. Throws when a step was left with faults, which the page does not allow. */
export function setupInput(answers: Answers): In<(typeof sessionContract)['setup.complete']> {
  const { pin, pinAgain: _again, start, ...person } = ManagerForm.parse(answers.manager)
  return {
    unit: UnitForm.parse(answers.unit),
    letterhead: LetterheadForm.parse(answers.letterhead),
    paper: PaperForm.parse(answers.paper),
    signatory: answers.noSignatory ? null : SignatoryForm.parse(answers.signatory),
    person,
    pin: pin === '' ? null : pin,
    sampleData: start === 'contoh',
  }
}
