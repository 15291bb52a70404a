/** Kinds of meetings and of the letters that call them. */

export const meetingKinds = ['RAKOR', 'PLENO_TKKSD', 'TEKNIS_TKKSD', 'PEMBAHASAN_NASKAH', 'MONEV', 'ANTAR_KL'] as const
export type MeetingKind = (typeof meetingKinds)[number]

export const meetingKindWords: Record<MeetingKind, string> = {
  RAKOR: 'Rapat koordinasi',
  PLENO_TKKSD: 'Rapat pleno TKKSD',
  TEKNIS_TKKSD: 'Rapat teknis TKKSD',
  PEMBAHASAN_NASKAH: 'Pembahasan naskah',
  MONEV: 'Monitoring dan evaluasi',
  ANTAR_KL: 'Rapat antarkementerian/lembaga',
}

/** What staff decided about a meeting; the rest of its status follows from the clock. */
export const meetingStates = ['DRAF', 'TERJADWAL', 'DIBATALKAN'] as const
export type MeetingState = (typeof meetingStates)[number]

export const letterNatures = ['Biasa', 'Penting', 'Segera', 'Sangat Segera'] as const
export type LetterNature = (typeof letterNatures)[number]

export const inviteeKinds = ['OPD', 'MITRA', 'ORANG'] as const
export type InviteeKind = (typeof inviteeKinds)[number]

/** What an invitee answered. */
export const inviteeReplies = ['HADIR', 'DIWAKILI', 'TIDAK_HADIR'] as const
export type InviteeReply = (typeof inviteeReplies)[number]

/** One letter with the invitees as annex, or one letter for each of them. */
export const letterShapes = ['LAMPIRAN', 'MASING_MASING'] as const
export type LetterShape = (typeof letterShapes)[number]

/** How somebody attended. */
export const attendanceStates = ['HADIR', 'DIWAKILI', 'IZIN', 'TIDAK_HADIR'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** What a part of the minutes is about. */
export const minuteKinds = ['PEMBUKAAN', 'ACARA', 'PENUTUP'] as const
export type MinuteKind = (typeof minuteKinds)[number]
