/** An icon of a status in the colour of its tone. */
import type { Tone } from '../../shared/status/statuses'
import { statusIcons, type StatusIcon } from './status-icons'

/** Decoration only: the word stands beside it. */
export function ToneIcon({ icon, tone, size = 16 }: { icon: StatusIcon; tone: Tone; size?: number }) {
  const Icon = statusIcons[icon]
  return <Icon aria-hidden sx={{ fontSize: size, color: `tone.${tone}.ink`, flex: 'none' }} />
}
