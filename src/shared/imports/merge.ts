/** What a row of an import would change of an agreement that the register has: its empty fields, or all that differ. */
import { documentKindWords, schemeWords, termUnitWords } from '../agreements/enums'
import type { AgreementInput } from '../agreements/model'
import { endOf } from '../agreements/status'
import { plainDate } from '../calendar/words'
import type { ImportField } from './fields'
import { partyFields, type RowChange, type UpdateMode } from './model'
import { numberKey } from './numbers'
import { cleanText } from './text'

/** The part of an agreement that a register in a spreadsheet speaks of. */
export type Mergeable = Pick<
  AgreementInput,
  | 'scheme'
  | 'documentKind'
  | 'title'
  | 'officeIds'
  | 'parties'
  | 'signedOn'
  | 'startsOn'
  | 'termKind'
  | 'termCount'
  | 'termUnit'
  | 'endsOn'
  | 'parentId'
  | 'parentRelation'
  | 'notes'
>
/** How ids are told to a person. */
export type MergeNames = { office(id: string): string; partner(id: string): string; parent(id: string): string }

type Proposal = {
  field: ImportField
  /** Whether the register has nothing there yet. */
  isEmpty: boolean
  before: string | null
  after: string
  take: (entry: Mergeable) => Partial<Mergeable>
}

/**
 * `current` with what the row says: only where it has nothing, or wherever they differ. `saysScheme`: the row names its scheme
 * itself. What the row leaves out is never taken away.
 */
export function mergeEntry<T extends Mergeable>(
  current: T,
  wanted: Mergeable,
  how: { mode: UpdateMode; saysScheme: boolean; names: MergeNames },
): { next: T; changes: RowChange[] } {
  let next = current
  const changes = proposals(current, wanted, how).map((proposal): RowChange => {
    const { field, isEmpty, before, after, take } = proposal
    const taken = isEmpty || (how.mode === 'replace' && field !== 'parent')
    if (taken) next = { ...next, ...take(next) }
    return { field, before, after, taken }
  })
  return { next, changes }
}

function proposals(
  current: Mergeable,
  wanted: Mergeable,
  { saysScheme, names }: { saysScheme: boolean; names: MergeNames },
): Proposal[] {
  return [
    ...(saysScheme ? differing('scheme', 'scheme', current, wanted, (value) => schemeWords[value].short) : []),
    ...differing('kind', 'documentKind', current, wanted, (value) => documentKindWords[value].short),
    ...differing('title', 'title', current, wanted, String),
    ...partyProposals(current, wanted, names),
    ...dayProposals(current, wanted),
    ...(saysOnlyTheFirst(current, wanted) ? [] : differing('signedOn', 'signedOn', current, wanted, plainDate)),
    ...differing('startsOn', 'startsOn', current, wanted, plainDate),
    ...termProposals(current, wanted),
    ...officeProposals(current, wanted, names),
    ...parentProposals(current, wanted, names),
    ...differing('notes', 'notes', current, wanted, String),
  ]
}

type Plain = 'scheme' | 'documentKind' | 'title' | 'signedOn' | 'startsOn' | 'notes'

function differing<K extends Plain>(
  field: ImportField,
  key: K,
  current: Mergeable,
  wanted: Mergeable,
  word: (value: NonNullable<Mergeable[K]>) => string,
): Proposal[] {
  const old: Mergeable[K] | null = current[key]
  const value: Mergeable[K] | null = wanted[key]
  if (value === null || (old !== null && cleanText(String(old)) === cleanText(String(value)))) return []
  return [
    {
      field,
      isEmpty: old === null,
      before: old === null ? null : word(old),
      after: word(value),
      take: () => ({ [key]: value }),
    },
  ]
}

function partyProposals(current: Mergeable, wanted: Mergeable, names: MergeNames): Proposal[] {
  return wanted.parties.flatMap((party, index): Proposal[] => {
    const own = current.parties.find(({ partnerId }) => partnerId === party.partnerId)
    if (!own) {
      return [
        {
          field: partyFields[index] ?? 'party3',
          isEmpty: current.parties.length < 2,
          before: null,
          after: names.partner(party.partnerId),
          take: ({ parties }) => ({ parties: [...parties, party] }),
        },
      ]
    }
    if (party.number === null || (own.number !== null && numberKey(own.number) === numberKey(party.number))) return []
    const numbered = ({ parties }: Mergeable) =>
      parties.map((each) => (each.partnerId === party.partnerId ? { ...each, number: party.number } : each))
    return [
      {
        field: 'numbers',
        isEmpty: own.number === null,
        before: own.number,
        after: party.number,
        take: (entry) => ({ parties: numbered(entry) }),
      },
    ]
  })
}

