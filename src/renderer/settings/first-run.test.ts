import { describe, expect, it } from 'vitest'
import { defaultMargins, PaperSetup, Signatory } from '../../shared/papers/model'
import { firstAnswers, setupInput, withUnit } from './first-run-answers'
import {
  LetterheadForm,
  letterheadForm,
  ManagerForm,
  PaperForm,
  paperForm,
  SignatoryForm,
  signatoryForm,
} from './form-models'

const messages = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

describe('answers of the first run', () => {
  const manager = { ...firstAnswers.manager, name: 'Wa Ode', pin: '2468', pinAgain: '2468' }

  it('the letterhead follows the unit until somebody changes it', () => {
    const unit = { ...firstAnswers.unit, provinceName: 'Gorontalo', unitName: 'Biro Kerja Sama' }
    const texts = (own: boolean) =>
      withUnit({ ...firstAnswers, ownLetterhead: own }, unit).letterhead.lines.map(({ text }) => text)
    expect(texts(false)).toEqual(['PEMERINTAH PROVINSI GORONTALO', 'SEKRETARIAT DAERAH', 'BIRO KERJA SAMA'])
    expect(texts(true)[0]).toBe('PEMERINTAH PROVINSI SULAWESI TENGGARA')
  })

  it('a signer for later and an empty PIN are null', () => {
    const input = setupInput({
      ...firstAnswers,
      noSignatory: true,
      manager: { ...manager, pin: '', pinAgain: '', start: 'contoh' },
    })
    expect(input).toMatchObject({
      signatory: null,
      pin: null,
      sampleData: true,
      person: { name: 'Wa Ode', post: null },
    })
    expect(input.paper.portraitMargins).toBeNull()
  })

  it('a PIN that differs or is too short is named at its field', () => {
    expect(messages(ManagerForm.safeParse({ ...manager, pinAgain: '1' }))).toEqual([
      'pinAgain: PIN tidak sama. Ketik sekali lagi.',
    ])
    expect(messages(ManagerForm.safeParse({ ...manager, pin: '12', pinAgain: '12' }))[0]).toMatch(/^pin: /)
  })
})

describe('lines typed into one field', () => {
  it('come back as they were, without empty ones', () => {
    const value = Signatory.parse({ roleLines: ['KEPALA BIRO', 'PEMERINTAHAN'], name: 'X' })
    expect(SignatoryForm.parse(signatoryForm(value))).toEqual(value)
    const letterhead = { ...firstAnswers.letterhead, address: ' Jalan A \n\n Telepon 1 ' }
    const parsed = LetterheadForm.parse(letterhead)
    expect(parsed.address).toEqual(['Jalan A', 'Telepon 1'])
    expect(letterheadForm(parsed).address).toBe('Jalan A\nTelepon 1')
  })

  it('are refused when there are too many, or none where one is needed', () => {
    const signatory = { ...firstAnswers.signatory, name: 'X' }
    expect(messages(SignatoryForm.safeParse(signatory))).toEqual(['roleLines: Isi jabatan.'])
    const address = 'a\nb\nc\nd\ne'
    expect(messages(LetterheadForm.safeParse({ ...firstAnswers.letterhead, address }))).toEqual([
      'address: Paling banyak 4 baris.',
    ])
  })
})

describe('margins', () => {
  it('that equal the usual ones stay "usual"', () => {
    const usual = PaperSetup.parse({})
    expect(PaperForm.parse(paperForm(usual))).toEqual(usual)
    const portraitMargins = { ...defaultMargins.portrait, left: 25 }
    expect(PaperForm.parse({ ...paperForm(usual), portraitMargins }).portraitMargins).toEqual(portraitMargins)
  })

  it('need a number', () => {
    const paper = paperForm(PaperSetup.parse({}))
    const portraitMargins = { ...paper.portraitMargins, top: null }
    expect(messages(PaperForm.safeParse({ ...paper, portraitMargins }))).toEqual([
      'portraitMargins.top: Isi angka dalam milimeter.',
    ])
  })
})
