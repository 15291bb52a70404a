/** What earlier meetings left open, behind the running order. */
import { shortDate } from '../../shared/calendar/words'
import type { OpenItem } from '../../shared/papers/open-items'
import { PaperTable } from './PaperTable'
import { keptTogether } from './text'

const columns = [
  { label: 'No', weight: 6.1 },
  { label: 'Tindak lanjut', weight: 46 },
  { label: 'Penanggung jawab', weight: 30 },
  { label: 'Tenggat', weight: 18 },
]

export function OpenItems({ items }: { items: readonly OpenItem[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h2 className="sec">Tindak lanjut rapat lalu</h2>
      <PaperTable columns={columns}>
        <tbody>
          {items.map(({ title, who, dueOn, late }, index) => (
            <tr key={index}>
              <td className="c">{index + 1}</td>
              <td>{keptTogether(title)}</td>
              <td>{keptTogether(who ?? '')}</td>
              <td className="nb">
                {dueOn && shortDate(dueOn)}
                {late && (
                  <>
                    <br />
                    <b>lewat tenggat</b>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PaperTable>
    </>
  )
}
