/** Dates that do not fit: terms longer than the law allows, and days out of their order. */
import type { AgreementInput } from '../agreements/model'
import { endOf, startOf } from '../agreements/status'
import { addDays, lastDayOfTerm } from '../calendar/dates'
import { fieldDate } from '../calendar/words'
import { termLimit } from '../schemes/laws'
import type { GuardFinding } from './model'

/** Longest terms that the law allows, counted from signing or the start. Permendagri 22/2020 art. 9 and 32; 25/2020 art. 13 and 32. */
export function termFinding(input: AgreementInput, severity: GuardFinding['severity']): GuardFinding | null {
  const limit = termLimit(input.scheme, input.documentKind)
  const start = startOf(input)
  if (!limit || !start) return null
  const latest = lastDayOfTerm(start, limit.years, 'TAHUN')
  const found = (message: string): GuardFinding => ({
    guard: 'TERM_LIMIT',
    severity,
    field: input.termKind === 'JANGKA' ? 'termCount' : input.termKind === 'SAMPAI' ? 'endsOn' : 'termKind',
    message: `${limit.what} berlaku paling lama ${limit.years} tahun${message}`,
    article: limit.article,
  })
  if (input.termKind === 'TERBUKA') return found('. Isi jangka waktunya.')
  const end = safeEnd(input)
  // An end on the anniversary itself is how many texts write five years; it is let pass.
  if (!end || end <= addDays(latest, 1)) return null
  return found(`, jadi sampai ${fieldDate(latest)}. Periksa jangka waktunya.`)
}

/** Null also for a term that leaves the calendar, which is an error of its own. */
function safeEnd(input: AgreementInput) {
  try {
    return endOf(input)
  } catch {
    return null
  }
}

/** Days that can be true but seldom are. */
export function orderFindings({ processStartedOn, signedOn, startsOn }: AgreementInput): GuardFinding[] {
  const findings: GuardFinding[] = []
  if (signedOn && startsOn && startsOn < signedOn) {
    findings.push({
      guard: 'START_BEFORE_SIGNING',
      severity: 'hint',
      field: 'startsOn',
      message: `Tanggal mulai mendahului tanda tangan. Isi ${fieldDate(signedOn)} atau sesudahnya, kecuali naskahnya memang berlaku surut.`,
      article: null,
    })
  }
  if (processStartedOn && signedOn && signedOn < processStartedOn) {
    findings.push({
      guard: 'SIGNING_BEFORE_PROCESS',
      severity: 'hint',
      field: 'signedOn',
      message: `Tanda tangan mendahului mulai proses. Isi ${fieldDate(processStartedOn)} atau sesudahnya, atau perbaiki mulai proses.`,
      article: null,
    })
  }
  return findings
}

/** Own days of signing of the parties: the day of the agreement is the last of them. */
export function partyDateFindings({ signedOn, parties }: AgreementInput): GuardFinding[] {
  if (signedOn === null) return []
  const later = parties.flatMap((party, index): GuardFinding[] =>
    party.signedOn === null || party.signedOn <= signedOn
      ? []
      : [
          {
            guard: `PARTY_SIGNED_LATER:${party.partnerId}`,
            severity: 'hint',
            field: `parties.${index}.signedOn`,
            message: `Pihak ke-${index + 1} menandatangani ${fieldDate(party.signedOn)}, sesudah tanggal tanda tangan naskah. Tanggal naskah adalah yang paling akhir; perbaiki salah satunya.`,
            article: null,
          },
        ],
  )
  const days = parties.flatMap((party) => party.signedOn ?? [])
  const last = [...days].sort().at(-1)
  if (later.length > 0 || last === undefined || days.length < parties.length || last === signedOn) return later
  return [
    {
      guard: 'PARTIES_SIGNED_EARLIER',
      severity: 'hint',
      field: 'signedOn',
      message: `Semua pihak sudah menandatangani pada ${fieldDate(last)}. Tanggal tanda tangan naskah adalah yang paling akhir; isi ${fieldDate(last)}, atau perbaiki tanggal pihak.`,
      article: null,
    },
  ]
}
