/** The letterhead (kop) of letters and portrait lists. */
import type { Letterhead as LetterheadValue } from '../../shared/papers/model'
import type { PaperAssets } from '../../shared/papers/papers'
import { Lines } from './text'

/** Address of the emblem: the stored image, else the placeholder. */
export function emblemUrl(letterhead: LetterheadValue, assets: PaperAssets): string {
  return letterhead.emblemFileId ? `${assets.files}/${letterhead.emblemFileId}` : assets.emblem
}

/** Full letterhead: emblem at the left edge, text centred in the rest; that of the head of region has it above. */
export function Letterhead({ letterhead, assets }: { letterhead: LetterheadValue; assets: PaperAssets }) {
  const post = letterhead.form === 'post'
  return (
    <>
      <header className={post ? 'kop kop--post' : 'kop'}>
        <div className="kop__emblem">
          {letterhead.showEmblem && <img src={emblemUrl(letterhead, assets)} alt="Lambang" />}
        </div>
        <div>
          {letterhead.lines.map((line, index) => (
            <div key={index} style={{ fontSize: `${line.size}pt`, fontWeight: line.bold ? 700 : 400 }}>
              {line.text}
            </div>
          ))}
          {!post && letterhead.address.length > 0 && (
            <div className="kop__address">
              <Lines lines={letterhead.address} />
            </div>
          )}
        </div>
      </header>
      {!post && letterhead.rule !== 'none' && <div className={`kop-rule kop-rule--${letterhead.rule}`} />}
    </>
  )
}
