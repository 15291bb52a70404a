/** Second part of the form: the parties in their order, each with its number, signatory and surat kuasa. */
import Event from '@mui/icons-material/EventOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFieldArray, useWatch, type UseFormSetValue } from 'react-hook-form'
import { isOfficeHead } from '../../shared/guards/signer'
import { api } from '../ipc/api'
import { CellField } from '../ui/CellField'
import type { Option } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { FieldError } from '../ui/Field'
import { FormSection } from '../ui/FormSection'
import { RepeatRows } from '../ui/RepeatRows'
import { Row } from '../ui/Row'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import { emptyParty, type FormValues } from './form-model'
import { guardHint, type Warnings } from './guard-hint'
import type { SectionProps } from './MainSection'

type Props = SectionProps & {
  setValue: UseFormSetValue<FormValues>
  known: readonly Option[]
  /** A fault of the list as a whole, such as too few parties. */
  error: string | undefined
  /** Sentences of main about single fields, by name (`parties.0.powerNumber`). */
  warnings: Warnings
}

const columns = [
  { header: 'Pihak', width: 'minmax(0, 1.55fr)' },
  { header: 'Penanda tangan', width: 'minmax(0, 1fr)' },
  { header: 'Jabatan', width: 'minmax(0, 1.15fr)' },
  { header: 'Nomor dari pihak itu', width: 'minmax(0, 1.1fr)' },
]

export function PartiesSection({ control, setValue, known, error, warnings }: Props) {
  const { fields, append, remove, move } = useFieldArray({ control, name: 'parties' })
  const parties = useWatch({ control, name: 'parties' }) ?? []
  // Posts of heads, to fill in the usual signatory of a partner that has just been chosen.
  const heads = new Map<string, string | null>()
  const search = async (text: string): Promise<Option[]> => {
    const choices = await api.partners.choices({ text })
    for (const choice of choices) heads.set(choice.id, choice.headPost)
    return choices.map(({ id, label, note }) => ({ value: id, label, note }))
  }
  const [asked, setAsked] = useState(false)
  const apart = asked || parties.some((party) => party.signedOn)
  const choose = (index: number, id: string | null) => {
    const head = id ? heads.get(id) : null
    if (head && !parties[index]?.signatoryPost) setValue(`parties.${index}.signatoryPost`, head)
  }
  return (
    <FormSection title="Para pihak">
      <RepeatRows
        noun="pihak"
        columns={columns}
        rows={fields}
        onAdd={() => append({ ...emptyParty })}
        onRemove={remove}
        onMove={move}
        empty="Belum ada pihak."
        render={(index) => [
          <CellField
            key="partner"
            control={control}
            name={`parties.${index}.partnerId`}
            render={({ onChange, ...f }) => (
              <SelectOne
                {...f}
                label={`Pihak ke-${index + 1}`}
                source={search}
                known={known}
                onChange={(id) => {
                  onChange(id ?? '')
                  choose(index, id)
                }}
              />
            )}
          />,
          <CellField
            key="name"
            control={control}
            name={`parties.${index}.signatoryName`}
            render={(f) => <TextInput {...f} label={`Penanda tangan pihak ke-${index + 1}`} />}
          />,
          <CellField
            key="post"
            control={control}
            name={`parties.${index}.signatoryPost`}
            render={(f) => <TextInput {...f} label={`Jabatan penanda tangan pihak ke-${index + 1}`} />}
          />,
          <CellField
            key="number"
            control={control}
            name={`parties.${index}.number`}
            render={(f) => (
              <>
                <TextInput {...f} label={`Nomor dari pihak ke-${index + 1}`} placeholder="boleh menyusul" />
                {guardHint(warnings, `parties.${index}.number`)}
              </>
            )}
          />,
        ]}
        extra={(index) => {
          const party = parties[index]
          const warning = warnings.get(`parties.${index}.powerNumber`) ?? warnings.get(`parties.${index}.signatoryPost`)
          const asks = isOfficeHead(party?.signatoryPost ?? null) || party?.powerNumber || party?.powerDate
          const asksPower = Boolean(asks || warning)
          if (!party || !(asksPower || apart)) return null
          return {
            faulty: warning !== undefined,
            content: (
              <>
                {asksPower && <PowerLine control={control} index={index} warning={warning} />}
                {apart && <SignedLine control={control} index={index} warnings={warnings} />}
              </>
            ),
          }
        }}
      />
      {!apart && parties.length > 0 && (
        <Button
          variant="text"
          color="primary"
          startIcon={<Event />}
          onClick={() => setAsked(true)}
          sx={{ ml: '20px', mt: '2px' }}
        >
          Pihak menandatangani pada hari yang berbeda
        </Button>
      )}
      {error && (
        <Box sx={{ mt: '6px' }}>
          <FieldError id="parties-error">{error}</FieldError>
        </Box>
      )}
    </FormSection>
  )
}

/** A party's own day of signing; empty when it signed on the day of the agreement. */
function SignedLine({ control, index, warnings }: SectionProps & { index: number; warnings: Warnings }) {
  return (
    <Box>
      <Row gap={2} sx={{ alignItems: 'flex-start', typography: 'cell' }}>
        <Box component="span" sx={{ pt: '7px', flex: 'none', color: 'text.secondary', fontWeight: 500 }}>
          Tanggal tanda tangan pihak ini (bila berbeda)
        </Box>
        <CellField
          control={control}
          name={`parties.${index}.signedOn`}
          render={(f) => <DateField {...f} label={`Tanggal tanda tangan pihak ke-${index + 1}`} />}
        />
      </Row>
      {guardHint(warnings, `parties.${index}.signedOn`)}
    </Box>
  )
}

/** Surat kuasa of a signatory who is not the head. Permendagri 22/2020 art. 14 and 36. */
function PowerLine({ control, index, warning }: SectionProps & { index: number; warning: string | undefined }) {
  return (
    <Box>
      <Row gap={2} sx={{ alignItems: 'flex-start', typography: 'cell' }}>
        <Box component="span" sx={{ pt: '7px', flex: 'none', color: 'text.secondary', fontWeight: 500 }}>
          Surat kuasa no.
        </Box>
        <Box sx={{ width: 190 }}>
          <CellField
            control={control}
            name={`parties.${index}.powerNumber`}
            render={(f) => <TextInput {...f} label={`Nomor surat kuasa pihak ke-${index + 1}`} />}
          />
        </Box>
        <Box component="span" sx={{ pt: '7px', color: 'text.secondary', fontWeight: 500 }}>
          tanggal
        </Box>
        <CellField
          control={control}
          name={`parties.${index}.powerDate`}
          render={(f) => <DateField {...f} label={`Tanggal surat kuasa pihak ke-${index + 1}`} />}
        />
      </Row>
      {warning && (
        <Box role="status" sx={{ typography: 'note', color: 'tone.attention.ink', mt: '2px' }}>
          {warning}
        </Box>
      )}
    </Box>
  )
}
