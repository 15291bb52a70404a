/** The menu: what stands in it, in which group, under which Ctrl+digit. A new screen adds one line. */
import Archive from '@mui/icons-material/Inventory2Outlined'
import Doc from '@mui/icons-material/DescriptionOutlined'
import Home from '@mui/icons-material/HomeOutlined'
import Partner from '@mui/icons-material/ContactsOutlined'
import Plan from '@mui/icons-material/AssignmentOutlined'
import Rakor from '@mui/icons-material/GroupsOutlined'
import Follow from '@mui/icons-material/ChecklistOutlined'
import Report from '@mui/icons-material/AssessmentOutlined'
import Settings from '@mui/icons-material/SettingsOutlined'
import type SvgIcon from '@mui/material/SvgIcon'

export type NavEntry = {
  label: string
  path: string
  icon: typeof SvgIcon
  /** Entries of one number stand together; `foot` stands at the bottom. */
  group: 1 | 2 | 3 | 4 | 'foot'
  /** Fixed for life, so that fingers can learn it: 1 Beranda … 9 Mitra. */
  digit?: number
  /** The id by which the system menu asks for it. */
  command?: string
}

export const navEntries: readonly NavEntry[] = [
  { label: 'Beranda', path: '/', icon: Home, group: 1, digit: 1 },
  { label: 'Kerja Sama', path: '/kerja-sama', icon: Doc, group: 2, digit: 2 },
  { label: 'Rencana', path: '/rencana', icon: Plan, group: 2, digit: 3 },
  { label: 'Rakor', path: '/rakor', icon: Rakor, group: 2, digit: 4 },
  { label: 'Tindak Lanjut', path: '/tindak-lanjut', icon: Follow, group: 2, digit: 5 },
  { label: 'Mitra', path: '/mitra', icon: Partner, group: 3, digit: 9 },
  { label: 'Laporan', path: '/laporan', icon: Report, group: 4 },
  { label: 'Arsip', path: '/arsip', icon: Archive, group: 4 },
  { label: 'Pengaturan', path: '/pengaturan', icon: Settings, group: 'foot', command: 'settings.open' },
]

/** Commands of the palette and of the system menu that open a screen. */
export const openCommands: readonly { id: string; label: string; path: string }[] = [
  { id: 'agreements.new', label: 'Naskah baru', path: '/kerja-sama/baru' },
  { id: 'plans.intake', label: 'Templat dan isian OPD', path: '/rencana/baca' },
  { id: 'plans.new', label: 'Rencana baru', path: '/rencana/baru' },
  { id: 'meetings.new', label: 'Rapat baru', path: '/rakor/baru' },
  { id: 'completeness.open', label: 'Periksa kelengkapan naskah', path: '/laporan/kelengkapan' },
  { id: 'alerts.open', label: 'Buka Peringatan', path: '/peringatan' },
  { id: 'trash.open', label: 'Buka Sampah', path: '/sampah' },
  { id: 'history.open', label: 'Buka Riwayat', path: '/riwayat' },
]

/** The entry whose screen is shown at `pathname`. */
export function activeEntry(pathname: string): NavEntry | undefined {
  return navEntries.find(({ path }) =>
    path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`),
  )
}
