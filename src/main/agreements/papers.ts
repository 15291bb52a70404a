/** The summary of one agreement as a paper. */
import { calendarDate } from '../../shared/calendar/dates'
import { plainDate } from '../../shared/calendar/words'
import { placeAndDate } from '../../shared/papers/letters'
import type { Signatory } from '../../shared/papers/model'
import { safeFileName } from '../../shared/files/names'
import type { PaperChoices } from '../../shared/papers/contract'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import { listAttachments } from '../files/queries'
import { agreementGuards } from '../guards/overrides'
import type { PaperBuilders } from '../papers/builders'
import type { Clock } from '../platform/clock'
import { listSignatories, readSettings } from '../settings/queries'
import { readBoard } from '../stages/queries'
import { agreementLabel, getAgreement } from './queries'
import { summaryParts } from './summary-paper'

export type AgreementPapersDeps = { db: Db; clock: Clock }

export function agreementPapers({ db, clock }: AgreementPapersDeps): Pick<PaperBuilders, 'agreement-summary'> {
  const gather = async (choices: PaperChoices) => {
    const settings = await readSettings(db)
    const signatory = await findSignatory(db, choices.signatoryId)
    return { settings, signatory, setup: { ...settings.paper, ...(choices.paper && { paper: choices.paper }) } }
  }
  return {
    async 'agreement-summary'({ id }, choices) {
      const { settings, signatory, setup } = await gather(choices)
      const today = calendarDate.parse(clock.today())
      const agreement = await getAgreement(db, id, today)
      const { unit, letterhead } = settings
      const data = {
        letterhead,
        asOf: today,
        ...summaryParts(
          agreement,
          await listAttachments(db, { kind: 'agreement', id: agreement.id }),
          await agreementGuards(db, agreement.id),
          await readBoard(db, { kind: 'agreement', id: agreement.id }, today),
        ),
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

const signatoryNotices = (signatory: Signatory | null): string[] =>
  signatory ? [] : ['Penanda tangan belum ada. Tambahkan di Pengaturan, atau cetak tanpa tanda tangan.']
