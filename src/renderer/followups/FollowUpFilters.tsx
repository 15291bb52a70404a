/** What narrows the list and the board of follow-ups. */
import { followUpSources, followUpSourceWords } from '../../shared/followups/model'
import { followUpStatuses } from '../../shared/followups/status'
import { OfficeId } from '../../shared/ids/ids'
import { priorities, priorityWords } from '../../shared/plans/enums'
import { statuses } from '../../shared/status/statuses'
import { searchOffices } from '../records/choices'
import { FilterRecord } from '../ui/FilterRecord'
import { FilterSelect } from '../ui/FilterSelect'
import type { ChangeView, FollowUpsView } from './use-followups-view'

const statusOptions = followUpStatuses.map((value) => ({ value, label: statuses.followUp[value].word }))
const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }))
const sourceOptions = followUpSources.map((value) => ({ value, label: followUpSourceWords[value] }))

export function FollowUpFilters({ view, change }: { view: FollowUpsView; change: ChangeView }) {
  return (
    <>
      {view.mode === 'list' && (
        <FilterSelect
          name="Status"
          options={statusOptions}
          value={view.statuses}
          onChange={(value) => change({ statuses: value, tab: 'all' })}
        />
      )}
      <FilterSelect
        name="Prioritas"
        options={priorityOptions}
        value={view.priorities}
        onChange={(value) => change({ priorities: value })}
      />
      <FilterSelect
        name="Asal"
        single
        options={sourceOptions}
        value={view.source ? [view.source] : []}
        onChange={([source]) => change({ source: source ?? null })}
      />
      <FilterRecord
        name="Perangkat daerah"
        value={view.office}
        search={searchOffices}
        onChange={(value) => change({ office: value && { id: OfficeId.parse(value.id), label: value.label } })}
      />
    </>
  )
}
