/** Where the figures and lists of Beranda lead. */
import { homeFigures, type HomeFigureName } from '../../shared/home/figures'

/** The register with exactly the agreements that the figure counts, those that end first on top. */
export function figureLink(name: HomeFigureName): string {
  const { view, statuses } = homeFigures[name]
  const order = name === 'process' ? '' : '&sort=endsOn&direction=asc'
  return `/kerja-sama?view=${view}&statuses=${encodeURIComponent(JSON.stringify(statuses))}${order}`
}

/** The register with all agreements that wait for a decision. */
export const urgentLink = '/kerja-sama?view=decide&sort=endsOn&direction=asc'

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
