/** The parts of the minutes: opening, one per item of the agenda with its decisions, closing. */
import Button from '@mui/material/Button'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { Controller, type FieldErrors, type UseFormSetValue } from 'react-hook-form'
import { isBlank, plainDoc, type RichDoc } from '../../shared/minutes/rich-doc'
import { notDiscussed } from '../../shared/minutes/rules'
import { FieldError } from '../ui/Field'
import { FormSection } from '../ui/FormSection'
import { DecisionRows } from './DecisionRows'
import type { EntryForm, MinutesForm, PartsControl } from './minutes-model'
import { RichEditor } from './RichEditor'

type Props = {
  control: PartsControl
  setValue: UseFormSetValue<MinutesForm>
  entries: readonly EntryForm[]
  errors: FieldErrors<MinutesForm>
}

export function MinutesParts({ control, setValue, entries, errors }: Props) {
  const items = entries.filter(({ kind }) => kind === 'ACARA')
  return (
    <>
      {entries.map((entry, index) => (
        <FormSection key={`${entry.kind}${entry.agendaItemId ?? index}`} title={titleOf(entry, items)}>
          <PartBody control={control} setValue={setValue} entry={entry} index={index} />
          {bodyFault(errors, index) && <FieldError id={`isi-${index}`}>{bodyFault(errors, index) ?? ''}</FieldError>}
          {entry.kind === 'ACARA' && (
            <DecisionRows control={control} agendaItemId={entry.agendaItemId} title={entry.title} />
          )}
        </FormSection>
      ))}
      {items.length === 0 && (
        <FormSection title="Keputusan">
          <DecisionRows control={control} agendaItemId={null} title="rapat" />
        </FormSection>
      )}
    </>
  )
}

function titleOf({ kind, title }: EntryForm, items: readonly EntryForm[]): string {
  if (kind === 'PEMBUKAAN') return 'Pembukaan'
  if (kind === 'PENUTUP') return 'Penutup'
  const nth = items.findIndex((item) => item.title === title) + 1
  return `${nth}. ${title || 'Acara lain'}`
}

/** Of the body as a whole, or of something deep inside of it. */
function bodyFault(errors: FieldErrors<MinutesForm>, index: number): string | null {
  const fault: unknown = errors.entries?.[index]?.body
  if (typeof fault !== 'object' || fault === null) return null
  return 'message' in fault && typeof fault.message === 'string' ? fault.message : 'Isi notula tidak dapat dibaca.'
}

type PartProps = Omit<Props, 'entries' | 'errors'> & { entry: EntryForm; index: number }

function PartBody({ control, setValue, entry, index }: PartProps) {
  // The editor reads its value once; a new key fills it anew.
  const [filled, setFilled] = useState(0)
  const label =
    entry.kind === 'PEMBUKAAN' ? 'Pembukaan' : entry.kind === 'PENUTUP' ? 'Penutup' : `Pembahasan: ${entry.title}`
  const fill = (body: RichDoc) => {
    setValue(`entries.${index}.body`, body, { shouldDirty: true })
    setFilled(filled + 1)
  }
  return (
    <Controller
      control={control}
      name={`entries.${index}.body`}
      render={({ field, fieldState }) => (
        <Box>
          <RichEditor
            key={filled}
            value={field.value}
            onChange={field.onChange}
            label={label}
            invalid={fieldState.invalid}
            describedBy={fieldState.invalid ? `isi-${index}` : undefined}
          />
          {entry.kind === 'ACARA' && isBlank(field.value) && (
            <Button
              size="small"
              variant="text"
              aria-label={`Tandai tidak dibahas: ${entry.title}`}
              onClick={() => fill(plainDoc(notDiscussed))}
              sx={{ mt: '2px' }}
            >
              Tandai tidak dibahas
            </Button>
          )}
        </Box>
      )}
    />
  )
}