type Party = Mergeable['parties'][number]

/** The second party's own day; a day after that of the agreement becomes the agreement's, which was the first party's. */
function dayProposals(current: Mergeable, wanted: Mergeable): Proposal[] {
  const party = laterSigner(wanted)
  const own = party && current.parties.find(({ partnerId }) => partnerId === party.partnerId)
  const day = party?.signedOn ?? null
  if (!own || day === null || (own.signedOn ?? current.signedOn) === day) return []
  const before = own.signedOn
  const lifted = current.signedOn !== null && current.signedOn < day ? current.signedOn : null
  const aside = lifted === null ? '' : `, juga tanggal naskah; ${plainDate(lifted)} menjadi tanggal pihak kesatu`
  const dated = (each: Party, earlier: Mergeable['signedOn']): Party => {
    if (each.partnerId === own.partnerId) return { ...each, signedOn: day }
    const isFirst = wanted.parties[0]?.partnerId === each.partnerId
    return isFirst && earlier !== null ? { ...each, signedOn: each.signedOn ?? earlier } : each
  }
  return [
    {
      field: 'party2SignedOn',
      isEmpty: before === null,
      before: before === null ? null : plainDate(before),
      after: `${plainDate(day)}${aside}`,
      take: ({ parties, signedOn }) => {
        const isLater = signedOn !== null && signedOn < day
        const earlier = isLater ? signedOn : (wanted.parties[0]?.signedOn ?? null)
        return { parties: parties.map((each) => dated(each, earlier)), signedOn: isLater ? day : signedOn }
      },
    },
  ]
}

const laterSigner = ({ parties }: Mergeable): Party | undefined =>
  parties.slice(1).find((party) => party.signedOn !== null)

/** The register has the day of the first party as that of the agreement; the second party's own day mends both. */
const saysOnlyTheFirst = (current: Mergeable, wanted: Mergeable): boolean =>
  current.signedOn !== null && current.signedOn === wanted.parties[0]?.signedOn && laterSigner(wanted) !== undefined

/** An end date and a term that come to the same day are no difference. */
function termProposals(current: Mergeable, wanted: Mergeable): Proposal[] {
  const after = termWords(wanted)
  const dates = { signedOn: current.signedOn ?? wanted.signedOn, startsOn: current.startsOn ?? wanted.startsOn }
  if (after === null || after === termWords(current)) return []
  const isSame = current.termKind !== 'TERBUKA' && endOf({ ...current, ...dates }) === endOf({ ...wanted, ...dates })
  if (isSame) return []
  const { termKind, termCount, termUnit, endsOn } = wanted
  return [
    {
      field: termKind === 'JANGKA' ? 'term' : 'endsOn',
      isEmpty: termWords(current) === null,
      before: termWords(current),
      after,
      take: () => ({ termKind, termCount, termUnit, endsOn }),
    },
  ]
}

function termWords({ termKind, termCount, termUnit, endsOn }: Mergeable): string | null {
  if (termKind === 'JANGKA') return termCount && termUnit ? `${termCount} ${termUnitWords[termUnit]}` : null
  return termKind === 'SAMPAI' && endsOn !== null ? `sampai ${plainDate(endsOn)}` : null
}

function officeProposals(current: Mergeable, wanted: Mergeable, names: MergeNames): Proposal[] {
  const added = wanted.officeIds.filter((id) => !current.officeIds.includes(id))
  if (added.length === 0) return []
  const words = (ids: Mergeable['officeIds']) => ids.map((id) => names.office(id)).join(', ')
  return [
    {
      field: 'office',
      isEmpty: current.officeIds.length === 0,
      before: current.officeIds.length === 0 ? null : words(current.officeIds),
      after: words(wanted.officeIds),
      take: () => ({ officeIds: wanted.officeIds }),
    },
  ]
}

/** A chain that somebody has made is not remade by a list. */
function parentProposals(current: Mergeable, { parentId, parentRelation }: Mergeable, names: MergeNames): Proposal[] {
  if (parentId === null || current.parentId !== null) return []
  const after = names.parent(parentId)
  return [{ field: 'parent', isEmpty: true, before: null, after, take: () => ({ parentId, parentRelation }) }]
}
