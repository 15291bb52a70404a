/** Use cases of alerts: decisions, rules, and what was shown; owns all writes to their tables. */
import { eq } from 'drizzle-orm'
import { familyOf, ruleText, type DueAlert } from '../../shared/alerts/due'
import { alertDecisionWords } from '../../shared/alerts/enums'
import type { AlertDecisionInput, AlertName, AlertRuleInput, AlertRuleView } from '../../shared/alerts/model'
import { alertRuleKeys, builtInDays, builtInRules, type AlertRuleKey } from '../../shared/alerts/rules'
import type { Scheme } from '../../shared/agreements/enums'
import { addYears, calendarDate } from '../../shared/calendar/dates'
import { shortDate } from '../../shared/calendar/words'
import { AgreementId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { closeAgreementTx } from '../agreements/agreements'
import { agreementLabel, findAgreement } from '../agreements/queries'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { alertDecisionRows, alertRules } from '../database/schema/alerts'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'
import { readOwnRules, readRuleSet, type AlertBoard } from './board'
import { rowsOfAlerts } from './queries'

export type AlertsDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId; board: AlertBoard }

export function createAlerts(deps: AlertsDeps) {
  const { commands, board, newId } = deps
  return {
    /** Records a decision about an alert that stands now. Throws VALIDATION; CONFLICT when it stands no more. */
    async decide(input: AlertDecisionInput, person: Actor): Promise<{ id: string }> {
      const { alerts } = await board.current()
      const alert = alerts.find((one) => isSame(one, input.alert))
      if (!alert) throw new AppError('CONFLICT', 'Peringatan ini sudah tidak berlaku. Muat ulang daftar.')
      check(alert, input, deps.clock)
      return commands.run({ command: 'alerts.decide', label: 'Memutuskan peringatan', person }, async (tx, batch) => {
        batch.label = await decideTx(tx, deps, { alert, input, person })
        const id = newId()
        await tx.insert(alertDecisionRows).values({
          id,
          subjectKind: alert.subject,
          subjectId: alert.subjectId,
          rule: ruleText(familyOf(alert), alert.step),
          dueOn: alert.date,
          decision: input.decision,
          until: input.decision === 'TUNDA' ? input.until : null,
          reason: input.reason,
          personId: person.id,
          personName: person.name,
          decidedAt: deps.clock.now(),
        })
        return { id }
      })
    },

    /** Sets a rule for each scheme, or back to the built-in one with `lines: null`. Throws VALIDATION. */
    saveRule({ rule, lines }: AlertRuleInput, person: Actor): Promise<{ count: number }> {
      const label = `${lines === null ? 'Mengembalikan' : 'Mengubah'} aturan peringatan “${builtInRules[rule].name}”`
      return commands.run({ command: 'alerts.saveRule', label, person }, (tx) => saveRuleTx(tx, deps, rule, lines))
    },
  }
}

/** Every rule with what holds for each scheme. */
export async function listRules(db: Queryable): Promise<AlertRuleView[]> {
  const [own, rules] = await Promise.all([readOwnRules(db), readRuleSet(db)])
  return alertRuleKeys.map((rule) => ({
    rule,
    lines: watchedBy(rule).map((scheme) => {
      const { enabled, days } = rules.of(rule, scheme)
      return { scheme, enabled, days: [...days] }
    }),
    isBuiltIn: !own.some((one) => one.rule === rule),
  }))
}

const watchedBy = (rule: AlertRuleKey): readonly (Scheme | null)[] => builtInRules[rule].schemes ?? [null]

const isSame = (alert: DueAlert, name: AlertName): boolean =>
  alert.subjectId === name.subjectId &&
  alert.subject === name.subject &&
  alert.rule === name.rule &&
  alert.detail === name.detail &&
  alert.date === name.date

function check({ rule, subject }: DueAlert, { decision, until, endsOn }: AlertDecisionInput, clock: Clock): void {
  const today = calendarDate.parse(clock.today())
  const errors: Record<string, string[]> = {}
  if (!builtInRules[rule].decisions.includes(decision)) {
    errors['decision'] = ['Keputusan ini tidak berlaku untuk peringatan ini. Pilih yang lain.']
  }
  if (decision === 'TUNDA') {
    if (until === null) errors['until'] = ['Isi tanggal muncul kembali.']
    else if (until <= today) errors['until'] = ['Isi tanggal sesudah hari ini.']
    else if (until > addYears(today, 1)) errors['until'] = ['Tunda paling lama satu tahun.']
  }
  if (decision === 'AKHIRI' && subject === 'agreement' && endsOn === null) {
    errors['endsOn'] = ['Isi hari terakhir berlaku.']
  }
  if (Object.keys(errors).length > 0) throw invalid(errors)
}

type Decided = { alert: DueAlert; input: AlertDecisionInput; person: Actor }

/** What a decision does beside being recorded; returns the label for the history. */
async function decideTx(tx: Tx, deps: AlertsDeps, { alert, input }: Decided): Promise<string> {
  const { decision, endsOn, reason, until } = input
  const word =
    decision === 'TUNDA' && until ? `tunda sampai ${shortDate(until)}` : alertDecisionWords[decision].toLowerCase()
  if (alert.subject !== 'agreement') {
    const [row] = await rowsOfAlerts(tx, alert.dueOn, [alert])
    return `Memutuskan ${word} untuk ${row?.title ?? builtInRules[alert.rule].name}`
  }
  const record = await findAgreement(tx, alert.subjectId)
  const label = `Memutuskan ${word} untuk ${agreementLabel(record)}`
  if (decision !== 'AKHIRI' || endsOn === null) return label
  // Up to its own last day it runs out; before that somebody ends it.
  const runsOut = record.endsOn !== null && endsOn >= record.endsOn
  const id = AgreementId.parse(record.id)
  try {
    await closeAgreementTx(tx, deps, {
      id,
      closing: runsOut ? 'DIBIARKAN_BERAKHIR' : 'DIAKHIRI',
      on: runsOut ? null : endsOn,
      reason,
    })
  } catch (error) {
    throw renamed(error)
  }
  return label
}

/** The dialog of alerts calls the day of the end by another name. */
function renamed(error: unknown): unknown {
  if (!(error instanceof AppError) || error.code !== 'VALIDATION') return error
  const { on, closing, ...rest } = error.details as Record<string, string[]>
  return invalid({ ...rest, ...(on && { endsOn: on }), ...(closing && { decision: closing }) })
}

async function saveRuleTx(
  tx: Tx,
  { newId }: AlertsDeps,
  rule: AlertRuleKey,
  lines: AlertRuleInput['lines'],
): Promise<{ count: number }> {
  const known = watchedBy(rule)
  if (lines?.some(({ scheme }) => !known.includes(scheme))) {
    throw invalid({ lines: ['Aturan ini tidak mengenal skema itu.'] })
  }
  await tx.delete(alertRules).where(eq(alertRules.rule, rule))
  const changed = (lines ?? []).filter(({ scheme, enabled, days }) => {
    const same = [...days].sort(byNumber).join() === [...builtInDays(rule, scheme)].sort(byNumber).join()
    return enabled !== builtInRules[rule].enabled || !same
  })
  for (const { scheme, enabled, days } of changed) {
    const largestFirst = [...new Set(days)].sort((a, b) => b - a)
    await tx.insert(alertRules).values({ id: newId(), rule, scheme, enabled, days: largestFirst })
  }
  return { count: changed.length }
}

const byNumber = (a: number, b: number): number => a - b
