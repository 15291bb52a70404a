/** The parts of a meeting's page. */
export const meetingTabs = [
  'ringkasan',
  'acara',
  'undangan',
  'surat',
  'kehadiran',
  'notula',
  'tindak-lanjut',
  'berkas',
  'riwayat',
] as const
export type MeetingTab = (typeof meetingTabs)[number]
