/** What goes into a package: the choices of the screen, as a filter and in words. */
import {
  affairs,
  documentKindWords,
  schemeWords,
  type AffairCode,
  type DocumentKind,
  type Scheme,
} from '../../shared/agreements/enums'
import type { AgreementFilter } from '../../shared/agreements/model'
import { OfficeId, PartnerId } from '../../shared/ids/ids'

/** A record that was found while typing. */
type Chosen = { id: string; label: string }

export type Selection = {
  year: number | null
  schemes: Scheme[]
  documentKinds: DocumentKind[]
  affair: AffairCode | null
  region: Chosen | null
  partner: Chosen | null
  office: Chosen | null
  withMeetings: boolean
}

export const everything: Selection = {
  year: null,
  schemes: [],
  documentKinds: [],
  affair: null,
  region: null,
  partner: null,
  office: null,
  withMeetings: true,
}

/** The filter as main takes it. */
export function filterOf(selection: Selection): AgreementFilter {
  const { year, schemes, documentKinds, affair, region, partner, office } = selection
  return {
    trashed: false,
    ...(year !== null && { year }),
    ...(schemes.length > 0 && { schemes }),
    ...(documentKinds.length > 0 && { documentKinds }),
    ...(affair && { affairCode: affair }),
    ...(region && { regionCode: region.id }),
    ...(partner && { partnerId: PartnerId.parse(partner.id) }),
    ...(office && { officeId: OfficeId.parse(office.id) }),
  }
}

/** `Seluruh naskah`, or `Tahun 2025, KSDPK, Kabupaten Konawe`; at most 200 letters, as the route takes it. */
export function labelOf({ year, schemes, documentKinds, affair, region, partner, office }: Selection): string {
  const parts = [
    year === null ? null : `Tahun ${year}`,
    ...schemes.map((scheme) => schemeWords[scheme].short),
    ...documentKinds.map((kind) => documentKindWords[kind].short),
    affairs.find(({ code }) => code === affair)?.name,
    region?.label,
    partner?.label,
    office?.label,
  ].filter((part): part is string => Boolean(part))
  const words = parts.length > 0 ? parts.join(', ') : 'Seluruh naskah'
  return words.length > 200 ? `${words.slice(0, 199).trimEnd()}…` : words
}
