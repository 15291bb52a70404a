/** The block on top of an attachment: of which letter, its number and date. */
import { plainDate } from '../../shared/calendar/words'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { Signatory } from '../../shared/papers/model'
import { LetterNumber, NumberBlock } from './NumberBlock'

type Props = {
  signatory: Signatory | null
  number: string | null
  known: string
  date: CalendarDate | null
  /** "I", "II" where a letter has several. */
  roman?: string
}

export function AttachmentHead({ signatory, number, known, date, roman }: Props) {
  return (
    <div className="attach">
      LAMPIRAN{roman ? ` ${roman}` : ''}
      <br />
      {`SURAT ${signatory ? sender(signatory) : 'UNDANGAN'}`}
      <NumberBlock
        lines={[
          { label: 'NOMOR', value: <LetterNumber number={number} known={known} /> },
          { label: 'TANGGAL', value: date ? plainDate(date).toUpperCase().replace(' ', '\u00a0') : '' },
        ]}
      />
    </div>
  )
}

/** Whose letter it is: of the official in whose name it is signed, else of the signer. */
function sender({ prefix, behalfLines, roleLines }: Signatory): string {
  const behalf = (prefix === 'a.n.' || prefix === 'u.b.') && behalfLines.length > 0
  return (behalf ? behalfLines : roleLines).join(' ').toUpperCase()
}
