/** Tabs of a list: the usual views with their counts, then those that the office saved. */
import type { SavedViewId } from '../../shared/ids/ids'
import type { SavedView, ViewList, ViewState } from '../../shared/views/contract'
import { ViewTabs, type ViewTab } from '../ui/ViewTabs'
import { SavedViewMenu } from './SavedViewMenu'

type Props<T extends string> = {
  label: string
  list: ViewList
  usual: readonly ViewTab<T>[]
  value: T
  saved: readonly SavedView[]
  open: SavedViewId | null
  /** What the list shows now. */
  state: ViewState
  /** `fresh`: the filters belonged to a saved view and go with it. */
  onUsual: (value: T, fresh: boolean) => void
  onSaved: (view: SavedView) => void
  /** What is shown was saved as a view, or the open one was deleted. */
  onKept: (id: SavedViewId | null) => void
}

export function SavedTabs<T extends string>(props: Props<T>) {
  const { label, list, usual, value, saved, state, onUsual, onSaved, onKept } = props
  const active = saved.find(({ id }) => id === props.open) ?? null
  return (
    <ViewTabs<string>
      label={label}
      value={active?.id ?? value}
      onChange={(next) => {
        const chosen = saved.find(({ id }) => id === next)
        if (chosen) onSaved(chosen)
        else onUsual(next as T, active !== null) // what is no saved view is one of the usual ones
      }}
      tabs={[
        ...usual.map((tab) => (active ? { ...tab, count: null } : tab)),
        ...saved.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      action={<SavedViewMenu list={list} views={saved} active={active} state={state} onOpen={onKept} />}
    />
  )
}
