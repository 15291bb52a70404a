/** A filter over dates: from and to, either may stay open. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Popover from '@mui/material/Popover'
import { useState } from 'react'
import { DateField } from './DateField'
import { Field } from './Field'
import { FilterChip } from './FilterChip'
import { Row } from './Row'

export type DateRange = { from: string | null; to: string | null }

type Props = {
  name: string
  value: DateRange
  onChange: (value: DateRange) => void
  /** Usual choices: `Tahun ini`, `90 hari ke depan`. */
  presets?: readonly { label: string; range: DateRange }[]
}

/** Dates are calendar dates as text. */
export function FilterDates({ name, value, onChange, presets = [] }: Props) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const set = (part: Partial<DateRange>) => onChange({ ...value, ...part })
  return (
    <>
      <FilterChip
        name={name}
        value={wordsOf(value, presets)}
        popup="dialog"
        expanded={anchor !== null}
        onOpen={setAnchor}
        onClear={() => onChange({ from: null, to: null })}
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': name, sx: { mt: '4px', p: '12px', width: 280 } } }}
      >
        <Box sx={{ display: 'grid', gap: '8px' }}>
          <Field label="Mulai" labelWidth={64}>
            <DateField value={value.from} onChange={(from) => from !== '' && set({ from })} width="100%" />
          </Field>
          <Field label="Sampai" labelWidth={64}>
            <DateField value={value.to} onChange={(to) => to !== '' && set({ to })} width="100%" />
          </Field>
        </Box>
        {presets.length > 0 && (
          <Row gap={1} sx={{ mt: '10px', flexWrap: 'wrap' }}>
            {presets.map(({ label, range }) => (
              <Button
                key={label}
                size="small"
                onClick={() => {
                  onChange(range)
                  setAnchor(null)
                }}
              >
                {label}
              </Button>
            ))}
          </Row>
        )}
      </Popover>
    </>
  )
}

const short = (text: string) => text.split('-').reverse().join('/')

function wordsOf({ from, to }: DateRange, presets: Props['presets'] = []): string | null {
  if (!from && !to) return null
  const preset = presets.find(({ range }) => range.from === from && range.to === to)
  if (preset) return preset.label.toLocaleLowerCase('id')
  if (from && to) return `${short(from)}–${short(to)}`
  return from ? `mulai ${short(from)}` : `sampai ${short(to ?? '')}`
}
