/** Why a file cannot be bound, in words. */
import type { FileCondition, FileType } from '../../shared/files/enums'
import type { PackFault } from '../../shared/worker/packs'

export type FileFault = PackFault | 'missing' | 'office'

const words: Record<FileFault, string> = {
  encrypted: 'Berkas bersandi. Simpan salinannya tanpa kata sandi, lalu tambahkan lagi.',
  broken: 'Berkas rusak dan tidak dapat dibaca.',
  empty: 'Berkas tidak memiliki halaman.',
  missing: 'Berkas tidak ditemukan di folder data.',
  office: 'Berkas Word dan Excel tidak dapat dijilid. Simpan sebagai PDF, lalu tambahkan lagi.',
}

export const faultText = (fault: FileFault): string => words[fault]

/** What is known of a file without opening it; a damaged one may still have pages. */
export function knownFault(type: FileType, condition: FileCondition, exists: boolean): FileFault | null {
  if (!exists) return 'missing'
  if (type === 'DOCX' || type === 'XLSX') return 'office'
  return condition === 'BERSANDI' ? 'encrypted' : null
}
