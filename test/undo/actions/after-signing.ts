/** What people record after the signing: follow-ups, evaluations, reports of periods, decisions about alerts and their rules. */
import type { z } from 'zod'
import { alertDecisions } from '../../../src/shared/alerts/enums'
import { alertRuleKeys } from '../../../src/shared/alerts/rules'
import { evaluatorRoles, recommendations } from '../../../src/shared/evaluations/enums'
import type { EvaluationInput } from '../../../src/shared/evaluations/model'
import { evaluationQuestions } from '../../../src/shared/evaluations/questions'
import type { FollowUpInput, FollowUpStep } from '../../../src/shared/followups/model'
import { priorities } from '../../../src/shared/plans/enums'
import type { PeriodReportInput } from '../../../src/shared/periods/model'
import { any, living, on, trashed, type Action, type World } from '../world'

export const afterSigningActions: readonly Action[] = [
  {
    routes: ['followUps.save'],
    weight: 2,
    run: async (world) => {
      const id = world.draw.chance(40) ? await world.one('follow_ups', 'no') : null
      await world.ask('followUps.save', { id, input: await newFollowUp(world) })
    },
  },
  {
    routes: ['followUps.step'],
    weight: 2,
    run: async (world) => {
      const ids = world.draw.some(await world.ids('follow_ups', 'no'), 3, 1)
      if (ids.length > 0) await world.ask('followUps.step', { ids, step: newStep(world) })
    },
  },
  {
    routes: ['followUps.note'],
    run: on(living('follow_ups'), async (world, id) => {
      const meetingId = world.draw.chance(50) ? await world.one('meetings', 'no') : null
      await world.ask('followUps.note', {
        id,
        input: { text: world.draw.text(), notedOn: world.day(-30, 0), meetingId },
      })
    }),
  },
  {
    routes: ['followUps.removeNote'],
    run: on(any('follow_up_notes'), ({ ask }, id) => ask('followUps.removeNote', { id })),
  },
  {
    routes: ['followUps.trash'],
    run: on(living('follow_ups'), ({ ask }, id) => ask('followUps.trash', { ids: [id] })),
  },
  {
    routes: ['followUps.restore'],
    run: on(
      trashed('follow_ups', ({ ask }, id) => ask('followUps.trash', { ids: [id] })),
      ({ ask }, id) => ask('followUps.restore', { ids: [id] }),
    ),
  },
  { routes: ['evaluations.save'], weight: 2, run: on(living('agreements'), evaluate) },
  { routes: ['evaluations.trash'], run: on(living('evaluations'), ({ ask }, id) => ask('evaluations.trash', { id })) },
  {
    routes: ['evaluations.restore'],
    run: on(
      trashed('evaluations', ({ ask }, id) => ask('evaluations.trash', { id })),
      ({ ask }, id) => ask('evaluations.restore', { id }),
    ),
  },
  { routes: ['periodReports.save'], weight: 2, run: on(living('agreements'), report) },
  {
    routes: ['periodReports.remove'],
    run: on(any('period_reports'), ({ ask }, id) => ask('periodReports.remove', { id })),
  },
  { routes: ['alerts.decide'], weight: 2, run: decide },
  { routes: ['alerts.saveRule'], run: saveRule },
  {
    routes: ['alerts.seen'],
    run: async ({ ask }) => {
      const { value } = await ask('alerts.fresh', {})
      if (value) await ask('alerts.seen', { set: value.set })
    },
  },
]

async function newFollowUp(world: World): Promise<z.input<typeof FollowUpInput>> {
  const { draw } = world
  return {
    title: draw.text(),
    detail: draw.maybe(draw.text),
    agreementId: draw.chance(50) ? await world.one('agreements', 'no') : null,
    meetingId: draw.chance(40) ? await world.one('meetings', 'no') : null,
    officeId: draw.chance(50) ? await world.one('offices', 'no') : null,
    owner: draw.maybe(draw.text),
    priority: draw.pick(priorities),
    dueOn: draw.maybe(() => world.day(-30, 60)),
    startedOn: draw.maybe(() => world.day(-30, 0)),
  }
}

const newStep = ({ draw, day }: World): z.input<typeof FollowUpStep> =>
  draw.pick<z.input<typeof FollowUpStep>>([
    { kind: 'start', on: day(-5, 0) },
    { kind: 'finish', on: day(-5, 0), evidence: draw.maybe(draw.text) },
    { kind: 'cancel', on: day(-5, 0), reason: draw.text() },
    { kind: 'snooze', until: day(1, 30) },
    { kind: 'due', on: draw.maybe(() => day(-10, 40)) },
    { kind: 'reopen' },
  ])

async function evaluate(world: World, agreementId: string): Promise<void> {
  const { draw } = world
  const own = draw.chance(50) ? await world.one('evaluations', 'no', `agreement_id = '${agreementId}'`) : null
  const input: z.input<typeof EvaluationInput> = {
    agreementId,
    heldOn: world.day(-200, 0),
    evaluator: draw.text(),
    role: draw.pick(evaluatorRoles),
    officeId: draw.chance(50) ? await world.one('offices', 'no') : null,
    recommendation: draw.maybe(() => draw.pick(recommendations)),
    summary: draw.maybe(draw.text),
    answers: draw.some(evaluationQuestions, 6).map(({ key, rated }) => ({
      question: key,
      rating: rated && draw.int(1, 5),
      note: draw.maybe(draw.text),
    })),
  }
  await world.ask('evaluations.save', { id: own, input })
}

async function report(world: World, agreementId: string): Promise<void> {
  const { draw } = world
  const own = draw.chance(50) ? await world.one('period_reports', 'any', `agreement_id = '${agreementId}'`) : null
  const input: z.input<typeof PeriodReportInput> = {
    agreementId,
    year: draw.int(2024, 2026),
    semester: draw.pick([0, 1, 2]),
    receivedOn: world.day(-100, 0),
    problems: draw.maybe(draw.text),
    solutions: draw.maybe(draw.text),
    otherMatters: draw.maybe(draw.text),
    background: draw.maybe(draw.text),
    targets: draw.maybe(draw.text),
    results: draw.maybe(draw.text),
    beneficiaries: draw.maybe(draw.text),
    funding: draw.maybe(draw.text),
    obstacles: draw.maybe(draw.text),
    followUpPlan: draw.maybe(draw.text),
  }
  await world.ask('periodReports.save', { id: own, input })
}

async function decide(world: World): Promise<void> {
  const { draw } = world
  const { value } = await world.ask('alerts.list', {})
  if (!value || value.rows.length === 0) return
  const { subject, subjectId, rule, detail, date } = draw.pick(value.rows)
  const decision = draw.pick(alertDecisions)
  await world.ask('alerts.decide', {
    alert: { subject, subjectId, rule, detail, date },
    decision,
    until: decision === 'TUNDA' ? world.day(1, 60) : null,
    endsOn: decision === 'AKHIRI' ? world.day(-30, 0) : null,
    reason: draw.text(),
  })
}

async function saveRule({ ask, draw }: World): Promise<void> {
  const rule = draw.pick(alertRuleKeys)
  const { value } = await ask('alerts.rules', {})
  const known = value?.find((one) => one.rule === rule)?.lines ?? []
  const lines = known.map(({ scheme, enabled, days }) =>
    draw.chance(50)
      ? { scheme, enabled: draw.chance(70), days: draw.some([0, 7, 14, 30, 90, 180], 3, 1) }
      : { scheme, enabled, days },
  )
  await ask('alerts.saveRule', { rule, lines: draw.maybe(() => lines, 75) })
}
