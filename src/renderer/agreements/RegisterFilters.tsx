/** Filters of the register. */
import {
  affairs,
  documentKinds,
  documentKindWords,
  schemes,
  schemeWords,
  type AffairCode,
} from '../../shared/agreements/enums'
import { chainMarkWords } from '../../shared/agreements/chain-words'
import { agreementStatuses, chainMarks } from '../../shared/agreements/model'
import { OfficeId, PartnerId, TagId } from '../../shared/ids/ids'
import { statuses } from '../../shared/status/statuses'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { FilterRecord } from '../ui/FilterRecord'
import { FilterSelect } from '../ui/FilterSelect'
import type { RegisterView } from './use-register-view'

type Props = { view: RegisterView; change: (part: Partial<RegisterView>) => void }

const schemeOptions = schemes.map((value) => ({ value, label: schemeWords[value].short }))
const kindOptions = documentKinds.map((value) => ({ value, label: documentKindWords[value].long }))
const statusOptions = agreementStatuses.map((value) => ({ value, label: statuses.agreement[value].word }))
const markOptions = chainMarks.map((value) => ({ value, label: chainMarkWords[value].short }))
const affairOptions = affairs.map(({ code, name }) => ({ value: code, label: name }))

const asOption = (choice: { id: string; label: string; note: string }) => ({
  value: choice.id,
  label: choice.label,
  note: choice.note,
})

export function RegisterFilters({ view, change }: Props) {
  const years = useRoute('agreements.years', {}).data ?? []
  const tags = useRoute('tags.list', {}).data ?? []
  return (
    <>
      <FilterSelect
        name="Skema"
        options={schemeOptions}
        value={view.schemes}
        onChange={(value) => change({ schemes: value })}
      />
      <FilterSelect name="Jenis" options={kindOptions} value={view.kinds} onChange={(kinds) => change({ kinds })} />
      <FilterSelect
        name="Status"
        options={statusOptions}
        value={view.statuses}
        onChange={(value) => change({ statuses: value })}
      />
      <FilterSelect
        name="Tahun"
        single
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        value={view.year === null ? [] : [String(view.year)]}
        onChange={([year]) => change({ year: year === undefined ? null : Number(year) })}
      />
      <FilterSelect name="Rantai" options={markOptions} value={view.marks} onChange={(marks) => change({ marks })} />
      <FilterRecord
        name="Mitra"
        value={view.partner}
        search={async (text) => (await api.partners.choices({ text })).map(asOption)}
        onChange={(value) => change({ partner: value && { id: PartnerId.parse(value.id), label: value.label } })}
      />
      <FilterRecord
        name="Daerah"
        value={view.region}
        search={async (text) =>
          (await api.regions.choices({ text })).map(({ code, label, note }) => ({ value: code, label, note }))
        }
        onChange={(region) => change({ region })}
      />
      <FilterRecord
        name="Pemrakarsa"
        value={view.office}
        search={async (text) => (await api.offices.choices({ text })).map(asOption)}
        onChange={(value) => change({ office: value && { id: OfficeId.parse(value.id), label: value.label } })}
      />
      <FilterSelect<AffairCode>
        name="Urusan"
        single
        options={affairOptions}
        value={view.affair ? [view.affair] : []}
        onChange={([affair]) => change({ affair: affair ?? null })}
      />
      {(tags.length > 0 || view.labels.length > 0) && (
        <FilterSelect
          name="Label"
          options={tags.map(({ id, name, count }) => ({ value: id, label: name, count }))}
          value={view.labels}
          onChange={(ids) => change({ labels: ids.map((id) => TagId.parse(id)) })}
        />
      )}
    </>
  )
}
