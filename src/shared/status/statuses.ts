/** The words of every status with its tone and icon; screens, exports and papers read them from here. */

/** How urgent a state is. The tone decides colour; icon and word come from `statuses`. */
export type Tone = 'positive' | 'attention' | 'urgent' | 'progress' | 'neutral'

/** One state of a record: what it is called, how urgent it is, and its icon (an export of @mui/icons-material). */
export type StatusEntry = { word: string; tone: Tone; icon: string }

/** The only place where a status gets its word, tone and icon; screens, exports and papers read it. */
export const statuses = {
  agreement: {
    draft: { word: 'Draf', tone: 'neutral', icon: 'EditNoteOutlined' },
    inProcess: { word: 'Dalam proses', tone: 'progress', icon: 'TimelapseOutlined' },
    notYetValid: { word: 'Belum berlaku', tone: 'progress', icon: 'ScheduleOutlined' },
    active: { word: 'Aktif', tone: 'positive', icon: 'CheckCircleOutlined' },
    expiring: { word: 'Akan berakhir', tone: 'attention', icon: 'HourglassBottomOutlined' },
    expired: { word: 'Berakhir', tone: 'neutral', icon: 'EventBusyOutlined' },
    undecided: { word: 'Perlu keputusan', tone: 'urgent', icon: 'ErrorOutlineOutlined' },
    extended: { word: 'Diperpanjang', tone: 'positive', icon: 'AutorenewOutlined' },
    ended: { word: 'Diakhiri', tone: 'neutral', icon: 'BlockOutlined' },
  },
  stage: {
    todo: { word: 'Belum mulai', tone: 'neutral', icon: 'RadioButtonUncheckedOutlined' },
    current: { word: 'Sedang berjalan', tone: 'progress', icon: 'RadioButtonCheckedOutlined' },
    waiting: { word: 'Menunggu pihak lain', tone: 'attention', icon: 'HourglassTopOutlined' },
    done: { word: 'Selesai', tone: 'positive', icon: 'CheckCircle' },
    overdue: { word: 'Lewat tenggat', tone: 'urgent', icon: 'ErrorOutlineOutlined' },
    deemed: { word: 'Dianggap disetujui', tone: 'positive', icon: 'GavelOutlined' },
    skipped: { word: 'Dilewati', tone: 'neutral', icon: 'RemoveCircleOutlineOutlined' },
  },
  followUp: {
    todo: { word: 'Belum mulai', tone: 'neutral', icon: 'RadioButtonUncheckedOutlined' },
    running: { word: 'Berjalan', tone: 'progress', icon: 'TimelapseOutlined' },
    dueSoon: { word: 'Segera jatuh tempo', tone: 'attention', icon: 'HourglassBottomOutlined' },
    overdue: { word: 'Lewat tenggat', tone: 'urgent', icon: 'ErrorOutlineOutlined' },
    snoozed: { word: 'Ditunda', tone: 'neutral', icon: 'SnoozeOutlined' },
    done: { word: 'Selesai', tone: 'positive', icon: 'TaskAltOutlined' },
    cancelled: { word: 'Dibatalkan', tone: 'neutral', icon: 'CancelOutlined' },
  },
  meeting: {
    draft: { word: 'Draf', tone: 'neutral', icon: 'EditNoteOutlined' },
    scheduled: { word: 'Terjadwal', tone: 'progress', icon: 'EventOutlined' },
    invited: { word: 'Undangan terkirim', tone: 'progress', icon: 'MarkEmailReadOutlined' },
    running: { word: 'Berlangsung', tone: 'progress', icon: 'PlayCircleOutlined' },
    awaitingMinutes: { word: 'Menunggu notula', tone: 'attention', icon: 'HistoryEduOutlined' },
    closed: { word: 'Notula disahkan', tone: 'positive', icon: 'TaskAltOutlined' },
    cancelled: { word: 'Dibatalkan', tone: 'neutral', icon: 'CancelOutlined' },
  },
  attendance: {
    invited: { word: 'Belum diisi', tone: 'neutral', icon: 'MailOutlined' },
    present: { word: 'Hadir', tone: 'positive', icon: 'HowToRegOutlined' },
    represented: { word: 'Diwakili', tone: 'progress', icon: 'SwitchAccountOutlined' },
    excused: { word: 'Izin', tone: 'attention', icon: 'EventBusyOutlined' },
    absent: { word: 'Tidak hadir', tone: 'urgent', icon: 'PersonOffOutlined' },
  },
  trip: {
    draft: { word: 'Draf', tone: 'neutral', icon: 'EditNoteOutlined' },
    complete: { word: 'Berkas lengkap', tone: 'progress', icon: 'FactCheckOutlined' },
    sent: { word: 'Dikirim ke Kemendagri', tone: 'progress', icon: 'SendOutlined' },
    recommended: { word: 'Rekomendasi terbit', tone: 'progress', icon: 'MarkEmailReadOutlined' },
    permitted: { word: 'SP Setneg terbit', tone: 'positive', icon: 'VerifiedUserOutlined' },
    travelling: { word: 'Berangkat', tone: 'progress', icon: 'FlightTakeoffOutlined' },
    reportDue: { word: 'Laporan ditunggu', tone: 'attention', icon: 'FlightLandOutlined' },
    reported: { word: 'Laporan diserahkan', tone: 'positive', icon: 'TaskAltOutlined' },
    refused: { word: 'Ditolak', tone: 'urgent', icon: 'BlockOutlined' },
    cancelled: { word: 'Dibatalkan', tone: 'neutral', icon: 'CancelOutlined' },
  },
  plan: {
    proposed: { word: 'Usulan', tone: 'neutral', icon: 'DraftsOutlined' },
    reviewed: { word: 'Dibahas', tone: 'progress', icon: 'TimelapseOutlined' },
    agreed: { word: 'Disepakati', tone: 'progress', icon: 'HandshakeOutlined' },
    fixed: { word: 'Ditetapkan', tone: 'positive', icon: 'GavelOutlined' },
    postponed: { word: 'Ditunda', tone: 'neutral', icon: 'SnoozeOutlined' },
  },
  scan: {
    verified: { word: 'Utuh', tone: 'positive', icon: 'VerifiedUserOutlined' },
    pending: { word: 'Menunggu pemeriksaan', tone: 'neutral', icon: 'PendingOutlined' },
    changed: { word: 'Isi berubah', tone: 'urgent', icon: 'GppBadOutlined' },
    missing: { word: 'Berkas hilang', tone: 'urgent', icon: 'SearchOffOutlined' },
    unreadable: { word: 'Tidak terbaca', tone: 'attention', icon: 'WarningAmberOutlined' },
  },
  importRow: {
    added: { word: 'Baru', tone: 'positive', icon: 'AddCircleOutlineOutlined' },
    changed: { word: 'Memperbarui', tone: 'progress', icon: 'ChangeCircleOutlined' },
    same: { word: 'Sama', tone: 'neutral', icon: 'DragHandleOutlined' },
    duplicate: { word: 'Kemungkinan ganda', tone: 'attention', icon: 'ContentCopyOutlined' },
    faulty: { word: 'Perlu diperbaiki', tone: 'urgent', icon: 'ErrorOutlineOutlined' },
  },
} as const satisfies Record<string, Record<string, StatusEntry>>

export type StatusKind = keyof typeof statuses
export type StatusOf<K extends StatusKind> = keyof (typeof statuses)[K]
