/** Days of alert rules in words, and back from what is typed. */
import { schemeWords } from '../../shared/agreements/enums'
import type { AlertRuleLine, AlertRuleView } from '../../shared/alerts/model'
import { builtInRules } from '../../shared/alerts/rules'

/** `90, 60, 30, 7, 0` */
export const daysText = (days: readonly number[]): string => days.join(', ')

/** Whole numbers parted by commas, semicolons or blanks; null when something else stands there. */
export function readDays(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '')
  return parts.every((part) => /^\d{1,4}$/.test(part)) ? parts.map(Number) : null
}

/** Schemes of equal settings in one line; just the setting when all are alike. */
export function ruleSummary({ rule, lines }: AlertRuleView): string[] {
  const groups = new Map<string, AlertRuleLine[]>()
  for (const line of lines) {
    const key = settingWords(rule, line)
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  if (groups.size === 1) return [...groups.keys()]
  return [...groups].map(([words, group]) => `${words}: ${group.map(schemeWord).join(', ')}`)
}

/** `90, 60, 30, 7, 0 hari sebelumnya`, or `tidak dipakai`. */
function settingWords(rule: AlertRuleView['rule'], { enabled, days }: AlertRuleLine): string {
  if (!enabled) return 'Tidak dipakai'
  const { direction, late } = builtInRules[rule]
  const side = direction === 'before' ? 'sebelumnya' : 'sesudahnya'
  return `${daysText(days)} hari ${side}${late ? ', lalu sehari sesudah lewat' : ''}`
}

export const schemeWord = ({ scheme }: Pick<AlertRuleLine, 'scheme'>): string =>
  scheme === null ? 'Semua' : schemeWords[scheme].short
