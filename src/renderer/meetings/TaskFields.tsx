/** What the follow-up of a decision needs: office or person, due date, priority, agreement. */
import Box from '@mui/material/Box'
import { useController } from 'react-hook-form'
import { priorities, priorityWords } from '../../shared/plans/enums'
import { searchAgreements, searchOffices } from '../records/choices'
import { CellField } from '../ui/CellField'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { narrow } from '../ui/media'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import type { PartsControl } from './minutes-model'

const priorityOptions = priorities.map((value) => ({ value, label: priorityWords[value] }))

type Props = { control: PartsControl; index: number; name: string }

export function TaskFields({ control, index, name }: Props) {
  const of = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  return (
    <Box
      role="group"
      aria-label={`Tindak lanjut ${of}`}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1fr) 148px 112px minmax(0, 1.2fr)',
        columnGap: '8px',
        rowGap: '6px',
        ml: '84px',
        mt: '4px',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', ml: 0 },
      }}
    >
      <Record
        control={control}
        index={index}
        field="office"
        label={`Perangkat daerah ${of}`}
        placeholder="Perangkat daerah"
      />
      <CellField
        control={control}
        name={`decisions.${index}.task.owner`}
        render={(f) => (
          <TextInput {...f} label={`Penanggung jawab ${of}`} placeholder="Orang atau jabatan" maxLength={200} />
        )}
      />
      <CellField
        control={control}
        name={`decisions.${index}.task.dueOn`}
        render={(f) => <DateField {...f} label={`Tenggat ${of}`} />}
      />
      <CellField
        control={control}
        name={`decisions.${index}.task.priority`}
        render={(f) => <Choice {...f} label={`Prioritas ${of}`} options={priorityOptions} />}
      />
      <Record control={control} index={index} field="agreement" label={`Naskah ${of}`} placeholder="Naskah" />
    </Box>
  )
}

type RecordProps = Omit<Props, 'name'> & { field: 'office' | 'agreement'; label: string; placeholder: string }

const sources = { office: searchOffices, agreement: searchAgreements }

/** A record by name; its label goes into the draft too, so that it has a name when the form is opened again. */
function Record({ control, index, field, label, placeholder }: RecordProps) {
  const { field: known } = useController({ control, name: `decisions.${index}.task.${field}Label` })
  return (
    <CellField
      control={control}
      name={`decisions.${index}.task.${field}Id`}
      render={(f) => (
        <SelectOne
          {...f}
          label={label}
          placeholder={placeholder}
          source={sources[field]}
          known={f.value ? [{ value: f.value, label: known.value }] : []}
          onChange={(id, option) => {
            known.onChange(option?.label ?? '')
            f.onChange(id)
          }}
        />
      )}
    />
  )
}
