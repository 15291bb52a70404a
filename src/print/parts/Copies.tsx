/** Copies of a letter (tembusan): semicolons between, a full stop at the end. */
import { keptTogether } from './text'

export function Copies({ copies }: { copies: readonly string[] }) {
  if (copies.length === 0) return null
  const ends = (index: number) => (index === copies.length - 1 ? '.' : ';')
  const plain = copies.map((copy) => keptTogether(copy.replace(/[;.]$/, '')))
  return (
    <div className="copies">
      Tembusan:
      {plain.length === 1 ? (
        <div>{plain[0]}.</div>
      ) : (
        <ol>
          {plain.map((copy, index) => (
            <li key={index}>{copy + ends(index)}</li>
          ))}
        </ol>
      )}
    </div>
  )
}
