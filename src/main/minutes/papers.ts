/** Data of the notula: the paper, the Word document, and the sheet that the book of the year prints. */
import { calendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { plainDate } from '../../shared/calendar/words'
import { AppError } from '../../shared/ipc/errors'
import type { MinutesContent } from '../../shared/minutes/content'
import { shortTitle } from '../../shared/meetings/words'
import type { PaperChoices } from '../../shared/papers/contract'
import { placeAndDate } from '../../shared/papers/letters'
import type { MinutesPaperData } from '../../shared/papers/minutes'
import type { PaperSetup } from '../../shared/papers/model'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import { getMeetingRow } from '../meetings/queries'
import type { PaperBuilders } from '../papers/builders'
import type { Clock } from '../platform/clock'
import { readSettings } from '../settings/queries'
import { minutesContent, versionContent } from './content'

export type MinutesPapersDeps = { db: Db; clock: Clock }

export type ComposedMinutes = {
  data: MinutesPaperData
  setup: PaperSetup
  /** Without ending. */
  fileName: string
  notices: string[]
}

export function minutesPapers(deps: MinutesPapersDeps): Pick<PaperBuilders, 'minutes'> {
  return {
    async minutes({ id, version }, choices) {
      const composed = await composeMinutes(deps, { meetingId: id, version }, choices)
      return { kind: 'minutes', ...composed, fileName: `${composed.fileName}.pdf` }
    },
  }
}

/** The minutes as they were adopted or stand, with letterhead and sheet. Throws NOT_FOUND. */
export async function composeMinutes(
  { db, clock }: MinutesPapersDeps,
  { meetingId, version }: { meetingId: string; version: number | null },
  choices: Pick<PaperChoices, 'paper'>,
): Promise<ComposedMinutes> {
  const settings = await readSettings(db)
  const { timeZone, city } = settings.unit
  const { content, isFinal } = await contentOf({ db, clock }, meetingId, version)
  const { minutesOn } = await getMeetingRow(db, meetingId)
  const adoptedOn = isFinal && minutesOn !== null ? calendarDate.parse(minutesOn) : null
  const held = todayIn(timeZone, content.startsAt)
  return {
    data: {
      letterhead: settings.letterhead,
      content,
      timeZone,
      place: placeAndDate(city, adoptedOn ?? held),
      draft: !isFinal,
      imprint: { printedAt: clock.now(), timeZone, historyHead: await head(db) },
    },
    setup: { ...settings.paper, ...(choices.paper && { paper: choices.paper }) },
    fileName: `Notula ${shortTitle(content.title, 60)} ${plainDate(held)}`,
    notices: noticesOf(content, isFinal),
  }
}

async function contentOf({ db, clock }: MinutesPapersDeps, meetingId: string, version: number | null) {
  if (version === null) {
    return minutesContent(db, meetingId, { today: calendarDate.parse(clock.today()), now: clock.now() })
  }
  const content = await versionContent(db, meetingId, version)
  if (!content) throw new AppError('NOT_FOUND', `Notula yang disahkan ke-${version} tidak ada. Muat ulang halaman.`)
  return { content, isFinal: true }
}

function noticesOf(
  { totals, chairSignatory, noteTakerSignatory, chair, noteTaker }: MinutesContent,
  isFinal: boolean,
): string[] {
  return [
    ...(isFinal ? [] : ['Notula belum disahkan; hal itu tertulis di bawah judul.']),
    ...(totals.missing > 0 ? [`Kehadiran ${totals.missing} undangan belum diisi.`] : []),
    ...(chairSignatory === null && chair === null ? ['Pimpinan rapat belum diisi; tempat namanya dikosongkan.'] : []),
    ...(noteTakerSignatory === null && noteTaker === null ? ['Notulis belum diisi; tempat namanya dikosongkan.'] : []),
  ]
}
