/** What the guards of the register find, and the reasons for which a person lets a finding pass. */
import { z } from 'zod'
import { AgreementInput } from '../agreements/model'

/** `error` keeps it from being saved, `override` asks for a reason, `hint` only tells. */
const guardSeverities = ['error', 'override', 'hint'] as const

/** One finding. `field` as in the details of a VALIDATION error; `message` says what to do. */
export const GuardFinding = z.object({
  /** A guard, with the party it is about where there can be several: `NUMBER_USED:<partner>`. */
  guard: z.string(),
  severity: z.enum(guardSeverities),
  field: z.string(),
  message: z.string(),
  article: z.string().nullable(),
})
export type GuardFinding = z.output<typeof GuardFinding>

const Overriding = z.object({ reason: z.string(), personName: z.string(), at: z.number() })

/** A finding with the reason for which it was let pass; null while nobody has, or since it says something else. */
export const GuardView = GuardFinding.extend({ override: Overriding.nullable() })
export type GuardView = z.output<typeof GuardView>

/** Reasons by the guard they let pass. An empty one counts as none. */
export const GuardReasons = z
  .record(z.string().max(120), z.string().trim().max(1000, 'Paling panjang 1.000 huruf.'))
  .default({})
export type GuardReasons = z.output<typeof GuardReasons>

/** An agreement with the reasons given for what the guards say of it. */
export const AgreementEntry = AgreementInput.extend({ reasons: GuardReasons })
export type AgreementEntry = z.output<typeof AgreementEntry>
