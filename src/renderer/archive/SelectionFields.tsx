/** Which agreements go into the package. Nothing chosen means all. */
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Box from '@mui/material/Box'
import { affairs, documentKinds, documentKindWords, schemes, schemeWords } from '../../shared/agreements/enums'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { narrow } from '../ui/media'
import { SelectMany } from '../ui/SelectMany'
import { SelectOne } from '../ui/SelectOne'
import type { Selection } from './selection'

type Props = { value: Selection; onChange: (part: Partial<Selection>) => void }
type RecordKey = 'region' | 'partner' | 'office'

const schemeOptions = schemes.map((value) => ({
  value,
  label: schemeWords[value].short,
  note: schemeWords[value].long,
}))
const kindOptions = documentKinds.map((value) => ({ value, label: documentKindWords[value].long }))
const affairOptions = affairs.map(({ code, name }) => ({ value: code, label: name }))

const searches: Record<RecordKey, (text: string) => Promise<{ value: string; label: string; note: string }[]>> = {
  region: async (text) =>
    (await api.regions.choices({ text })).map(({ code, label, note }) => ({ value: code, label, note })),
  partner: async (text) =>
    (await api.partners.choices({ text })).map(({ id, label, note }) => ({ value: id, label, note })),
  office: async (text) =>
    (await api.offices.choices({ text })).map(({ id, label, note }) => ({ value: id, label, note })),
}

export function SelectionFields({ value, onChange }: Props) {
  const years = useRoute('agreements.years', {}).data ?? []
  const record = (key: RecordKey, placeholder: string) => (
    <SelectOne
      value={value[key]?.id ?? null}
      known={value[key] ? [{ value: value[key].id, label: value[key].label }] : []}
      source={searches[key]}
      placeholder={placeholder}
      onChange={(id, option) => onChange({ [key]: id && option ? { id, label: option.label } : null })}
    />
  )
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
        columnGap: '24px',
        rowGap: '8px',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Field label="Tahun" labelWidth={88}>
        <Choice
          empty="Semua tahun"
          value={value.year === null ? null : String(value.year)}
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => onChange({ year: year === null ? null : Number(year) })}
        />
      </Field>
      <Field label="Urusan" labelWidth={88}>
        <Choice
          empty="Semua urusan"
          value={value.affair}
          options={affairOptions}
          onChange={(affair) => onChange({ affair })}
        />
      </Field>
      <Field label="Skema" labelWidth={88}>
        <SelectMany
          value={value.schemes}
          source={schemeOptions}
          placeholder="Semua skema"
          onChange={(ids) => onChange({ schemes: schemes.filter((scheme) => ids.includes(scheme)) })}
        />
      </Field>
      <Field label="Jenis naskah" labelWidth={88}>
        <SelectMany
          value={value.documentKinds}
          source={kindOptions}
          placeholder="Semua jenis"
          onChange={(ids) => onChange({ documentKinds: documentKinds.filter((kind) => ids.includes(kind)) })}
        />
      </Field>
      <Field label="Daerah" labelWidth={88}>
        {record('region', 'Semua daerah')}
      </Field>
      <Field label="Mitra" labelWidth={88}>
        {record('partner', 'Semua mitra')}
      </Field>
      <Field label="Pemrakarsa" labelWidth={88}>
        {record('office', 'Semua perangkat daerah')}
      </Field>
      <FormControlLabel
        control={
          <Checkbox checked={value.withMeetings} onChange={(_event, withMeetings) => onChange({ withMeetings })} />
        }
        label="Sertakan rapat terkait"
        sx={{ ml: '92px', mr: 0, height: 32, [narrow]: { ml: 0 } }}
      />
    </Box>
  )
}
