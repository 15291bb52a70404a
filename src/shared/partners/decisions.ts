/** What there is to decide with a partner now, from the state of agreements, follow-ups and plans. */
import { documentKindWords } from '../agreements/enums'
import type { AgreementRow } from '../agreements/model'
import { thousands } from '../calendar/numbers'
import { plainDate } from '../calendar/words'
import type { FollowUpRow } from '../followups/model'
import type { PlanRow } from '../plans/model'

type Matters = {
  agreements: readonly AgreementRow[]
  followUps: readonly FollowUpRow[]
  plans: readonly PlanRow[]
}

/** Indonesian sentences, the most pressing first. */
export function whatToDecide({ agreements, followUps, plans }: Matters): string[] {
  const having = (status: AgreementRow['status']) => agreements.filter((row) => row.status === status)
  return [
    ...having('undecided').map((row) => `Putuskan kelanjutan ${label(row)}: ${ended(row)}.`),
    ...having('expiring').map((row) => `Sepakati perpanjangan atau pengakhiran ${label(row)}: ${ending(row)}.`),
    ...followUps.filter(({ status }) => status === 'overdue').map(late),
    ...having('inProcess').map((row) => `Selesaikan penandatanganan ${label(row)}.`),
    ...plans
      .filter(({ status, agreementId }) => status === 'fixed' && agreementId === null)
      .map(({ title, year }) => `Mulai naskah untuk rencana tahun ${year}: ${title}.`),
  ]
}

const label = ({ documentKind, number, title }: AgreementRow): string =>
  `${documentKindWords[documentKind].short}${number ? ` Nomor ${number}` : ''} tentang ${title}`

const ended = ({ endsOn, daysLeft }: AgreementRow): string =>
  endsOn ? `berakhir ${plainDate(endsOn)}, lewat ${thousands(Math.abs(daysLeft ?? 0))} hari` : 'sudah berakhir'

const ending = ({ endsOn, daysLeft }: AgreementRow): string => {
  if (!endsOn) return 'segera berakhir'
  return `berakhir ${plainDate(endsOn)}, ${daysLeft ? `${thousands(daysLeft)} hari lagi` : 'hari terakhir'}`
}

const late = ({ title, dueOn, office, owner }: FollowUpRow): string => {
  const who = owner ?? office
  return `Tanyakan tindak lanjut yang lewat tenggat${dueOn ? ` ${plainDate(dueOn)}` : ''}: ${title}${who ? ` (${who})` : ''}.`
}
