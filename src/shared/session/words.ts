/** Sentences about who may do what, the same in refusals of main and on screen. */
import { timeText, todayIn, zoneWord } from '../calendar/moments'
import { shortDate } from '../calendar/words'
import type { LockHolder } from './model'

/** "Data ini sedang dibuka oleh Wa Ode Nuraini di KOMPUTER-2 sejak 08.14 WITA. Simpul dibuka hanya untuk melihat." */
export function readOnlySentence(holder: LockHolder, timeZone: string, now: number): string {
  const today = todayIn(timeZone, now) === todayIn(timeZone, holder.since)
  const day = today ? '' : `${shortDate(todayIn(timeZone, holder.since))} pukul `
  const since = `${day}${timeText(holder.since, timeZone)} ${zoneWord(timeZone)}`
  const person = holder.person === '' ? '' : ` oleh ${holder.person}`
  return `Data ini sedang dibuka${person} di ${holder.pc} sejak ${since}. Simpul dibuka hanya untuk melihat.`
}

/** "30 detik", "2 menit": how long somebody waits after wrong PINs. */
export function waitText(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 90) return `${seconds} detik`
  return `${Math.ceil(seconds / 60)} menit`
}
