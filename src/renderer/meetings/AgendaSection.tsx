/** Susunan acara: items one after the other, each with the time that follows from those before it. */
import Box from '@mui/material/Box'
import MoreIcon from '@mui/icons-material/NotesOutlined'
import { useState } from 'react'
import { useController, useFieldArray, useFormState } from 'react-hook-form'
import { isCalendarDate } from '../../shared/calendar/dates'
import { timeText } from '../../shared/calendar/moments'
import { durationText } from '../../shared/meetings/words'
import { runningOrder } from '../../shared/meetings/rules'
import { CellField } from '../ui/CellField'
import { FieldError } from '../ui/Field'
import { FormSection } from '../ui/FormSection'
import { IconAction } from '../ui/IconAction'
import { NumberInput } from '../ui/NumberInput'
import { RepeatRows } from '../ui/RepeatRows'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import type { SectionProps } from './control'
import { emptyItem, timesOf, type FormValues } from './form-model'
import { findOffices } from './invitee-sources'

const columns = [
  { header: 'Waktu', width: '96px' },
  { header: 'Acara', width: 'minmax(0, 1.6fr)' },
  { header: 'Menit', width: '68px' },
  { header: 'Penanggung jawab', width: 'minmax(0, 1fr)' },
  { header: '', width: '28px' },
]

type Props = SectionProps & { timeZone: string }

export function AgendaSection({ control, values, timeZone }: Props) {
  const rows = useFieldArray({ control, name: 'agenda' })
  const { errors } = useFormState({ control, name: 'agenda' })
  const details = useDetails(values, rows.fields)
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
        extra={(index) => (details.shown(index) ? { content: <Details control={control} index={index} /> } : null)}
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
            <IconAction
              key="details"
              label={`Perangkat daerah dan catatan ${nth}`}
              expanded={details.shown(index)}
              sx={{ mt: '2px' }}
              onClick={() => details.toggle(index)}
            >
              <MoreIcon fontSize="small" />
            </IconAction>,
          ]
        }}
      />
      {errors.agenda?.message && <FieldError id="acara-pesan">{errors.agenda.message}</FieldError>}
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

/** Which rows show their second line: those in which something stands, and those that were opened. */
function useDetails({ agenda }: FormValues, rows: readonly { id: string }[]) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const filled = (index: number) => Boolean(agenda[index]?.officeId || agenda[index]?.note)
  return {
    shown: (index: number) => filled(index) || opened.has(rows[index]?.id ?? ''),
    toggle: (index: number) => {
      const id = rows[index]?.id ?? ''
      const next = new Set(opened)
      if (!next.delete(id)) next.add(id)
      setOpened(next)
    },
  }
}

function Details({ control, index }: Pick<Props, 'control'> & { index: number }) {
  // Goes into the draft too, so that the office has a name when it is opened again.
  const label = useController({ control, name: `agenda.${index}.officeLabel` }).field
  const nth = `acara ke-${index + 1}`
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px' }}>
      <CellField
        control={control}
        name={`agenda.${index}.officeId`}
        render={(f) => (
          <SelectOne
            {...f}
            label={`Perangkat daerah ${nth}`}
            placeholder="Perangkat daerah penanggung jawab"
            source={findOffices}
            known={f.value ? [{ value: f.value, label: label.value }] : []}
            onChange={(id, option) => {
              label.onChange(option?.label ?? '')
              f.onChange(id)
            }}
          />
        )}
      />
      <CellField
        control={control}
        name={`agenda.${index}.note`}
        render={(f) => <TextInput {...f} label={`Catatan ${nth}`} placeholder="Catatan" />}
      />
    </Box>
  )
}

const anyDay = '2026-01-01'

/** The running order of what is typed, also before there is a day; null without a start. */
export function orderOf(values: FormValues, timeZone: string) {
  const times = timesOf(isCalendarDate(values.day) ? values : { ...values, day: anyDay, lastDay: null }, timeZone)
  if (!times) return null
  const agenda = values.agenda.map(({ title, minutes, speaker }) => ({ title, minutes: minutes ?? 0, speaker }))
  return runningOrder({ ...times, agenda })
}
