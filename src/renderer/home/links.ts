/** Where the figures and lists of Beranda lead. */
import { homeFigures, type HomeFigureName } from '../../shared/home/figures'

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

/** Lists with exactly what the tiles of the rakor count. */
export const rakorLinks = {
  coming: '/rakor/daftar?tab=mendatang',
  awaitingMinutes: '/rakor/daftar?tab=notula',
  overdue: '/tindak-lanjut?tab=overdue',
} as const

/** An alert with its dialog open. */
export const alertLink = (id: string): string => `/peringatan?alert=${encodeURIComponent(id)}`

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
  if (form === 'evaluation') {
    const [agreement = '', which = ''] = id.split('_')
    return {
      path: `/kerja-sama/${agreement}/evaluasi/${which}`,
      kind: which === 'baru' ? 'Evaluasi baru' : 'Perubahan evaluasi',
    }
  }
  if (form !== 'meeting') return null
  return id === 'new'
    ? { path: '/rakor/baru', kind: 'Rapat baru' }
    : { path: `/rakor/${id}/ubah`, kind: 'Perubahan rapat' }
}

/** Where a follow-up is worked on: the page it belongs to, or the list. */
export function followUpLink({
  agreementId,
  meetingId,
}: {
  agreementId: string | null
  meetingId: string | null
}): string {
  if (agreementId) return `/kerja-sama/${agreementId}?tab=tindak-lanjut`
  return meetingId ? `/rakor/${meetingId}?tab=tindak-lanjut` : '/tindak-lanjut'
}
