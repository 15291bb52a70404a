/** Step 1: province, unit and where the data lie. */
import Folder from '@mui/icons-material/FolderOutlined'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { call, useRoute } from '../ipc/hooks'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Field } from '../ui/Field'
import { Row } from '../ui/Row'
import { TextInput } from '../ui/TextInput'
import type { Answers } from './first-run-answers'
import { FirstRunStep } from './FirstRunStep'
import { UnitForm } from './form-models'
import { UnitFields } from './UnitFields'
import { useStepForm } from './use-step-form'

export type StepProps = { answers: Answers; onBack: (answers: Answers) => void; onNext: (answers: Answers) => void }

/** The folder can be another one before anything is written. */
export function UnitStep({ answers, onNext, notice }: StepProps & { notice: ReactNode }) {
  const form = useStepForm(UnitForm, answers.unit)
  const provinces = useRoute('setup.provinces', {}).data
  const folder = useRoute('setup.folder', {}).data
  const showError = useErrorDialog()
  const next = form.handleSubmit(() => onNext({ ...answers, unit: form.getValues() }))
  if (!provinces) return null
  return (
    <FirstRunStep
      step={0}
      notice={notice}
      intro="Siapkan sekali saja, sekitar dua menit. Semua isian dapat diganti kemudian di Pengaturan."
      onNext={() => void next()}
      remark="Tidak perlu hak administrator dan tidak perlu internet."
    >
      <UnitFields control={form.control} setValue={form.setValue} provinces={provinces} />
      <Typography
        variant="section"
        component="h3"
        sx={{ mt: '18px', pt: '14px', mb: '8px', borderTop: '1px solid', borderColor: 'line.hair' }}
      >
        Tempat data
      </Typography>
      <Field label="Folder" hint={folder && freeText(folder.freeBytes)}>
        <Row gap={2}>
          <TextInput value={folder?.path ?? ''} onChange={() => undefined} readOnly start={<Folder aria-hidden />} />
          <Button
            sx={{ flex: 'none' }}
            onClick={() =>
              void call('session.retry', { chooseFolder: true }).catch((error: unknown) => showError(error))
            }
          >
            Ganti
          </Button>
        </Row>
      </Field>
    </FirstRunStep>
  )
}

/** A scan of a few pages takes about 2 MB. */
function freeText(bytes: number | null): string {
  if (bytes === null) return 'Pindaian dan cadangan disimpan di folder ini.'
  const gb = Math.floor(bytes / 1024 ** 3)
  const scans = Math.floor(bytes / (2 * 1024 ** 2) / 1000) * 1000
  return `${gb.toLocaleString('id-ID')} GB kosong. Cukup untuk sekitar ${scans.toLocaleString('id-ID')} pindaian.`
}
