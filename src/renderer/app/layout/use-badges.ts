/** Numbers in the menu: what needs action, never what exists. */
import { useRoute } from '../../ipc/hooks'

/** By path of the entry. */
export function useBadges(): Readonly<Record<string, number>> {
  const counts = useRoute('agreements.counts', {})
  return { '/kerja-sama': counts.data?.undecided ?? 0 }
}
