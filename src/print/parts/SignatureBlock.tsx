/** The signature: role, room for pen and stamp, name, rank and NIP, with all forms of acting for another. */
import { nipText, type Signature } from '../../shared/papers/model'
import { hangingPrefix, roleText } from './signature-lines'
import { keptTogether, Lines } from './text'

export function SignatureBlock({ signature }: { signature: Signature }) {
  const { place, signatory } = signature
  return (
    <div className="sign">
      {place !== null && <div className="sign__place">{keptTogether(place)}</div>}
      {signatory.electronic && <div className="sign__by">Ditandatangani secara elektronik oleh:</div>}
      <div className="sign__role">
        {hangingPrefix(signatory) && <span className="sign__prefix">{hangingPrefix(signatory)}</span>}
        <Lines lines={roleText(signatory)} />
      </div>
      <div className={signatory.electronic ? 'sign__seal' : 'sign__space'} />
      <div className="sign__name">{signatory.name}</div>
      {signatory.showNip && signatory.rank && <div>{signatory.rank}</div>}
      {signatory.showNip && signatory.nip && <div>NIP {nipText(signatory.nip)}</div>}
    </div>
  )
}
