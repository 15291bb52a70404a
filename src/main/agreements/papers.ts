/** Papers of the register: the list and the summary of one agreement. */
import { calendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import { thousands } from '../../shared/calendar/numbers'
import { placeAndDate } from '../../shared/papers/letters'
import type { Signatory } from '../../shared/papers/model'
import { safeFileName } from '../../shared/files/names'
import type { PaperChoices } from '../../shared/papers/contract'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import { listAttachments } from '../files/queries'
import type { PaperBuilders } from '../papers/builders'
import type { Clock } from '../platform/clock'
import { listSignatories, readSettings } from '../settings/queries'
import { agreementLabel, getAgreement } from './queries'
import { buildRegister, registerFileName, registerLimit } from './register-paper'
import { summaryParts } from './summary-paper'

export type AgreementPapersDeps = { db: Db; clock: Clock }

export function agreementPapers({
  db,
  clock,
}: AgreementPapersDeps): Pick<PaperBuilders, 'register' | 'agreement-summary'> {
  const gather = async (choices: PaperChoices) => {
    const settings = await readSettings(db)
    const signatory = await findSignatory(db, choices.signatoryId)
    return { settings, signatory, setup: { ...settings.paper, ...(choices.paper && { paper: choices.paper }) } }
  }
  return {
    async register({ filter, sort, direction }, choices) {
      const { settings, signatory, setup } = await gather(choices)
      const { report, total } = await buildRegister(db, clock, { filter, sort, direction }, signatory)
      const data = { letterhead: settings.letterhead, report }
      const notices = [...registerNotices(total), ...signatoryNotices(signatory)]
      return { kind: 'register', data, setup, notices, fileName: registerFileName(clock) }
    },

    async 'agreement-summary'({ id }, choices) {
      const { settings, signatory, setup } = await gather(choices)
      const today = calendarDate.parse(clock.today())
      const agreement = await getAgreement(db, id, today)
      const { unit, letterhead } = settings
      const data = {
        letterhead,
        asOf: today,
        ...summaryParts(agreement, await listAttachments(db, { kind: 'agreement', id: agreement.id })),
        closingHeading: 'Naskah asli dan pindaian',
        signature: signatory && { place: placeAndDate(unit.city, today), signatory },
        imprint: { printedAt: clock.now(), timeZone: unit.timeZone, historyHead: await head(db) },
      }
      const { documentKind, title } = agreement.input
      const numberText = agreement.parties.find(({ number }) => number !== null)?.number ?? null
      const label = agreementLabel({ documentKind, title, numberText })
      const fileName = safeFileName(`Ringkasan ${label} per ${plainDate(today)}.pdf`)
      return { kind: 'agreement-summary', data, setup, notices: signatoryNotices(signatory), fileName }
    },
  }
}

async function findSignatory(db: Db, id: string | null): Promise<Signatory | null> {
  const all = await listSignatories(db)
  return (all.find((one) => one.id === id) ?? all[0])?.value ?? null
}

function registerNotices(total: number): string[] {
  if (total === 0) return ['Tidak ada naskah yang cocok dengan saringan. Daftar ini kosong.']
  if (total <= registerLimit) return []
  return [
    `Saringan ini memuat ${thousands(total)} naskah; yang dicetak ${thousands(registerLimit)} yang pertama. Persempit saringan untuk mencetak sisanya.`,
  ]
}

const signatoryNotices = (signatory: Signatory | null): string[] =>
  signatory ? [] : ['Penanda tangan belum ada. Tambahkan di Pengaturan, atau cetak tanpa tanda tangan.']
