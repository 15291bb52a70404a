/** Words about a file: size, pages, and the state of its bytes. */
import type { AttachmentView } from '../../shared/files/model'
import { shortDate } from '../../shared/calendar/words'
import { todayIn } from '../../shared/calendar/moments'
import type { StatusOf } from '../../shared/status/statuses'

/** `735 KB`, `1,4 MB` */
export function bytesWords(bytes: number): string {
  const units = ['bita', 'KB', 'MB', 'GB'] as const
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: value < 10 && unit > 1 ? 1 : 0 })} ${units[unit] ?? ''}`
}

/** `PDF · 4 halaman · 735 KB` */
export const fileLine = ({ type, pages, bytes }: AttachmentView): string =>
  [type, pages === null ? null : `${pages.toLocaleString('id-ID')} halaman`, bytesWords(bytes)]
    .filter(Boolean)
    .join(' · ')

type ScanState = { value: StatusOf<'scan'>; word?: string }

/** State of the stored bytes in the words of the status module. */
export function scanState(file: AttachmentView, timeZone: string): ScanState {
  if (file.check === 'BERUBAH') return { value: 'changed' }
  if (file.check === 'HILANG') return { value: 'missing' }
  if (file.check === 'TIDAK_TERBACA' || file.condition === 'RUSAK')
    return { value: 'unreadable', ...(file.condition === 'RUSAK' && { word: 'Rusak' }) }
  if (file.condition === 'BERSANDI') return { value: 'unreadable', word: 'Bersandi' }
  if (file.check === 'UTUH' && file.checkedAt !== null) {
    return { value: 'verified', word: `Utuh, diperiksa ${shortDate(todayIn(timeZone, file.checkedAt))}` }
  }
  return { value: 'pending' }
}
