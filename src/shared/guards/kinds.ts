/** Kinds of documents: those a scheme knows, and below which others they may hang. */
import {
  documentKindWords,
  isForeign,
  schemeWords,
  type DocumentKind,
  type ParentRelation,
  type Scheme,
} from '../agreements/enums'
import { lawOf } from '../schemes/laws'
import type { GuardFinding } from './model'

type Severity = GuardFinding['severity']

/** Below which kinds a document may hang as what carries them out. */
function parentKinds(scheme: Scheme, kind: DocumentKind): readonly DocumentKind[] {
  const below = lawOf(scheme).documents.find((rule) => rule.kind === kind)?.below ?? []
  // The yearly plan of activities is written under the MoU. Permendagri 25/2020 art. 26.
  return kind === 'RENCANA_KERJA' && isForeign(scheme) ? [...below, 'MOU'] : below
}

/** What may be made below a document: carrying it out, changing it, extending it. In the order of a chain. */
export function childKinds(scheme: Scheme, kind: DocumentKind): { kind: DocumentKind; relation: ParentRelation }[] {
  const kinds = lawOf(scheme)
    .documents.filter((rule) => parentKinds(scheme, rule.kind).includes(kind))
    .map((rule) => ({ kind: rule.kind, relation: rule.kind === 'ADDENDUM' ? 'ADENDUM' : 'PELAKSANAAN' }) as const)
  // A letter of intent has its one year and is not extended. Permendagri 25/2020 art. 13.
  return kind === 'LOI' || kind === 'ADDENDUM' ? kinds : [...kinds, { kind, relation: 'PERPANJANGAN' }]
}

/** A kind that the scheme does not know. */
export function kindFinding(scheme: Scheme, kind: DocumentKind, severity: Severity): GuardFinding | null {
  const { documents } = lawOf(scheme)
  if (documents.some((rule) => rule.kind === kind)) return null
  return {
    guard: 'KIND_OF_SCHEME',
    severity,
    field: 'documentKind',
    message: `${schemeWords[scheme].short} tidak mengenal ${documentKindWords[kind].long}. Pilih ${either(documents.map((rule) => rule.kind))}.`,
    article: documents[0]?.article ?? null,
  }
}

type Hanging = {
  scheme: Scheme
  kind: DocumentKind
  relation: ParentRelation
  parent: DocumentKind
  severity: Severity
}

/** A document below one that it cannot belong to, or with the wrong relation to it. */
export function parentFinding({ scheme, kind, relation, parent, severity }: Hanging): GuardFinding | null {
  const rule = lawOf(scheme).documents.find((each) => each.kind === kind)
  const found = (field: string, message: string): GuardFinding => ({
    guard: 'PARENT_KIND',
    severity,
    field,
    message,
    article: rule?.article ?? null,
  })
  const words = documentKindWords[kind].long
  if (relation === 'PERPANJANGAN') {
    return kind === parent || kind === 'ADDENDUM'
      ? null
      : found(
          'parentRelation',
          `Perpanjangan ${documentKindWords[parent].long} berupa naskah sejenis, bukan ${words}. Pilih hubungan atau jenis naskah lain.`,
        )
  }
  if ((relation === 'ADENDUM') !== (kind === 'ADDENDUM')) {
    return found(
      'parentRelation',
      relation === 'ADENDUM'
        ? `Hanya naskah Adendum yang menjadi adendum. Pilih hubungan lain untuk ${words}.`
        : 'Adendum mengubah induknya. Pilih hubungan Adendum atas.',
    )
  }
  const allowed = parentKinds(scheme, kind)
  if (!rule || allowed.includes(parent)) return null
  const advice =
    allowed.length === 0
      ? `${words} tidak melaksanakan naskah lain. Kosongkan induknya, atau pilih hubungan Perpanjangan.`
      : `${words} tidak berada di bawah ${documentKindWords[parent].long}. Pilih induk berupa ${either(allowed)}.`
  return found('parentId', advice)
}

function either(kinds: readonly DocumentKind[]): string {
  const words = kinds.map((kind) => documentKindWords[kind].long)
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} atau ${words.at(-1)}` : (words[0] ?? '')
}
