/** The address of the register under a filter. */
import type { AgreementFilter } from '../../shared/agreements/model'

/** `name` is what the chip of an office or a region shows. */
export function registerLink(filter: AgreementFilter, name: string): string {
  const parameters: Record<string, unknown> = {
    schemes: filter.schemes,
    kinds: filter.documentKinds,
    statuses: filter.statuses,
    affair: filter.affairCode,
    year: filter.year,
    office: filter.officeId && { id: filter.officeId, label: name },
    region: filter.regionCode && { id: filter.regionCode, label: name },
  }
  const set = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== '')
  const text = set.map(([key, value]) => `${key}=${encodeURIComponent(JSON.stringify(value))}`)
  return `/kerja-sama?${['view=all', ...text].join('&')}`
}
