/** What can be done with saved views: keep what the list shows, rename, move, delete. */
import Bookmark from '@mui/icons-material/BookmarkBorderOutlined'
import { useState } from 'react'
import type { SavedViewId } from '../../shared/ids/ids'
import type { SavedView, ViewList, ViewState } from '../../shared/views/contract'
import { call } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useDone } from '../ui/UndoContext'
import { NameDialog } from './NameDialog'

type Props = {
  list: ViewList
  views: readonly SavedView[]
  /** The view that is open, as it was saved. */
  active: SavedView | null
  /** What the list shows now. */
  state: ViewState
  /** Opens a new view, or the usual one when the open view was deleted. */
  onOpen: (id: SavedViewId | null) => void
}

/** For the right end of `ViewTabs`. Nothing for readers. */
export function SavedViewMenu({ list, views, active, state, onOpen }: Props) {
  const { mayWrite } = useRights()
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  const showError = useErrorDialog()
  const done = useDone()
  if (!mayWrite) return null
  const run = (work: Promise<unknown>, said: string) =>
    void work.then(() => done(said)).catch((error: unknown) => showError(error))
  const index = views.findIndex(({ id }) => id === active?.id)
  const own = active
    ? [
        {
          label: `Simpan perubahan “${active.name}”`,
          disabled: isSameState(active, state),
          run: () => run(call('views.overwrite', { id: active.id, state }), `Tampilan “${active.name}” disimpan.`),
        },
        { label: 'Ganti nama', run: () => setNaming('rename') },
        {
          label: 'Geser ke kiri',
          disabled: index <= 0,
          run: () => run(call('views.move', { id: active.id, by: -1 }), `Tampilan “${active.name}” digeser.`),
        },
        {
          label: 'Geser ke kanan',
          disabled: index === views.length - 1,
          run: () => run(call('views.move', { id: active.id, by: 1 }), `Tampilan “${active.name}” digeser.`),
        },
        {
          label: 'Hapus tampilan',
          danger: true,
          ruled: true,
          run: () => {
            run(call('views.remove', { id: active.id }), `Tampilan “${active.name}” dihapus.`)
            onOpen(null)
          },
        },
      ]
    : []
  const save = async (name: string) => {
    if (naming === 'rename' && active) {
      await call('views.rename', { id: active.id, name })
      done(`Tampilan bernama “${name}”.`)
    } else {
      const { id } = await call('views.add', { list, name, state })
      done(`Tampilan “${name}” disimpan.`)
      onOpen(id)
    }
    setNaming(null)
  }
  return (
    <>
      <ActionMenu
        label="Tampilan"
        size="small"
        icon={<Bookmark />}
        actions={[{ label: 'Simpan sebagai tampilan baru', run: () => setNaming('new') }, ...own]}
      />
      {naming && (
        <NameDialog
          title={naming === 'new' ? 'Simpan tampilan' : 'Ganti nama tampilan'}
          label="Nama tampilan"
          hint={naming === 'new' ? 'Saringan, kolom, dan urutan yang sekarang tampil ikut tersimpan.' : undefined}
          value={naming === 'rename' && active ? active.name : ''}
          confirm={naming === 'new' ? 'Simpan tampilan' : 'Simpan nama'}
          onSave={save}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}

/** Whether a list shows what was saved, whatever the order of the filter's fields. */
export function isSameState(saved: ViewState, now: ViewState): boolean {
  const text = ({ filter, columns, sort, direction }: ViewState) =>
    JSON.stringify([Object.entries(filter).sort(([a], [b]) => a.localeCompare(b)), columns, sort, direction])
  return text(saved) === text(now)
}
