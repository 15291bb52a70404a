/** Hits of the search over all records, as groups of the palette. */
import type { SearchHit, SearchKind } from '../../../shared/search/contract'
import { call } from '../../ipc/hooks'
import type { PaletteGroup } from './palette-model'

const groupWords: Record<SearchKind, string> = {
  agreement: 'Naskah',
  meeting: 'Rapat',
  partner: 'Mitra',
  office: 'Perangkat daerah',
  plan: 'Rencana',
}

const paths: Record<SearchKind, (id: string) => string> = {
  agreement: (id) => `/kerja-sama/${id}`,
  meeting: (id) => `/rakor/${id}`,
  partner: (id) => `/mitra/${id}`,
  office: (id) => `/mitra/perangkat-daerah/${id}`,
  plan: (id) => `/rencana/${id}`,
}

/** Asks main; `go` opens a path. */
export async function findRecords(text: string, go: (path: string) => void): Promise<PaletteGroup[]> {
  if (text === '') return []
  const { groups } = await call('search.find', { text })
  const item = ({ kind, id, title, note, marks }: SearchHit) => ({
    id: `${kind} ${id}`,
    title,
    note,
    marks,
    open: () => go(paths[kind](id)),
  })
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map(({ kind, total, hits }) => ({ key: kind, label: groupWords[kind], total, items: hits.map(item) }))
}
