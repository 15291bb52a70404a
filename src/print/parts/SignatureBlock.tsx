/** The signature: role, room for pen and stamp, name, rank and NIP, with all forms of acting for another. */
import { nipText, type Signatory, type Signature } from '../../shared/papers/model'
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

/** "u.b." stands on its own line below, and "a.n." hangs for both. */
function hangingPrefix({ prefix }: Signatory): string | null {
  return prefix === 'u.b.' ? 'a.n.' : prefix
}

/** Roles in capitals, a comma only after the last. */
function roleText({ prefix, behalfLines, viaLines, roleLines }: Signatory): string[] {
  const own = capitals(roleLines)
  const last = own.map((line, index) => (index === own.length - 1 ? `${line},` : line))
  if (prefix === 'a.n.') return [...capitals(behalfLines), ...last]
  if (prefix === 'u.b.') return [...capitals(behalfLines), ...capitals(viaLines), 'u.b.', ...last]
  return last
}

/** Abbreviations such as "Plt." keep their case. */
function capitals(lines: readonly string[]): string[] {
  return lines.map((line) =>
    line
      .split(' ')
      .map((word) => (/^(Plt|Plh|Pj|Pjs)\.$/.test(word) ? word : word.toUpperCase()))
      .join(' '),
  )
}
