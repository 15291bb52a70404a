import { describe, expect, test } from 'vitest'
import type { Scheme } from '../agreements/enums'
import { calendarDate, type CalendarDate } from '../calendar/dates'
import { createCalendar } from '../calendar/working-days'
import type { EventKey, StageKey } from '../schemes/keys'
import { statuses } from '../status/statuses'
import { assess } from './engine'
import { Assessment, stageStates, type DeadlineInput, type DeadlineKey } from './model'

const d = (text: string): CalendarDate => calendarDate.parse(text)
const calendar = createCalendar()

type Given = Omit<Partial<DeadlineInput>, 'events' | 'document' | 'facts' | 'stages' | 'today'> & {
  events?: Partial<Record<EventKey, string>>
  done?: Partial<Record<StageKey, string>>
  document?: Partial<DeadlineInput['document']>
  facts?: Partial<DeadlineInput['facts']>
  today: string
}

/** Input that says only what matters. */
function anInput(scheme: Scheme, { events = {}, done = {}, document, facts, today, ...rest }: Given): DeadlineInput {
  return {
    scheme,
    chain: [],
    reports: [],
    evaluations: [],
    calendar,
    ...rest,
    facts: { dprdNeeded: true, initiative: 'DAERAH', level: 'PROVINSI', partnerKinds: [], ...facts },
    document: { kind: null, signedOn: null, start: null, end: null, decided: false, endedOn: null, ...document },
    stages: (Object.entries(done) as [StageKey, string][]).map(([stageKey, on]) => ({
      stageKey,
      enteredOn: null,
      doneOn: d(on),
      skippedReason: null,
    })),
    events: (Object.entries(events) as [EventKey, string][]).map(([eventKey, on]) => ({ eventKey, happenedOn: d(on) })),
    today: d(today),
  }
}

function deadline(input: DeadlineInput, key: DeadlineKey, period?: string) {
  const id = period ? `${key}:${period}` : key
  const found = assess(input).deadlines.find((one) => one.id === id)
  if (!found) throw new Error(`no deadline ${id}`)
  return found
}

const stage = (input: DeadlineInput, key: StageKey) => assess(input).stages.find((one) => one.key === key)

