/** Data of the invitation to a meeting: one letter with its annex, or one for each invitee. */
import { todayIn } from '../../shared/calendar/moments'
import { addressee } from '../../shared/meetings/addressee'
import type { InviteeKind } from '../../shared/meetings/enums'
import type { InviteeView, MeetingDetail, MeetingInput } from '../../shared/meetings/model'
import { clockSpan } from '../../shared/meetings/words'
import type { PaperChoices } from '../../shared/papers/contract'
import { usualClosing, type InvitationData } from '../../shared/papers/invitation'
import type { Settings } from '../../shared/settings/model'

/** What stands on the letter that calls a meeting; without its signer. */
export function invitationOf(
  { input, letter, invitees }: MeetingDetail,
  { unit, letterhead, letters }: Settings,
  choices: PaperChoices,
): Omit<InvitationData, 'signatory'> {
  const zone = unit.timeZone
  const first = todayIn(zone, input.startsAt)
  const last = todayIn(zone, input.endsAt - 1)
  return {
    letterhead,
    place: unit.city,
    date: input.letterDate,
    number: letter.number,
    knownNumber: letter.known,
    nature: input.letterNature,
    subject: input.letterSubject ?? 'Undangan',
    addresseeSide: choices.addresseeSide ?? letters.addresseeSide,
    opening: openingOf(input),
    meeting: {
      title: input.title,
      date: first,
      lastDate: last === first ? null : last,
      time: `pukul ${clockSpan(input, zone)}`,
      place: input.place,
      agenda: [],
      more: [
        ['tautan rapat', input.onlineLink],
        ['pakaian', input.dress],
        ['bahan', input.bring],
        ['narahubung', input.contact],
      ].flatMap(([label, value]) => (label && value ? [{ label, value }] : [])),
    },
    closing: [usualClosing],
    copies: input.copiesTo,
    invitees: inviteeGroups(invitees),
    letters:
      input.letterShape === 'MASING_MASING'
        ? invitees.map((one) => ({ name: addressee(one), number: one.wholeNumber ?? letter.number }))
        : [],
    inlineLimit: 1,
  }
}

function openingOf({ letterOpening, title }: MeetingInput): string[] {
  const paragraphs = (letterOpening ?? '').split('\n').filter((text) => text.trim() !== '')
  if (paragraphs.length > 0) return paragraphs
  return [`Dalam rangka pelaksanaan ${title}, dengan hormat kami mengundang Saudara untuk hadir pada:`]
}

const groupWords: Record<InviteeKind, string> = {
  MITRA: 'Daerah dan mitra',
  OPD: 'Perangkat daerah',
  ORANG: 'Perorangan',
}

/** In groups when there is more than one kind; the order inside a group is that of the list. */
function inviteeGroups(invitees: readonly InviteeView[]): InvitationData['invitees'] {
  const groups = (['MITRA', 'OPD', 'ORANG'] as const).flatMap((kind) => {
    const lines = invitees.filter((one) => one.kind === kind).map((one) => ({ name: addressee(one), count: null }))
    return lines.length > 0 ? [{ label: groupWords[kind], lines }] : []
  })
  return groups.length > 1 ? groups : groups.map((group) => ({ ...group, label: null }))
}
