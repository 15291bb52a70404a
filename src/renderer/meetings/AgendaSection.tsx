/** Susunan acara: items one after the other, each with the time that follows from those before it. */
import Box from '@mui/material/Box'
import { useFieldArray } from 'react-hook-form'
import { timeText } from '../../shared/calendar/moments'
import { durationText } from '../../shared/meetings/words'
import { runningOrder } from '../../shared/meetings/rules'
import { CellField } from '../ui/CellField'
import { FormSection } from '../ui/FormSection'
import { NumberInput } from '../ui/NumberInput'
import { RepeatRows } from '../ui/RepeatRows'
import { TextInput } from '../ui/TextInput'
import type { SectionProps } from './control'
import { emptyItem, timesOf, type FormValues } from './form-model'

const columns = [
  { header: 'Waktu', width: '96px' },
  { header: 'Acara', width: 'minmax(0, 1.6fr)' },
  { header: 'Menit', width: '68px' },
  { header: 'Penanggung jawab', width: 'minmax(0, 1fr)' },
]

type Props = SectionProps & { timeZone: string }

export function AgendaSection({ control, values, timeZone }: Props) {
  const rows = useFieldArray({ control, name: 'agenda' })
  const order = orderOf(values, timeZone)
  return (
    <FormSection title="Susunan acara">
      <RepeatRows
        noun="acara"
        columns={columns}
        rows={rows.fields}
        empty="Belum ada acara; boleh menyusul."
        onAdd={() => rows.append({ ...emptyItem }, { shouldFocus: false })}
        onRemove={rows.remove}
        onMove={rows.move}
        render={(index) => {
          const row = order?.rows[index]
          const nth = `acara ke-${index + 1}`
          return [
            <Box
              key="time"
              sx={{
                typography: 'cell',
                fontVariantNumeric: 'tabular-nums',
                pt: '7px',
                color: row?.over ? 'tone.attention.ink' : 'text.secondary',
                fontWeight: row?.over ? 500 : 400,
              }}
            >
              {row ? `${timeText(row.startsAt, timeZone)}–${timeText(row.endsAt, timeZone)}` : '–'}
            </Box>,
            <CellField
              key="title"
              control={control}
              name={`agenda.${index}.title`}
              render={(f) => <TextInput {...f} label={`Nama ${nth}`} />}
            />,
            <CellField
              key="minutes"
              control={control}
              name={`agenda.${index}.minutes`}
              render={(f) => <NumberInput {...f} label={`Lama ${nth} dalam menit`} />}
            />,
            <CellField
              key="speaker"
              control={control}
              name={`agenda.${index}.speaker`}
              render={(f) => <TextInput {...f} label={`Penanggung jawab ${nth}`} placeholder="boleh menyusul" />}
            />,
          ]
        }}
      />
      {order && order.overMinutes > 0 && (
        <Box
          role="status"
          sx={{ typography: 'note', color: 'tone.attention.ink', fontWeight: 500, mt: '4px', ml: '28px' }}
        >
          Acara lewat {durationText(order.overMinutes)} dari waktu selesai rapat. Kurangi lamanya atau undurkan
          selesainya.
        </Box>
      )}
    </FormSection>
  )
}

/** The running order of what is typed; null without a start. */
export function orderOf(values: FormValues, timeZone: string) {
  const times = timesOf(values, timeZone)
  if (!times) return null
  const agenda = values.agenda.map(({ title, minutes, speaker }) => ({ title, minutes: minutes ?? 0, speaker }))
  return runningOrder({ ...times, agenda })
}