describe('every row of the table of statutory clocks', () => {
  test.each([
    ['KSDD_WAJIB', 'OFFER_ANSWER', 'OFFER_RECEIVED', '2026-01-31', '2026-03-02', 'Permendagri 22/2020 Pasal 8'],
    ['KSDD_SUKARELA', 'SECOND_ANSWER', 'SECOND_REQUEST', '2024-02-20', '2024-03-06', 'Permendagri 22/2020 Pasal 8'],
    ['KSDD_WAJIB', 'DPRD_ANSWER', 'DPRD_REQUESTED', '2026-12-25', '2027-01-09', 'Permendagri 22/2020 Pasal 12'],
    ['KSDD_WAJIB', 'RESUBMISSION', 'DPRD_REVIEW_RECEIVED', '2026-02-14', '2026-03-01', 'Permendagri 22/2020 Pasal 12'],
    ['KSDD_WAJIB', 'DPRD_APPROVAL', 'RESUBMITTED', '2024-02-14', '2024-02-29', 'Permendagri 22/2020 Pasal 12'],
    ['KSDD_WAJIB', 'DPRD_STANCE', 'DPRD_REQUESTED', '2026-01-01', '2026-02-15', 'Permendagri 22/2020 Pasal 12'],
    ['KSDPK', 'DPRD_STANCE', 'DPRD_REQUESTED', '2026-01-01', '2026-02-15', 'Permendagri 22/2020 Pasal 34'],
    ['SINERGI', 'DPRD_STANCE', 'DPRD_REQUESTED', '2026-01-01', '2026-02-15', 'Permendagri 22/2020 Pasal 56'],
    ['SINERGI', 'OFFER_ANSWER', 'OFFER_RECEIVED', '2026-11-01', '2026-12-01', 'Permendagri 22/2020 Pasal 54'],
    ['KSDPL', 'LOI_TERM', 'LOI_SIGNED', '2024-02-29', '2025-02-27', 'Permendagri 25/2020 Pasal 13'],
    ['KSDPL', 'DPRD_STANCE', 'DPRD_REQUESTED', '2026-02-02', '2026-04-16', 'Permendagri 25/2020 Pasal 17'],
    ['KSDLL_LAIN', 'DPRD_STANCE', 'DPRD_REQUESTED', '2026-02-02', '2026-04-16', 'Permendagri 25/2020 Pasal 17'],
  ] as const)('%s %s from %s on %s ends on %s', (scheme, key, event, on, dueOn, article) => {
    const found = deadline(anInput(scheme, { events: { [event]: on }, today: on }), key)
    expect(found).toMatchObject({ dueOn, state: 'running', open: true, article })
    expect(found.because.map(({ note }) => note)).toContain(article)
  })

  test.each([
    ['PLAN_FORWARDING', 'GOVERNOR_RECEIVED_PLAN', 'Permendagri 25/2020 Pasal 18'],
    ['DRAFT_FORWARDING', 'GOVERNOR_RECEIVED_DRAFT', 'Permendagri 25/2020 Pasal 20'],
  ] as const)('%s binds the governor for a kabupaten only, five working days', (key, event, article) => {
    const given = { events: { [event]: '2026-03-16' }, today: '2026-03-16' }
    const found = deadline(anInput('KSDPL', { ...given, facts: { level: 'KABKOTA' } }), key)
    expect(found).toMatchObject({ dueOn: '2026-03-30', daysLeft: 5, unit: 'HARI_KERJA', article })
    expect(found.because.find(({ label }) => label === 'Hari libur dilewati')?.value).toBe('5 hari')
    expect(deadline(anInput('KSDPL', given), key).state).toBe('notApplicable')
  })

  test.each([
    ['2026-12-31', '2026-06-30'],
    ['2026-08-31', '2026-02-28'],
    ['2024-08-31', '2024-02-29'],
    ['2027-03-30', '2026-09-30'],
  ])('an extension of a foreign agreement that ends on %s is asked for by %s', (end, dueOn) => {
    const document = { kind: 'MOU', signedOn: d('2022-01-01'), start: d('2022-01-01'), end: d(end) } as const
    const input = anInput('KSDPL', { document, today: '2024-01-10' })
    expect(deadline(input, 'EXTENSION_REQUEST')).toMatchObject({ dueOn, state: 'running' })
    expect(
      deadline(input, 'EXTENSION_REQUEST')
        .because.map(({ value }) => value)
        .join(),
    ).toContain('paling lama 6 bulan')
    const late = { ...input, today: d('2027-01-01') }
    expect(deadline(late, 'EXTENSION_REQUEST')).toMatchObject({ state: 'late', open: true })
    expect(deadline({ ...late, document: { ...late.document, decided: true } }, 'EXTENSION_REQUEST')).toMatchObject({
      state: 'late',
      open: false,
    })
  })

  test.each([
    ['KSDD_WAJIB', 'KESEPAKATAN_BERSAMA', '2029-02-27'],
    ['KSDPK', 'KESEPAKATAN_BERSAMA', '2029-02-27'],
    ['KSDPL', 'MOU', '2029-02-27'],
    ['KSDLL_PENERUSAN', 'RENCANA_KERJA', '2029-02-27'],
  ] as const)('a %s %s of 29 February 2024 may last until %s', (scheme, kind, dueOn) => {
    const start = d('2024-02-29')
    const open = anInput(scheme, { document: { kind, signedOn: start, start }, today: '2029-02-28' })
    expect(deadline(open, 'TERM_LIMIT')).toMatchObject({ dueOn, state: 'late', open: true, daysLeft: -1 })
    const within = { ...open, document: { ...open.document, end: d('2029-02-28') } }
    expect(deadline(within, 'TERM_LIMIT')).toMatchObject({ state: 'met', open: false })
  })

  test('a PKS has no longest term', () => {
    const document = { kind: 'PKS', signedOn: d('2020-01-01'), start: d('2020-01-01') } as const
    const { deadlines } = assess(anInput('KSDD_WAJIB', { document, today: '2026-11-24' }))
    expect(deadlines.map(({ key }) => key)).not.toContain('TERM_LIMIT')
  })
})

