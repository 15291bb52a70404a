/** Words, colours and places of alerts, for the screens that show them. */
import type { AlertDecision, AlertSubject } from '../../shared/alerts/enums'
import { builtInRules } from '../../shared/alerts/rules'
import type { AlertRow } from '../../shared/alerts/model'
import type { Tone } from '../../shared/status/statuses'
import type { StatusIcon } from '../ui/status-icons'

const places: Record<AlertSubject, (id: string) => string> = {
  agreement: (id) => `/kerja-sama/${id}`,
  plan: (id) => `/rencana/${id}`,
  region: (id) => `/mitra?tab=daerah&id=%22${id}%22`,
  followUp: (id) => `/tindak-lanjut?id=%22${id}%22`,
  meeting: (id) => `/rakor/${id}`,
}

/** Where the subject of an alert is opened. */
export const placeOf = ({ subject, subjectId }: Pick<AlertRow, 'subject' | 'subjectId'>): string =>
  places[subject](subjectId)

/** `Buka naskah`. */
export const openWords: Record<AlertSubject, string> = {
  agreement: 'Buka naskah',
  plan: 'Buka rencana',
  region: 'Buka daerah',
  followUp: 'Buka tindak lanjut',
  meeting: 'Buka rapat',
}

/** What is missing asks for attention; dates do so more, the nearer they are. */
export function alertTone({ rule, daysLeft }: Pick<AlertRow, 'rule' | 'daysLeft'>): Tone {
  if (builtInRules[rule].direction === 'after' && rule !== 'AGREEMENT_PAST') return 'neutral'
  if (daysLeft <= 7) return 'urgent'
  return daysLeft <= 30 ? 'attention' : 'neutral'
}

const icons = {
  urgent: 'ErrorOutlineOutlined',
  attention: 'WarningAmberOutlined',
  neutral: 'ScheduleOutlined',
  positive: 'CheckCircleOutlined',
  progress: 'TimelapseOutlined',
} as const satisfies Record<Tone, StatusIcon>
export const alertIcon = (alert: Pick<AlertRow, 'rule' | 'daysLeft'>): StatusIcon => icons[alertTone(alert)]

/** What follows from a decision, below its name. */
export function decisionNote(decision: AlertDecision, { rule, subject }: Pick<AlertRow, 'rule' | 'subject'>): string {
  switch (decision) {
    case 'PERPANJANG':
      return 'Simpul membuka isian naskah perpanjangan; naskah ini tetap perlu keputusan sampai perpanjangannya ditandatangani.'
    case 'AKHIRI':
      return subject === 'agreement' ? 'Pengakhiran langsung tercatat pada naskah.' : ''
    case 'NEGOSIASI_ULANG':
      return 'Tidak diingatkan lagi untuk tanggal ini sebelum lewat.'
    case 'TUNDA':
      return 'Muncul kembali pada tanggal yang dipilih.'
    case 'TIDAK_PERLU':
      return builtInRules[rule].days.length > 1 || builtInRules[rule].late
        ? 'Langkah pengingat berikutnya untuk tanggal ini tetap muncul.'
        : 'Tidak diingatkan lagi untuk tanggal ini.'
  }
}
