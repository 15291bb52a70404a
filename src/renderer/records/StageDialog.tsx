/** Records a stage: when it began and ended, the letter, who is responsible, the document, and why it is entered late. */
import { zodResolver } from '@hookform/resolvers/zod'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useForm, useWatch, type Control } from 'react-hook-form'
import type { z } from 'zod'
import { calendarDate } from '../../shared/calendar/dates'
import type { StageView } from '../../shared/deadlines/model'
import { stageOf } from '../../shared/schemes/laws'
import { openPoints } from '../../shared/stages/checks'
import { StageInput, type StageSubject } from '../../shared/stages/model'
import { checkStage, earlierStage, whyReason, type StageContext } from '../../shared/stages/rules'
import { call } from '../ipc/hooks'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { showServerErrors } from '../ui/form-errors'
import { FormDialog } from '../ui/FormDialog'
import { FormField } from '../ui/FormField'
import { FormGrid } from '../ui/FormGrid'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { StageFileField } from './StageFileField'
import { recordOf, type FullBoard } from './stage-words'

type Values = z.input<typeof StageInput>
export type StageMode = 'start' | 'finish' | 'edit'
type Props = { board: FullBoard; subject: StageSubject; view: StageView; mode: StageMode; onClose: () => void }

const titles: Record<StageMode, string> = { start: 'Mulai', finish: 'Selesaikan', edit: 'Ubah catatan' }
const buttons: Record<StageMode, string> = { start: 'Mulai tahap', finish: 'Selesaikan tahap', edit: 'Simpan' }
const twoColumns = 'minmax(0, 1fr) minmax(0, 1fr)'

/** Mounted while it is open. */
export function StageDialog({ board, subject, view, mode, onClose }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const context = contextOf(board, view)
  const form = useForm<Values, unknown, StageInput>({
    resolver: zodResolver(StageInput),
    mode: 'onTouched',
    defaultValues: startOf(board, view, mode),
  })
  const { control, setError } = form
  const signs = board.signingStage === view.key && board.signedOn === null
  const save = form.handleSubmit((input) => {
    const faults = Object.entries(checkStage(input, context))
    faults.forEach(([field, [message]]) => setError(field as keyof Values, { type: 'rule', message: message ?? '' }))
    if (faults.length > 0) return
    return call('stages.save', { subject, stageKey: view.key, input }).then(
      () => {
        done(`${view.name} dicatat.`)
        onClose()
      },
      (error: unknown) => {
        if (!showServerErrors(error, setError)) showError(error, 'Tahap belum tercatat')
      },
    )
  })
  const role = stageOf(board.scheme, view.key)?.documents[0]?.role ?? 'LAMPIRAN'
  return (
    <FormDialog
      title={`${titles[mode]}: ${view.name}`}
      saveLabel={buttons[mode]}
      busy={form.formState.isSubmitting}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormGrid columns={twoColumns}>
        <FormField
          control={control}
          name="enteredOn"
          label="Mulai"
          stacked
          render={(f) => <DateField {...f} max={board.today} />}
        />
        <FormField
          control={control}
          name="doneOn"
          label="Selesai"
          stacked
          render={(f) => <DateField {...f} max={board.today} />}
        />
      </FormGrid>
      {signs && <SignBox control={control} />}
      {mode === 'finish' && <OpenPoints count={openPoints(board, view.key)} />}
      <FormGrid columns={twoColumns} sx={{ mt: '8px' }}>
        <FormField
          control={control}
          name="letterNumber"
          label="Nomor surat"
          stacked
          render={(f) => <TextInput {...f} placeholder="boleh menyusul" />}
        />
        <FormField
          control={control}
          name="letterDate"
          label="Tanggal surat"
          stacked
          render={(f) => <DateField {...f} max={board.today} />}
        />
      </FormGrid>
      <FormGrid sx={{ mt: '8px' }}>
        <FormField
          control={control}
          name="responsible"
          label="Penanggung jawab"
          stacked
          render={(f) => <TextInput {...f} />}
        />
        <FormField
          control={control}
          name="attachmentId"
          label="Dokumen"
          stacked
          render={({ value, onChange }) => (
            <StageFileField subject={subject} role={role} value={value} onChange={onChange} />
          )}
        />
        <FormField
          control={control}
          name="note"
          label="Catatan"
          stacked
          render={(f) => <TextInput {...f} rows={2} />}
        />
        <ReasonField control={control} context={context} />
      </FormGrid>
    </FormDialog>
  )
}

type FormControl = Control<Values, unknown, StageInput>

/** The end of this stage is the signing of the document. */
function SignBox({ control }: { control: FormControl }) {
  return (
    <FormField
      control={control}
      name="sign"
      label="Tanda tangan"
      stacked
      group
      sx={{ mt: '8px' }}
      render={({ value, onChange }) => (
        <FormControlLabel
          control={<Checkbox checked={value === true} onChange={(_event, checked) => onChange(checked)} />}
          label="Tanggal selesai menjadi tanggal tanda tangan naskah"
        />
      )}
    />
  )
}

/** A hint, never in the way. */
function OpenPoints({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <Box sx={{ typography: 'note', color: 'text.secondary', mt: '4px' }}>
      {`${count} butir daftar periksa belum dicentang. Tahap tetap dapat diselesaikan.`}
    </Box>
  )
}

/** Asked for only when the dates lie far back or out of order. */
function ReasonField({ control, context }: { control: FormControl; context: StageContext }) {
  const [enteredOn, doneOn, reason] = useWatch({ control, name: ['enteredOn', 'doneOn', 'backdatedReason'] })
  const day = (value: unknown) => calendarDate.safeParse(value).data ?? null
  const why = whyReason({ enteredOn: day(enteredOn), doneOn: day(doneOn) }, context)
  if (!why && !reason) return null
  return (
    <Box>
      <FormField
        control={control}
        name="backdatedReason"
        label="Alasan pengisian mundur"
        required={why !== null}
        stacked
        hint={why ?? 'Alasan yang pernah dicatat.'}
        render={(f) => <TextInput {...f} placeholder="misalnya: berkas lama baru ditemukan di arsip" />}
      />
    </Box>
  )
}

function contextOf(board: FullBoard, view: StageView): StageContext {
  const record = recordOf(board, view.key)
  return {
    today: board.today,
    earlier: earlierStage(board.assessment.stages, view.key),
    stored: { enteredOn: record?.enteredOn ?? null, doneOn: record?.doneOn ?? null },
    signedOn: board.signingStage === view.key ? board.signedOn : null,
  }
}

function startOf(board: FullBoard, view: StageView, mode: StageMode): Values {
  const {
    skippedReason: _skipped,
    stageKey: _key,
    ...record
  } = recordOf(board, view.key) ?? {
    skippedReason: null,
    stageKey: view.key,
    enteredOn: view.enteredOn,
    doneOn: null,
  }
  const signedOn = board.signingStage === view.key ? board.signedOn : null
  const doneOn = record.doneOn ?? signedOn
  return {
    ...record,
    enteredOn: mode === 'start' ? (record.enteredOn ?? board.today) : record.enteredOn,
    doneOn: mode === 'finish' ? (doneOn ?? board.today) : doneOn,
    sign: mode === 'finish',
  }
}