describe('an offer with 30 and 15 days', () => {
  const offered = { OFFER_RECEIVED: '2026-09-01' }

  test('waits until the offer is received', () => {
    expect(deadline(anInput('KSDD_WAJIB', { today: '2026-09-01' }), 'OFFER_ANSWER')).toMatchObject({
      state: 'waiting',
      dueOn: null,
    })
  })

  test('runs through its last day, and is late on the next', () => {
    const on = (today: string) => deadline(anInput('KSDD_WAJIB', { events: offered, today }), 'OFFER_ANSWER')
    expect(on('2026-10-01')).toMatchObject({ dueOn: '2026-10-01', state: 'running', daysLeft: 0 })
    expect(on('2026-10-02')).toMatchObject({ state: 'late', open: true, daysLeft: -1 })
  })

  test('asks for a second request, then for the report upward', () => {
    const late = anInput('KSDD_WAJIB', { events: offered, today: '2026-10-02' })
    expect(assess(late).next).toMatchObject({ text: 'Sampaikan permintaan kedua.', actor: { side: 'us' } })
    const second = anInput('KSDD_WAJIB', { events: { ...offered, SECOND_REQUEST: '2026-10-05' }, today: '2026-10-20' })
    expect(deadline(second, 'OFFER_ANSWER')).toMatchObject({ state: 'late', open: false })
    expect(deadline(second, 'SECOND_ANSWER')).toMatchObject({ state: 'running', dueOn: '2026-10-20', daysLeft: 0 })
    expect(stage(second, 'PENAWARAN')?.state).toBe('waiting')
    const missed = { ...second, today: d('2026-10-21') }
    expect(assess(missed).next?.text).toContain('Gubernur melapor kepada Menteri')
    expect(stage(missed, 'PENAWARAN')?.state).toBe('overdue')
    const answered = anInput('KSDD_WAJIB', {
      events: { ...offered, SECOND_REQUEST: '2026-10-05', OFFER_ANSWERED: '2026-10-12' },
      today: '2026-10-21',
    })
    expect(deadline(answered, 'SECOND_ANSWER')).toMatchObject({ state: 'met', metOn: '2026-10-12' })
    expect(stage(answered, 'PENAWARAN')).toMatchObject({ state: 'done', doneOn: '2026-10-12' })
  })

  test('an answer dated before the offer is a slip and ends nothing', () => {
    const input = anInput('KSDD_WAJIB', { events: { ...offered, OFFER_ANSWERED: '2026-08-01' }, today: '2026-09-02' })
    expect(deadline(input, 'OFFER_ANSWER').state).toBe('running')
  })
})

