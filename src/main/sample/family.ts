/** A family of sample agreements: a frame agreement and the works under it. */
import type { AffairCode, Scheme } from '../../shared/agreements/enums'

export type Family = {
  scheme: Scheme
  /** Title of the frame agreement. */
  title: string
  affair: AffairCode
  /** Initiating offices, by their beginning in the list of offices. */
  offices: readonly string[]
  /** Keys of samplePartners, or codes of regions and provinces. */
  partners: readonly string[]
  /** Titles of the works under it. */
  works: readonly string[]
  /** Value of each work in millions of rupiah; 0 for none. */
  millions: number
}

/** Offices and partners are written with `|` between them. */
export const family = (
  scheme: Scheme,
  affair: AffairCode,
  offices: string,
  partners: string,
  millions: number,
  title: string,
  ...works: string[]
): Family => ({ scheme, title, affair, offices: offices.split('|'), partners: partners.split('|'), works, millions })
