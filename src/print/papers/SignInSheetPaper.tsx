/** The sign-in sheet: odd signatures left, even ones right, so that each has the height of two rows. */
import { Letterhead } from '../parts/Letterhead'
import { NumberBlock } from '../parts/NumberBlock'
import { PaperTable, type PaperColumn } from '../parts/PaperTable'
import { QrCode } from '../parts/QrCode'
import { SignatureBlock } from '../parts/SignatureBlock'
import { keptTogether } from '../parts/text'
import type { PaperAssets } from '../../shared/papers/papers'
import type { SignInRow, SignInSheetData } from '../../shared/papers/sign-in-sheet'

type NumberedRow = { number: number; row: SignInRow }

export function SignInSheetPaper({ data, assets }: { data: SignInSheetData; assets: PaperAssets }) {
  const pairs = rowPairs(data)
  const last = data.signature ? pairs.at(-1) : undefined
  return (
    <section className="sheet">
      <Letterhead letterhead={data.letterhead} assets={assets} />
      <div className="title title--attend">
        <h1>Daftar Hadir</h1>
      </div>
      <div className="coded">
        <NumberBlock
          className="facts meta"
          lines={data.facts.map(({ label, value }) => ({ label, value: keptTogether(value) }))}
        />
        {data.code && <QrCode text={data.code} label="Kode rapat" />}
      </div>
      <PaperTable columns={columns} className="t--attend">
        {pairs.slice(0, last ? -1 : undefined).map((pair) => (
          <tbody key={pair[0]?.number}>
            <PairRows pair={pair} />
          </tbody>
        ))}
        {data.signature && (
          <tbody className="closing">
            {last && <PairRows pair={last} />}
            <tr className="closing__sign">
              <td colSpan={columns.length}>
                <SignatureBlock signature={data.signature} />
              </td>
            </tr>
          </tbody>
        )}
      </PaperTable>
    </section>
  )
}

const columns: readonly PaperColumn[] = [
  { label: 'No', weight: 5.5 },
  { label: 'Nama', weight: 26.7 },
  { label: 'Jabatan', weight: 17 },
  { label: 'Instansi', weight: 26.7 },
  { label: 'Tanda tangan', weight: 12.1, span: 2 },
  { label: '', weight: 12.1 },
]

/** A pair of rows is one table body, which Chromium keeps whole. */
function PairRows({ pair }: { pair: readonly NumberedRow[] }) {
  return pair.map(({ number, row }) => {
    const odd = number % 2 === 1
    const className = pair.length === 1 ? undefined : odd ? 'up' : 'low'
    return (
      <tr key={number} className={className}>
        <td className="c">{number}</td>
        <td>{keptTogether(row.name ?? '')}</td>
        <td>{keptTogether(row.post ?? '')}</td>
        <td>{keptTogether(row.office ?? '')}</td>
        <td className="odd">{odd ? number : ''}</td>
        <td className="even">{odd ? '' : number}</td>
      </tr>
    )
  })
}

const emptyRow: SignInRow = { name: null, post: null, office: null }

/** A sheet without anybody is still one to sign. */
const leastRows = 10

function rowPairs(data: SignInSheetData): NumberedRow[][] {
  const blank = data.rows.length + data.blankRows === 0 ? leastRows : data.blankRows
  const rows = [...data.rows, ...Array.from({ length: blank }, () => emptyRow)]
  const pairs: NumberedRow[][] = []
  for (let index = 0; index < rows.length; index += 2) {
    pairs.push(rows.slice(index, index + 2).map((row, place) => ({ number: index + place + 1, row })))
  }
  return pairs
}
