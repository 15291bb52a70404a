/** What an import is compared with: the living agreements of the register, slim enough to hold all of them at once. */
import type { Closing } from '../agreements/enums'
import type { CalendarDate } from '../calendar/dates'
import { memberLabel } from '../agreements/chain-words'
import type { Mergeable } from './merge'
import { numberKey } from './numbers'
import type { TwinFacts } from './twins'

/** One agreement as main writes it for the worker, one JSON value a line. */
export type RegisterFacts = Mergeable & {
  id: string
  numberText: string | null
  processStartedOn: CalendarDate | null
  closing: Closing | null
  closedOn: CalendarDate | null
  updatedAt: number
}

/** `PKS 119/0842/2026` */
export const factsLabel = ({ documentKind, numberText, title }: RegisterFacts): string =>
  memberLabel({ documentKind, number: numberText, title })

/** What twins are told by. */
export const twinFactsOf = (facts: RegisterFacts, lastDay: CalendarDate | null): TwinFacts => ({
  id: facts.id,
  label: factsLabel(facts),
  title: facts.title,
  kind: facts.documentKind,
  partners: facts.parties.map(({ partnerId }) => partnerId),
  numbers: facts.parties.flatMap(({ number }) => (number === null ? [] : [numberKey(number)])),
  signedOn: facts.signedOn,
  endsOn: lastDay,
})
