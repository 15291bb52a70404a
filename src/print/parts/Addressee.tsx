/** "Yth. …, di tempat", on the left below Hal or, in the older regional form, on the right under Kepada. */
import { keptTogether } from './text'

export function Addressee({ names, side }: { names: readonly string[]; side: 'left' | 'right' }) {
  const right = side === 'right'
  return (
    <div>
      {right && 'Kepada'}
      <div className="addressee">
        <span className="addressee__yth">Yth.</span>
        {names.length > 1 ? (
          <ol className="addressee__list">
            {names.map((name, index) => (
              <li key={index}>{keptTogether(name)}</li>
            ))}
          </ol>
        ) : (
          <>
            {names.map(keptTogether)}
            <br />
          </>
        )}
        di
        <br />
        {right ? 'Tempat' : 'tempat'}
      </div>
    </div>
  )
}
