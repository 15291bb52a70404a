/** Makes one office of two; the first stays. */
import type { OfficeId } from '../../shared/ids/ids'
import { officeGroupWords } from '../../shared/partners/enums'
import type { OfficeRow } from '../../shared/partners/model'
import { call, useRoute } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'
import { useDistinct } from './use-distinct'
import { MergeDialog, type Side } from './MergeDialog'

type Props = { keepId: OfficeId; loseId: OfficeId; onClose: () => void }

export function OfficeMergeDialog({ keepId, loseId, onClose }: Props) {
  const keep = useRoute('offices.page', { id: keepId }).data
  const lose = useRoute('offices.page', { id: loseId }).data
  const done = useDone()
  const showError = useErrorDialog()
  const { mark } = useDistinct()
  if (!keep || !lose) return null
  const merge = (chosen: Readonly<Record<string, Side>>) => {
    const from = (key: keyof OfficeRow): OfficeRow => (chosen[key] === 1 ? lose : keep)
    const input = { name: from('name').name, shortName: from('shortName').shortName, group: from('group').group }
    return call('offices.merge', { keepId, loseId, input }).then(
      () => {
        done(`${lose.name} digabungkan ke ${keep.name}.`)
        return true
      },
      (error: unknown) => {
        showError(error, 'Perangkat daerah belum digabungkan')
        return false
      },
    )
  }
  return (
    <MergeDialog
      title="Gabungkan perangkat daerah"
      names={[keep.name, lose.name]}
      notes={[noteOf(keep), noteOf(lose)]}
      fields={[
        { key: 'name', label: 'Nama', values: [keep.name, lose.name] },
        { key: 'shortName', label: 'Singkatan', values: [keep.shortName, lose.shortName] },
        { key: 'group', label: 'Kelompok', values: [officeGroupWords[keep.group], officeGroupWords[lose.group]] },
      ]}
      onMerge={merge}
      onDistinct={() => mark({ kind: 'office', ids: [keepId, loseId] }, [keep.name, lose.name])}
      onClose={onClose}
    />
  )
}

const noteOf = ({ agreements }: OfficeRow) => `${agreements.toLocaleString('id-ID')} naskah`
