/** Chair at the left, note-taker at the right, in one block that no page parts. */
import { nipText } from '../../shared/papers/model'
import { minutesSigners, type MinutesPaperData, type Signer } from '../../shared/papers/minutes'
import { hangingPrefix, roleText } from './signature-lines'
import { keptTogether, Lines } from './text'

export function MinutesSigners({ data: { content, place } }: { data: Pick<MinutesPaperData, 'content' | 'place'> }) {
  const { chair, noteTaker } = minutesSigners(content)
  return (
    <div className="signers">
      <SignerBlock signer={chair} above="" />
      <SignerBlock signer={noteTaker} above={place ?? ''} />
    </div>
  )
}

function SignerBlock({ signer: { role, signatory, name }, above }: { signer: Signer; above: string }) {
  const prefix = signatory && hangingPrefix(signatory)
  return (
    <div>
      <div className="sign__place">{keptTogether(above) || '\u00a0'}</div>
      <div>{role}</div>
      <div className="signers__role">
        {signatory && prefix && `${prefix} `}
        {signatory && <Lines lines={roleText(signatory)} />}
      </div>
      <div className="sign__space" />
      <div className="sign__name">{signatory?.name ?? name ?? '\u00a0'}</div>
      {signatory?.showNip && signatory.rank && <div>{signatory.rank}</div>}
      {signatory?.showNip && signatory.nip && <div>NIP {nipText(signatory.nip)}</div>}
    </div>
  )
}
