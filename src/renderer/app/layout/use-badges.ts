/** Numbers in the menu: what needs action, never what exists. */
import { useRoute } from '../../ipc/hooks'

/** By path of the entry. */
export function useBadges(): Readonly<Record<string, number>> {
  const { data } = useRoute('home.badges', {})
  return { '/kerja-sama': data?.undecided ?? 0, '/rakor': data?.awaitingMinutes ?? 0 }
}
