/** All guards of an agreement: what keeps it from being saved, what needs a reason, and what is only told. */
import { isStep } from '../agreements/chain'
import { isForeign, type DocumentKind } from '../agreements/enums'
import type { AgreementInput } from '../agreements/model'
import { checkAgreement, type CheckContext } from '../agreements/rules'
import { startOf } from '../agreements/status'
import { calendarDate, type CalendarDate } from '../calendar/dates'
import { fieldDate } from '../calendar/words'
import { kindFinding, parentFinding } from './kinds'
import type { GuardFinding } from './model'
import { signerFinding } from './signer'
import { orderFindings, partyDateFindings, termFinding } from './terms'
import { duplicateFinding, numberFindings, type NumberUse, type Other } from './twins'

/** What the guards must know beyond the entries. */
export type GuardContext = CheckContext & {
  /** `endsOn`: last day of the parent with its addenda and renewals; null when open-ended or unknown. */
  parent: { documentKind: DocumentKind; label: string; endsOn: CalendarDate | null } | null
  numbers: readonly NumberUse[]
  others: readonly Other[]
}

/** Findings in the order of the form. The rules of `checkAgreement` come first, as errors. */
export function checkGuards(input: AgreementInput, context: GuardContext): GuardFinding[] {
  const severity = legalSeverity(input)
  const { parent } = context
  const kind = signedKind(input, parent?.documentKind ?? null)
  return [
    ...ruleFindings(input, context),
    kindFinding(input.scheme, input.documentKind, severity),
    duplicateFinding(input, context.others),
    ...input.parties.map((party, index) =>
      context.partners.get(party.partnerId)?.isOwn
        ? signerFinding(party, index, { scheme: input.scheme, kind, severity })
        : null,
    ),
    ...numberFindings(input, context.numbers),
    ...orderFindings(input),
    ...partyDateFindings(input),
    termFinding(input, severity),
    parent && input.parentRelation
      ? parentFinding({
          scheme: input.scheme,
          kind: input.documentKind,
          relation: input.parentRelation,
          parent: parent.documentKind,
          severity: severity === 'hint' && input.signedOn === null ? 'override' : severity,
        })
      : null,
    parentOverFinding(input, parent),
  ].filter((finding) => finding !== null)
}

/** Days on which the two regulations came into force. Older documents are told of, and need no reason. */
const lawSince = { domestic: calendarDate.parse('2020-04-14'), foreign: calendarDate.parse('2020-05-22') }

/** Before signing there is time to put things right; afterwards the law asks for a reason. */
function legalSeverity({ signedOn, scheme }: AgreementInput): 'override' | 'hint' {
  if (signedOn === null) return 'hint'
  return signedOn < lawSince[isForeign(scheme) ? 'foreign' : 'domestic'] ? 'hint' : 'override'
}

/** An addendum is signed like the document it changes. */
const signedKind = (input: AgreementInput, parent: DocumentKind | null): DocumentKind =>
  input.documentKind === 'ADDENDUM' && parent !== null ? parent : input.documentKind

const ruleFindings = (input: AgreementInput, context: CheckContext): GuardFinding[] =>
  Object.entries(checkAgreement(input, context).errors).flatMap(([field, sentences]) =>
    sentences.map((message) => ({ guard: 'RULE', severity: 'error' as const, field, message, article: null })),
  )

/** What carries out an agreement that is over by then stands on nothing. */
function parentOverFinding(input: AgreementInput, parent: GuardContext['parent']): GuardFinding | null {
  const start = startOf(input)
  if (!parent?.endsOn || !start || input.parentRelation !== 'PELAKSANAAN') return null
  // A letter of intent or a plan abroad is a step that is done with once the next document is signed.
  if (isStep({ scheme: input.scheme, documentKind: parent.documentKind }) || start <= parent.endsOn) return null
  return {
    guard: 'PARENT_OVER',
    severity: 'hint',
    field: 'parentId',
    message: `Naskah induk ${parent.label} sudah berakhir ${fieldDate(parent.endsOn)}. Perpanjang induknya, atau pilih induk yang berlaku.`,
    article: null,
  }
}
