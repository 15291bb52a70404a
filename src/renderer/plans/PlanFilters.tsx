/** Filters of the plans. */
import { affairs, schemes, schemeWords, type AffairCode } from '../../shared/agreements/enums'
import { OfficeId } from '../../shared/ids/ids'
import { priorities, priorityWords } from '../../shared/plans/enums'
import { useRoute } from '../ipc/hooks'
import { FilterRecord } from '../ui/FilterRecord'
import { FilterSelect } from '../ui/FilterSelect'
import { searchOffices } from './choices'
import type { ChangeView, PlansView } from './use-plans-view'

const schemeOptions = schemes.map((value) => ({ value, label: schemeWords[value].short }))
const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }))
const affairOptions = affairs.map(({ code, name }) => ({ value: code, label: name }))

export function PlanFilters({ view, change }: { view: PlansView; change: ChangeView }) {
  const years = useRoute('plans.years', {}).data ?? []
  return (
    <>
      <FilterSelect
        name="Tahun"
        single
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={view.year === null ? [] : [String(view.year)]}
        onChange={([year]) => change({ year: year === undefined ? null : Number(year) })}
      />
      <FilterSelect
        name="Skema"
        options={schemeOptions}
        value={view.schemes}
        onChange={(value) => change({ schemes: value })}
      />
      <FilterSelect
        name="Prioritas"
        options={priorityOptions}
        value={view.priorities}
        onChange={(value) => change({ priorities: value })}
      />
      <FilterRecord
        name="Pemrakarsa"
        value={view.office}
        search={searchOffices}
        onChange={(value) => change({ office: value && { id: OfficeId.parse(value.id), label: value.label } })}
      />
      <FilterSelect<AffairCode>
        name="Urusan"
        single
        options={affairOptions}
        value={view.affair ? [view.affair] : []}
        onChange={([affair]) => change({ affair: affair ?? null })}
      />
    </>
  )
}