describe('deemed approval', () => {
  const asked = { DPRD_REQUESTED: '2026-01-01' }
  const signedKb = { chain: [{ kind: 'KESEPAKATAN_BERSAMA', signedOn: d('2025-12-01'), place: 'above' }] } as const

  test('comes the day after the limit, with its article, and asks to be recorded', () => {
    const input = anInput('KSDD_WAJIB', { ...signedKb, document: { kind: 'PKS' }, events: asked, today: '2026-02-16' })
    const found = deadline(input, 'DPRD_STANCE')
    expect(found).toMatchObject({ state: 'deemed', deemedOn: '2026-02-16', open: true })
    expect(deadline(input, 'DPRD_ANSWER')).toMatchObject({ state: 'late', open: false })
    expect(found.because.at(-1)).toMatchObject({ value: '16 Februari 2026', note: 'Permendagri 22/2020 Pasal 12' })
    expect(assess(input).next?.text).toContain('Dianggap disetujui')
    expect(stage(input, 'PERSETUJUAN_DPRD')).toMatchObject({ state: 'deemed', doneOn: '2026-02-16' })
    const recorded = anInput('KSDD_WAJIB', { events: { ...asked, DPRD_DEEMED: '2026-02-16' }, today: '2026-02-20' })
    expect(deadline(recorded, 'DPRD_STANCE')).toMatchObject({ state: 'deemed', open: false })
  })

  test('does not come on the last day, nor after a review that DPRD sent in time', () => {
    expect(deadline(anInput('KSDD_WAJIB', { events: asked, today: '2026-02-15' }), 'DPRD_STANCE').state).toBe('running')
    const reviewed = { ...asked, DPRD_REVIEW_RECEIVED: '2026-01-16' }
    const input = anInput('KSDD_WAJIB', { events: reviewed, today: '2026-03-01' })
    expect(deadline(input, 'DPRD_STANCE').state).toBe('met')
    expect(deadline(input, 'DPRD_ANSWER').state).toBe('met')
    expect(deadline(input, 'RESUBMISSION')).toMatchObject({ dueOn: '2026-01-31', state: 'late', open: true })
    const again = anInput('KSDD_WAJIB', { events: { ...reviewed, RESUBMITTED: '2026-01-30' }, today: '2026-02-15' })
    expect(deadline(again, 'DPRD_APPROVAL')).toMatchObject({ state: 'deemed', deemedOn: '2026-02-15' })
  })

  test('counts working days abroad', () => {
    const input = anInput('KSDPL', { events: { DPRD_REQUESTED: '2026-02-02' }, today: '2026-04-17' })
    expect(deadline(input, 'DPRD_STANCE')).toMatchObject({ state: 'deemed', deemedOn: '2026-04-17', daysLeft: -1 })
  })

  test('is no approval when DPRD refused in time', () => {
    const input = anInput('KSDPK', { events: { ...asked, DPRD_REFUSED: '2026-02-01' }, today: '2026-03-01' })
    expect(deadline(input, 'DPRD_STANCE').state).toBe('met')
    expect(stage(input, 'PERSETUJUAN_DPRD')).toMatchObject({ state: 'current', doneOn: null })
    expect(stage(input, 'PERSETUJUAN_DPRD')?.why).toContain('menolak')
  })
})

describe('reports', () => {
  const valid = { signedOn: d('2025-08-01'), start: d('2025-08-01'), end: d('2028-07-31') }
  const pks = { kind: 'PKS', ...valid } as const

  test('are due in June and December for each semester in which the document was valid', () => {
    const input = anInput('KSDD_WAJIB', {
      document: pks,
      reports: [{ year: 2025, semester: 2, receivedOn: d('2026-01-05') }],
      today: '2026-07-02',
    })
    const ids = assess(input).deadlines.filter(({ key }) => key === 'SEMESTER_REPORT')
    expect(ids.map(({ id, dueOn, state, open }) => [id, dueOn, state, open])).toEqual([
      ['SEMESTER_REPORT:2025-2', '2025-12-31', 'late', false],
      ['SEMESTER_REPORT:2026-1', '2026-06-30', 'late', true],
      ['SEMESTER_REPORT:2026-2', '2026-12-31', 'running', true],
    ])
    expect(stage(input, 'PELAPORAN')?.state).toBe('overdue')
  })

  test('of a synergy are due every six months and every year', () => {
    const document = { kind: 'NOTA_KESEPAKATAN', ...valid } as const
    const input = anInput('SINERGI', { document, today: '2026-07-02' })
    expect(deadline(input, 'SINERGI_SEMESTER_REPORT', '2026-1').dueOn).toBe('2026-06-30')
    expect(deadline(input, 'SINERGI_YEARLY_REPORT', '2026-0').dueOn).toBe('2026-12-31')
  })

  test('from abroad are due in January, a week earlier for a kabupaten', () => {
    const document = { kind: 'MOU', ...valid } as const
    const own = anInput('KSDPL', { document, today: '2026-01-15' })
    expect(deadline(own, 'FOREIGN_REPORT_TO_MINISTER', '2025-0')).toMatchObject({ dueOn: '2026-01-14', state: 'late' })
    const other = anInput('KSDPL', { document, facts: { level: 'KABKOTA' }, today: '2026-01-07' })
    expect(deadline(other, 'FOREIGN_REPORT_TO_GOVERNOR', '2025-0')).toMatchObject({ dueOn: '2026-01-07', daysLeft: 0 })
    expect(deadline(own, 'FOREIGN_REPORT_TO_MINISTER', '2025-0').consequence).toContain('menolak')
  })

  test('supervision abroad is met by an evaluation in the semester', () => {
    const document = { kind: 'MOU', ...valid } as const
    const input = anInput('KSDLL_LAIN', { document, evaluations: [d('2026-03-03')], today: '2026-10-01' })
    expect(deadline(input, 'FOREIGN_SUPERVISION', '2026-1')).toMatchObject({ state: 'met', metOn: '2026-03-03' })
    expect(deadline(input, 'FOREIGN_SUPERVISION', '2026-2').state).toBe('running')
  })

  test('are not owed after the end, nor for a letter of intent or an unsigned text', () => {
    const ended = anInput('KSDD_WAJIB', { document: { ...pks, endedOn: d('2025-12-30') }, today: '2026-11-24' })
    const loi = anInput('KSDPL', { document: { ...pks, kind: 'LOI' }, today: '2026-11-24' })
    const draft = anInput('KSDD_WAJIB', { document: { kind: 'PKS' }, today: '2026-11-24' })
    const periods = (input: DeadlineInput) => assess(input).deadlines.filter(({ id }) => id.includes(':'))
    expect(periods(ended).map(({ id }) => id)).toEqual(['SEMESTER_REPORT:2025-2'])
    expect([...periods(loi), ...periods(draft)]).toEqual([])
  })
})

