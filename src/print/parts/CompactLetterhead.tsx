/** The small letterhead of landscape lists, with the scope of the list at right. */
import type { Letterhead } from '../../shared/papers/model'
import type { PaperAssets } from '../../shared/papers/papers'
import { emblemUrl } from './Letterhead'
import { Lines } from './text'

type Props = { letterhead: Letterhead; assets: PaperAssets; aside: readonly string[] }

/** Lines at two thirds of their size; only the largest keeps its weight. */
export function CompactLetterhead({ letterhead, assets, aside }: Props) {
  const largest = Math.max(...letterhead.lines.map((line) => line.size))
  return (
    <header className="kop kop--compact">
      <div className="kop__emblem">
        {letterhead.showEmblem && <img src={emblemUrl(letterhead, assets)} alt="Lambang" />}
      </div>
      <div>
        {letterhead.lines.map((line, index) => (
          <div
            key={index}
            style={{
              fontSize: `${Math.max(8, Math.round((line.size * 20) / 3) / 10)}pt`,
              fontWeight: line.bold && line.size === largest ? 700 : 400,
            }}
          >
            {line.text}
          </div>
        ))}
      </div>
      <div className="kop__aside">
        <Lines lines={aside} />
      </div>
    </header>
  )
}
