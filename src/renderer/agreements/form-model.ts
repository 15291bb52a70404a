/** Values of the form of an agreement, their defaults, and the check that runs while typing. */
import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldErrors, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import type { AgreementDetail } from '../../shared/agreements/model'
import { checkAgreement } from '../../shared/agreements/rules'
import { AgreementEntry } from '../../shared/guards/model'

export type FormValues = z.input<typeof AgreementEntry>
export type Party = NonNullable<FormValues['parties']>[number]

/** What is known before the form is filled in. */
export type FormStart = { [K in keyof FormValues]?: FormValues[K] | undefined }

export const emptyParty: Party = {
  partnerId: '', // nothing chosen yet; the schema says so in words
  number: '',
  signatoryName: '',
  signatoryPost: '',
  powerNumber: '',
  powerDate: null,
  signedOn: null,
}

/** A new agreement; `start` fills what is known from where it was begun. */
export function emptyForm(start: FormStart = {}): FormValues {
  const empty: FormValues = {
    // Nothing is chosen for the person: the schema asks for both.
    ...({ scheme: null, documentKind: null } as unknown as Pick<FormValues, 'scheme' | 'documentKind'>),
    title: '',
    subject: '',
    objective: '',
    scope: '',
    affairCodes: [],
    officeIds: [],
    parties: [{ ...emptyParty }, { ...emptyParty }],
    processStartedOn: null,
    signedOn: null,
    signedPlace: '',
    startsOn: null,
    termKind: 'JANGKA',
    termCount: null,
    termUnit: 'TAHUN',
    endsOn: null,
    valueRupiah: null,
    fundingSource: '',
    copyKind: null,
    copyPlace: '',
    parentId: null,
    parentRelation: null,
    notes: '',
    reasons: {},
  }
  return Object.assign(empty, start)
}

/** The values of a saved agreement. */
export const formOf = ({ input }: AgreementDetail): FormValues => ({ ...emptyForm(), ...input })

/** Rows of parties without a partner are no parties yet; an unfinished term is no term. */
export function cleaned(values: FormValues): FormValues {
  const parties = (values.parties ?? []).filter((party) =>
    Object.values(party).some((value) => value !== '' && value !== null),
  )
  const openTerm = values.termKind === 'JANGKA' && !values.termCount && !values.signedOn
  return {
    ...values,
    parties,
    ...(openTerm && { termKind: 'TERBUKA' as const }),
    ...(values.parentId === null && { parentRelation: null }),
  }
}

const bySchema = zodResolver(AgreementEntry)

/** Fields by the schema, then the rules across fields. */
export const resolver: Resolver<FormValues, unknown, AgreementEntry> = async (values, context, options) => {
  const clean = cleaned(values)
  const result = await bySchema(clean, context, options)
  const parsed = AgreementEntry.safeParse(clean)
  if (!parsed.success) return result
  const { errors } = checkAgreement(parsed.data, { id: null, ancestorIds: [], partners: new Map() })
  if (Object.keys(errors).length === 0) return result
  return { values: {}, errors: nested(errors) }
}

/** `{ 'parties.0.powerDate': [...] }` as the tree that react-hook-form keeps. */
function nested(flat: Record<string, string[]>): FieldErrors<FormValues> {
  const root: Record<string, unknown> = {}
  for (const [path, [message]] of Object.entries(flat)) {
    const keys = path.split('.')
    let at = root
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
    at[keys.at(-1)!] = { type: 'rule', message }
  }
  return root
}