describe('stages', () => {
  test('a KSDPL goes from prakarsa to the signed MoU', () => {
    const done = { PRAKARSA: '2025-01-10', PENJAJAKAN: '2025-03-01', PENYUSUNAN_RENCANA: '2025-06-01' }
    const events = { LOI_SIGNED: '2025-05-01', DPRD_REQUESTED: '2025-06-02', DPRD_APPROVED: '2025-07-01' }
    const at = (more: Given['events'], today: string) =>
      assess(anInput('KSDPL', { document: { kind: 'MOU' }, done, events: { ...events, ...more }, today }))
    expect(at({}, '2025-07-02')).toMatchObject({ current: 'VERIFIKASI' })
    expect(at({ MINISTER_CONSIDERED: '2025-08-01' }, '2025-08-02').current).toBe('PENYUSUNAN_NASKAH')
    const discussed = { CONFIRMATION_RECEIVED: '2025-10-01', MINISTER_CONSIDERED: '2025-08-01' }
    const before = at(discussed, '2025-10-02')
    expect(before.current).toBe('PERSETUJUAN_MENTERI')
    expect(before.stages.find(({ key }) => key === 'PENYUSUNAN_NASKAH')?.state).toBe('skipped')
    expect(before.stages.find(({ key }) => key === 'PERSETUJUAN_MENTERI')?.state).toBe('waiting')
    const signed = at({ ...discussed, MINISTER_APPROVED: '2025-11-01', MOU_SIGNED: '2025-12-01' }, '2025-12-02')
    expect(signed.current).toBe('PELAKSANAAN')
    expect(signed.deadlines.find(({ key }) => key === 'LOI_TERM')).toMatchObject({ state: 'met' })
    expect(Assessment.safeParse(signed).success).toBe(true)
  })

  test('are kept on the document they belong to', () => {
    const kb = anInput('KSDD_WAJIB', { document: { kind: 'KESEPAKATAN_BERSAMA' }, today: '2026-01-01' })
    expect(stage(kb, 'PENYUSUNAN_PKS')).toMatchObject({ applies: false, why: 'Dicatat pada Perjanjian Kerja Sama.' })
    const alone = anInput('KSDD_WAJIB', { document: { kind: 'PKS' }, today: '2026-01-01' })
    expect(stage(alone, 'PENAWARAN')?.applies).toBe(true)
    const below = { ...alone, chain: [{ kind: 'KESEPAKATAN_BERSAMA', signedOn: null, place: 'above' }] } as const
    expect(stage(below, 'PENAWARAN')).toMatchObject({ applies: false, why: 'Dicatat pada Kesepakatan Bersama.' })
    const plan = anInput('KSDD_WAJIB', { today: '2026-01-01' })
    expect(assess(plan).stages.every(({ applies }) => applies)).toBe(true)
  })

  test('an MoU below its letter of intent ends the clock of the letter', () => {
    const loi = {
      document: { kind: 'LOI', signedOn: d('2025-01-10'), start: d('2025-01-10'), end: d('2026-01-09') },
      today: '2026-02-01',
    } as const
    expect(deadline(anInput('KSDPL', loi), 'LOI_TERM')).toMatchObject({ state: 'late', dueOn: '2026-01-09' })
    const chain = [{ kind: 'MOU', signedOn: d('2025-12-01'), place: 'below' }] as const
    expect(deadline(anInput('KSDPL', { ...loi, chain }), 'LOI_TERM')).toMatchObject({ state: 'met', open: false })
  })

  test('the DPRD stage says that it is undecided, and is left out when it is not needed', () => {
    const at = (dprdNeeded: boolean | null) =>
      stage(anInput('SINERGI', { facts: { dprdNeeded }, today: '2026-01-01' }), 'PERSETUJUAN_DPRD')
    expect(at(null)?.why).toContain('Belum ditentukan')
    expect(at(false)).toMatchObject({ applies: false, state: 'skipped' })
    expect(at(true)).toMatchObject({ applies: true, state: 'todo' })
  })

  test('an old signed paper stands at its execution, with what nobody recorded left out', () => {
    const document = { kind: 'PKS', signedOn: d('2024-01-01'), start: d('2024-01-01'), end: d('2026-12-31') } as const
    const view = assess(anInput('KSDPK', { document, today: '2026-11-24' }))
    expect(view.current).toBe('PELAKSANAAN')
    expect(view.stages.find(({ key }) => key === 'PERSIAPAN')).toMatchObject({ state: 'skipped' })
    const over = assess(anInput('KSDPK', { document, today: '2027-01-01' }))
    expect(over.stages.find(({ key }) => key === 'PELAKSANAAN')).toMatchObject({ state: 'done', doneOn: '2026-12-31' })
  })

  test('a stage left out with a reason stops its clocks', () => {
    const input = anInput('SINERGI', { events: { OFFER_RECEIVED: '2026-01-01' }, today: '2026-05-01' })
    const skipped = { stageKey: 'PENAWARAN', enteredOn: null, doneOn: null, skippedReason: 'Naskah lama' } as const
    expect(deadline({ ...input, stages: [skipped] }, 'OFFER_ANSWER').state).toBe('notApplicable')
    expect(stage({ ...input, stages: [skipped] }, 'PENAWARAN')).toMatchObject({ state: 'skipped', why: 'Naskah lama' })
  })

  test('passing on asks nonprofits for permits and others for a proposal', () => {
    const applying = (kind: 'NONPROFIT_LN' | 'ORG_INTERNASIONAL') =>
      assess(anInput('KSDLL_PENERUSAN', { facts: { partnerKinds: [kind] }, today: '2026-01-01' }))
        .stages.filter(({ applies }) => applies)
        .map(({ key }) => key)
    expect(applying('NONPROFIT_LN')).toEqual([
      'REKOMENDASI',
      'IZIN_PRINSIP',
      'IZIN_OPERASIONAL',
      'RENCANA_TAHUNAN',
      'PELAKSANAAN',
    ])
    expect(applying('ORG_INTERNASIONAL')).toContain('PENETAPAN_MITRA_TEKNIS')
  })
})

test('every state of a stage has its word, and every word its state', () => {
  expect(Object.keys(statuses.stage).sort()).toEqual([...stageStates].sort())
})
