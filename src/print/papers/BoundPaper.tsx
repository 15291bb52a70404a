/** Cover, contents and notes of a bound PDF. */
import { Letterhead } from '../parts/Letterhead'
import { NumberBlock } from '../parts/NumberBlock'
import { PaperTable } from '../parts/PaperTable'
import { keptTogether } from '../parts/text'
import type { BoundPaperData, ContentsLine } from '../../shared/papers/bound'
import type { PaperAssets } from '../../shared/papers/papers'

export function BoundPaper({ data, assets }: { data: BoundPaperData; assets: PaperAssets }) {
  switch (data.kind) {
    case 'cover':
      return <Cover data={data} assets={assets} />
    case 'contents':
      return <Contents lines={data.lines} />
    case 'sheet':
      return <Sheet data={data} />
  }
}

type CoverData = Extract<BoundPaperData, { kind: 'cover' }>

function Cover({ data, assets }: { data: CoverData; assets: PaperAssets }) {
  return (
    <section className="sheet">
      <Letterhead letterhead={data.letterhead} assets={assets} />
      <div className="cover">
        <h1>{data.title}</h1>
        <p className="cover__name">{keptTogether(data.subtitle)}</p>
        <NumberBlock
          className="facts meta"
          lines={data.facts.map(({ label, value }) => ({ label, value: keptTogether(value) }))}
        />
        <p className="cover__foot">{keptTogether(data.foot)}</p>
      </div>
    </section>
  )
}

const columns = [
  { label: 'No', weight: 7 },
  { label: 'Isi', weight: 78 },
  { label: 'Halaman', weight: 15 },
]

function Contents({ lines }: { lines: readonly ContentsLine[] }) {
  return (
    <section className="sheet">
      <div className="title">
        <h1>Daftar Isi</h1>
      </div>
      <PaperTable columns={columns}>
        <tbody>
          {lines.map(({ title, level, page }, index) => (
            <tr key={index}>
              <td className="c">
                {level === 1 ? lines.slice(0, index + 1).filter((line) => line.level === 1).length : ''}
              </td>
              <td className={level === 2 ? 'contents__below' : undefined}>{keptTogether(title)}</td>
              <td className="n">{page ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </PaperTable>
    </section>
  )
}

type SheetData = Extract<BoundPaperData, { kind: 'sheet' }>

function Sheet({ data: { title, text, lines } }: { data: SheetData }) {
  return (
    <section className="sheet">
      <div className="title">
        <h1>{title}</h1>
      </div>
      <p>{keptTogether(text)}</p>
      {lines.length > 0 && (
        <PaperTable
          columns={[
            { label: 'Berkas', weight: 50 },
            { label: 'Keterangan', weight: 50 },
          ]}
        >
          <tbody>
            {lines.map(({ label, value }, index) => (
              <tr key={index}>
                <td>{keptTogether(label)}</td>
                <td>{keptTogether(value)}</td>
              </tr>
            ))}
          </tbody>
        </PaperTable>
      )}
    </section>
  )
}
