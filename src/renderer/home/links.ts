/** Where the figures and lists of Beranda lead. */
import { homeFigures, urgentStatuses, type HomeFigureName } from '../../shared/home/figures'

/** A list as the router reads it from an address. */
function asParameter(list: readonly string[]): string {
  return encodeURIComponent(JSON.stringify(list))
}

/** The register with exactly the agreements that the figure counts, those that end first on top. */
export function figureLink(name: HomeFigureName): string {
  const { view, whole, statuses } = homeFigures[name]
  const narrowed = whole ? '' : `&statuses=${asParameter(statuses)}`
  const order = name === 'process' ? '' : '&sort=endsOn&direction=asc'
  return `/kerja-sama?view=${view}${narrowed}${order}`
}

/** The register with all agreements that wait for a decision. */
export const urgentLink = `/kerja-sama?statuses=${asParameter(urgentStatuses)}&sort=endsOn&direction=asc`

export type DraftPlace = { path: string; kind: string }

/** Where a kept draft is continued; null for forms that are not known here. */
export function draftPlace(key: string): DraftPlace | null {
  const [form = '', id = ''] = key.split(/:(.*)/s)
  if (form === 'agreement') {
    if (id === 'new') return { path: '/kerja-sama/baru', kind: 'Naskah baru' }
    if (id.startsWith('new-'))
      return { path: `/kerja-sama/baru?induk=%22${id.slice(4)}%22`, kind: 'Naskah turunan baru' }
    return { path: `/kerja-sama/${id}/ubah`, kind: 'Perubahan naskah' }
  }
  if (form !== 'meeting') return null
  return id === 'new'
    ? { path: '/rakor/baru', kind: 'Rapat baru' }
    : { path: `/rakor/${id}/ubah`, kind: 'Perubahan rapat' }
}
