/** Decisions of one item; each can be made a follow-up in place. */
import Add from '@mui/icons-material/AddOutlined'
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useController, useFieldArray } from 'react-hook-form'
import { CellField } from '../ui/CellField'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import { emptyTask, type DecisionForm, type PartsControl } from './minutes-model'
import { TaskFields } from './TaskFields'

type Props = { control: PartsControl; agendaItemId: string | null; title: string }

export function DecisionRows({ control, agendaItemId, title }: Props) {
  const { fields, append, remove } = useFieldArray({ control, name: 'decisions' })
  const own = fields.map((row, index) => ({ row, index })).filter(({ row }) => row.agendaItemId === agendaItemId)
  const add = () => {
    const decision: DecisionForm = { storedId: null, agendaItemId, text: '', task: null }
    append(decision, { focusName: `decisions.${fields.length}.text` })
  }
  return (
    <Box sx={{ mt: '6px' }}>
      <Box component="ol" aria-label={`Keputusan ${title}`} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {own.map(({ row, index }, place) => (
          <DecisionRow
            key={row.id}
            control={control}
            index={index}
            name={`Keputusan ke-${place + 1} ${title}`}
            onRemove={() => remove(index)}
          />
        ))}
      </Box>
      <Button size="small" variant="text" startIcon={<Add />} aria-label={`Tambah keputusan: ${title}`} onClick={add}>
        Tambah keputusan
      </Button>
    </Box>
  )
}

type RowProps = { control: PartsControl; index: number; name: string; onRemove: () => void }

function DecisionRow({ control, index, name, onRemove }: RowProps) {
  const { field } = useController({ control, name: `decisions.${index}.task` })
  return (
    <Box component="li" sx={{ py: '4px' }}>
      <Row gap={2} sx={{ alignItems: 'flex-start' }}>
        <Box sx={{ typography: 'cell', fontWeight: 500, color: 'text.secondary', pt: '7px', width: 76, flex: 'none' }}>
          Keputusan
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <CellField
            control={control}
            name={`decisions.${index}.text`}
            render={(f) => <TextInput {...f} label={name} rows={1} maxLength={2000} />}
          />
        </Box>
        <FormControlLabel
          sx={{ flex: 'none', mr: 0 }}
          control={
            <Checkbox
              size="small"
              checked={field.value !== null}
              onChange={(_event, on) => field.onChange(on ? { ...emptyTask } : null)}
            />
          }
          label="Jadikan tindak lanjut"
        />
        <IconAction label={`Hapus ${name.charAt(0).toLowerCase()}${name.slice(1)}`} onClick={onRemove}>
          <Delete fontSize="small" />
        </IconAction>
      </Row>
      {field.value !== null && <TaskFields control={control} index={index} name={name} />}
    </Box>
  )
}
