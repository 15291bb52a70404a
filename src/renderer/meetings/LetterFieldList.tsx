/** The fields that a letter template may hold, each with its meaning. */
import Box from '@mui/material/Box'
import { annexCondition, copiesCondition, letterFields, letterLists } from '../../shared/invitations/letter-fields'
import { Section } from '../ui/Section'
import { tableStyle } from './table-style'

const conditions = [
  { name: annexCondition, meaning: 'Hanya ada bila surat berlampiran daftar undangan' },
  { name: copiesCondition, meaning: 'Hanya ada bila surat bertembusan' },
]

const rows = [
  ...letterFields.map(({ name, meaning }) => ({ field: `{${name}}`, meaning })),
  ...letterLists.flatMap(({ name, meaning, fields }) => [
    { field: `{#${name}} … {/${name}}`, meaning: `${meaning}; diulang untuk setiap barisnya` },
    ...fields.map((one) => ({ field: `{${one.name}}`, meaning: `${one.meaning}, di dalam {#${name}}` })),
  ]),
  ...conditions.map(({ name, meaning }) => ({ field: `{#${name}} … {/${name}}`, meaning })),
]

export function LetterFieldList() {
  return (
    <Section title="Isian yang tersedia" ruled>
      <Box sx={{ typography: 'cell', color: 'text.secondary', mb: '6px' }}>
        Tulis isian di Word dengan kurung kurawal, misalnya {'{nomor}'}. Bagian antara {'{#pakaian}'} dan {'{/pakaian}'}{' '}
        hilang bila isiannya kosong.
      </Box>
      <Box component="table" sx={tableStyle}>
        <caption style={{ display: 'none' }}>Isian templat surat</caption>
        <colgroup>
          <col style={{ width: '40%' }} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Isian</th>
            <th scope="col">Arti</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, meaning }) => (
            <tr key={`${field} ${meaning}`}>
              <th scope="row">{field}</th>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </Box>
    </Section>
  )
}
