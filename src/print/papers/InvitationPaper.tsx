/** The invitation to a meeting: the letter and its annexed list of invitees. */
import { Addressee } from '../parts/Addressee'
import { Copies } from '../parts/Copies'
import { Letterhead } from '../parts/Letterhead'
import { MeetingBlock } from '../parts/MeetingBlock'
import { LetterNumber, NumberBlock } from '../parts/NumberBlock'
import { SignatureBlock } from '../parts/SignatureBlock'
import { keptTogether } from '../parts/text'
import type { InvitationData } from '../../shared/papers/invitation'
import { placeAndDate } from '../../shared/papers/letters'
import type { PaperAssets } from '../../shared/papers/papers'
import { InviteeAnnex } from './InviteeAnnex'

export function InvitationPaper({ data, assets }: { data: InvitationData; assets: PaperAssets }) {
  const annexed = hasAnnex(data)
  const names = annexed ? ['Daftar Undangan (terlampir)'] : inviteeLines(data).map((line) => line.name)
  const right = data.addresseeSide === 'right'
  const numbers = <LetterNumbers data={data} annexed={annexed} />
  const addressee = <Addressee names={names} side={data.addresseeSide} />
  return (
    <>
      <section className="sheet" data-fit="">
        <Letterhead letterhead={data.letterhead} assets={assets} />
        <div className="letter">
          <div className="letter__date">{keptTogether(placeAndDate(data.place, data.date))}</div>
          {right ? (
            <div className="letter__head">
              <div className="letter__level">{numbers}</div>
              {addressee}
            </div>
          ) : (
            <>
              {numbers}
              {addressee}
            </>
          )}
          <LetterBody data={data} right={right} />
          <Copies copies={data.copies} />
        </div>
      </section>
      {annexed && <InviteeAnnex data={data} />}
    </>
  )
}

function LetterBody({ data, right }: { data: InvitationData; right: boolean }) {
  const { opening, closing, signatory } = data
  const last = closing.at(-1)
  return (
    <>
      <div className={right ? 'letter__body letter__body--under-value' : 'letter__body'}>
        {opening.map((text, index) => (
          <p key={index}>{keptTogether(text)}</p>
        ))}
        <MeetingBlock meeting={data.meeting} />
        {closing.slice(0, -1).map((text, index) => (
          <p key={index}>{keptTogether(text)}</p>
        ))}
      </div>
      <div className="closing">
        {last !== undefined && (
          <div className={`letter__last ${right ? 'letter__body--under-value' : ''}`.trim()}>
            <p>{keptTogether(last)}</p>
          </div>
        )}
        {signatory && <SignatureBlock signature={{ place: null, signatory }} />}
      </div>
    </>
  )
}

function LetterNumbers({ data, annexed }: { data: InvitationData; annexed: boolean }) {
  return (
    <NumberBlock
      lines={[
        { label: 'Nomor', value: <LetterNumber number={data.number} known={data.knownNumber} /> },
        { label: 'Sifat', value: data.nature },
        { label: 'Lampiran', value: annexed ? '1 (satu) berkas' : '-' },
        { label: 'Hal', value: keptTogether(data.subject) },
      ]}
    />
  )
}

function inviteeLines(data: InvitationData) {
  return data.invitees.flatMap((group) => group.lines)
}

/** Few invitees are named on the letter; an empty list leaves room for a name. */
function hasAnnex(data: InvitationData): boolean {
  return inviteeLines(data).length > data.inlineLimit
}
