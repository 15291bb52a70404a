/** Fields of a bulk change: what is added, what is taken away, what is set. */
import Box from '@mui/material/Box'
import { affairs, copyKinds, copyKindWords } from '../../shared/agreements/enums'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { Field } from '../ui/Field'
import { narrow } from '../ui/media'
import { SelectMany } from '../ui/SelectMany'
import { TagInput } from '../ui/TagInput'
import { TextInput } from '../ui/TextInput'
import type { BulkForm } from './bulk-form'

type Props = { form: BulkForm; change: (part: Partial<BulkForm>) => void }

const affairOptions = affairs.map(({ code, name }) => ({ value: code, label: name }))
const copyOptions = [
  ...copyKinds.map((value) => ({ value, label: copyKindWords[value] })),
  { value: 'KOSONG' as const, label: 'Kosongkan' },
]
const offices = async (text: string) =>
  (await api.offices.choices({ text })).map(({ id, label, note }) => ({ value: id, label, note }))

export function BulkFields({ form, change }: Props) {
  const tags = useRoute('tags.list', {}).data ?? []
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '1fr 1fr',
        columnGap: '20px',
        rowGap: '10px',
        [narrow]: { gridTemplateColumns: '1fr' },
      }}
    >
      <Field label="Tambah label" stacked>
        <TagInput
          value={form.addTags}
          onChange={(addTags) => change({ addTags })}
          known={tags.map(({ name }) => name)}
          placeholder="ketik label, lalu Enter"
          autoFocus
        />
      </Field>
      <Field label="Lepas label" stacked>
        <SelectMany
          value={form.removeTagIds}
          onChange={(removeTagIds) => change({ removeTagIds })}
          source={tags.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field label="Tambah pemrakarsa" stacked>
        <SelectMany value={form.addOfficeIds} onChange={(ids) => change({ addOfficeIds: ids })} source={offices} />
      </Field>
      <Field label="Lepas pemrakarsa" stacked>
        <SelectMany
          value={form.removeOfficeIds}
          onChange={(ids) => change({ removeOfficeIds: ids })}
          source={offices}
        />
      </Field>
      <Field label="Tambah urusan" stacked>
        <SelectMany
          value={form.addAffairs}
          onChange={(codes) => change({ addAffairs: codes })}
          source={affairOptions}
        />
      </Field>
      <Field label="Lepas urusan" stacked>
        <SelectMany
          value={form.removeAffairs}
          onChange={(codes) => change({ removeAffairs: codes })}
          source={affairOptions}
        />
      </Field>
      <Field label="Bentuk naskah" stacked>
        <Choice
          value={form.copyKind}
          onChange={(copyKind) => change({ copyKind })}
          options={copyOptions}
          empty="biarkan"
        />
      </Field>
      <Field label="Tempat simpan" stacked>
        <TextInput
          value={form.copyPlace}
          onChange={(copyPlace) => change({ copyPlace })}
          placeholder="biarkan"
          maxLength={300}
        />
      </Field>
      <Field label="Baris tambahan di Catatan" stacked sx={{ gridColumn: '1 / -1' }}>
        <TextInput value={form.appendNotes} onChange={(appendNotes) => change({ appendNotes })} maxLength={2000} />
      </Field>
    </Box>
  )
}
