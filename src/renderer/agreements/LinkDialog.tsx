/** Links an agreement that is there already: above this one or below it. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { useState } from 'react'
import { parentRelations, type ParentRelation } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { AgreementId } from '../../shared/ids/ids'
import { api } from '../ipc/api'
import { Choice, type Option } from '../ui/Choice'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { SelectOne } from '../ui/SelectOne'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { guardsAsked } from './guards-asked'
import { relationWords } from './relation-words'

type Props = { agreement: AgreementDetail; onClose: () => void }

const relations = parentRelations.map((value) => ({ value, label: relationWords[value] }))

export function LinkDialog({ agreement: { id, input }, onClose }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const [above, setAbove] = useState(false)
  const [otherId, setOtherId] = useState<string | null>(null)
  const [relation, setRelation] = useState<ParentRelation>(
    input.documentKind === 'ADDENDUM' ? 'ADENDUM' : 'PELAKSANAAN',
  )
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState<readonly string[]>([])
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const search = async (text: string): Promise<Option[]> =>
    (await api.agreements.choices({ text, exclude: id })).map(({ id: value, label, note }) => ({ value, label, note }))
  const save = async () => {
    const other = AgreementId.safeParse(otherId)
    if (!other.success) return setFaults({ parentId: ['Pilih naskah.'] })
    try {
      await api.chains.link({
        id: above ? id : other.data,
        parentId: above ? other.data : id,
        relation,
        reasons: Object.fromEntries(asked.map((guard) => [guard, reason])),
      })
      done('Naskah dikaitkan.')
      onClose()
    } catch (error) {
      const sentences = fieldErrors(error)
      setAsked(guardsAsked(error))
      if (Object.keys(sentences).length > 0) setFaults(sentences)
      else showError(error, 'Naskah belum terkait')
    }
  }
  return (
    <DialogShell
      open
      title="Kaitkan naskah yang ada"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          <Button variant="contained" color="primary" onClick={() => void save()}>
            Kaitkan
          </Button>
        </>
      }
    >
      <RadioGroup
        aria-label="Letak naskah itu"
        value={above ? 'above' : 'below'}
        onChange={(_event, value) => setAbove(value === 'above')}
      >
        <FormControlLabel value="below" control={<Radio />} label="Di bawah naskah ini" />
        <FormControlLabel value="above" control={<Radio />} label="Sebagai induk naskah ini" />
      </RadioGroup>
      <Box sx={{ mt: '12px', display: 'flex', flexDirection: 'column', gap: '8px' }}>
        <Field label="Naskah" required error={faults['parentId']?.[0]}>
          <SelectOne value={otherId} onChange={setOtherId} source={search} placeholder="Cari judul atau nomor" />
        </Field>
        <Field label="Hubungan" required error={faults['parentRelation']?.[0]}>
          <Choice value={relation} onChange={(value) => value && setRelation(value)} options={relations} />
        </Field>
        {asked.length > 0 && (
          <Field label="Alasan" required hint="Tetap dikaitkan dengan alasan ini; alasannya tampak di halaman naskah.">
            <TextInput value={reason} onChange={setReason} rows={2} maxLength={1000} />
          </Field>
        )}
      </Box>
    </DialogShell>
  )
}
