import { expect, test } from 'vitest'
import { calendarDate } from '../calendar/dates'
import { createCalendar } from '../calendar/working-days'
import { assess } from '../deadlines/engine'
import type { Initiative } from '../plans/enums'
import type { StageKey } from '../schemes/keys'
import { PlanId } from '../ids/ids'
import { checklistsAt, checkPoints, findChecklist, markWord, openPoints } from './checks'
import type { StageBoard } from './model'

const planId = PlanId.parse('018f3a52-7a00-7000-8000-000000000001')

const board = (
  given: Partial<Pick<StageBoard, 'checks' | 'review' | 'initiative'>> = {},
  scheme: 'KSDPK' | 'KSDD_WAJIB' = 'KSDD_WAJIB',
) => {
  const initiative: Initiative = 'DAERAH'
  const assessment = assess({
    scheme,
    facts: { dprdNeeded: null, initiative, level: 'PROVINSI', partnerKinds: [] },
    document: { kind: null, signedOn: null, start: null, end: null, decided: false, endedOn: null },
    chain: [],
    stages: [],
    events: [],
    reports: [],
    evaluations: [],
    calendar: createCalendar(),
    today: calendarDate.parse('2026-11-24'),
  })
  return { scheme, assessment, dprdNeeded: null, initiative, checks: [], review: null, ...given }
}
const keysAt = (of: ReturnType<typeof board>, stage: StageKey) => checklistsAt(of, stage).map(({ key }) => key)
const tick = (checklistKey: string, itemKey: string) => ({ checklistKey, itemKey, personName: 'Wa Ode', at: 1 })

test('checklists of the whole matter stand with its first stage', () => {
  expect(keysAt(board(), 'PEMETAAN')).toEqual(['KSDD_WAJIB'])
  expect(keysAt(board(), 'PERSIAPAN')).toEqual(['KAK', 'TELAAH_5'])
})

test('what holds for offers of a partner alone stands nowhere when the region proposes', () => {
  const all = (initiative: Initiative | null) => {
    const of = board({ initiative }, 'KSDPK')
    return of.assessment.stages.flatMap(({ key }) => keysAt(of, key))
  }
  expect(all('DAERAH')).not.toContain('TELAAH_8')
  expect(all('MITRA')).toContain('TELAAH_8')
  expect(all(null)).toContain('TELAAH_8')
})

test('a checklist is found with its stage', () => {
  expect(findChecklist('KSDD_WAJIB', 'KAK')).toMatchObject({ stage: 'PERSIAPAN', checklist: { key: 'KAK' } })
  expect(findChecklist('KSDD_WAJIB', 'KSDD_WAJIB')?.stage).toBeNull()
  expect(findChecklist('KSDD_SUKARELA', 'KSDD_WAJIB')).toBeUndefined()
})

test('ticks count by checklist and point', () => {
  const of = board({ checks: [tick('KAK', 'LOKASI'), tick('KAK_SINERGI', 'MANFAAT')] })
  const [kak] = checklistsAt(of, 'PERSIAPAN')
  const points = kak ? checkPoints(of, kak) : []
  expect(points.filter(({ inOrder }) => inOrder)).toEqual([
    { key: 'LOKASI', text: 'Lokasi', inOrder: true, tick: tick('KAK', 'LOKASI'), mark: null },
  ])
  expect(openPoints(of, 'PERSIAPAN')).toBe(7 + 5)
})

test('the review speaks for its criteria, whatever was ticked', () => {
  const review = { planId, reviewedOn: null, marks: [{ criterion: 'RTRW' as const, mark: 'SEBAGIAN' as const }] }
  const of = board({ checks: [tick('TELAAH_5', 'RTRW')], review })
  const list = checklistsAt(of, 'PERSIAPAN').find(({ key }) => key === 'TELAAH_5')
  const marks = (list ? checkPoints(of, list) : []).map(({ key, inOrder, mark }) => [
    key,
    inOrder,
    mark && markWord(mark),
  ])
  expect(marks).toContainEqual(['RTRW', false, 'Sebagian'])
  expect(marks).toContainEqual(['DAMPAK', false, 'belum ditelaah'])
  expect(openPoints(of, 'PERSIAPAN')).toBe(8)
})
