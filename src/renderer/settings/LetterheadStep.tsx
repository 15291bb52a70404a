/** Step 2: the letterhead with its preview. */
import Typography from '@mui/material/Typography'
import { useWatch } from 'react-hook-form'
import { FirstRunStep } from './FirstRunStep'
import { LetterheadForm } from './form-models'
import { LetterheadFields } from './LetterheadFields'
import { LetterheadPreview } from './LetterheadPreview'
import { previewOf } from './preview'
import type { StepProps } from './UnitStep'
import { useStepForm } from './use-step-form'

/** Once changed by hand it no longer follows the names of the unit. */
export function LetterheadStep({ answers, onBack, onNext }: StepProps) {
  const form = useStepForm(LetterheadForm, answers.letterhead)
  const values = useWatch({ control: form.control })
  const kept = () => ({
    ...answers,
    letterhead: form.getValues(),
    ownLetterhead: answers.ownLetterhead || form.formState.isDirty,
  })
  // Read while drawing, so that the form keeps track of it.
  const { isDirty: _tracked } = form.formState
  const next = form.handleSubmit(() => onNext(kept()))
  return (
    <FirstRunStep
      step={1}
      intro="Kepala surat pada undangan, daftar, dan laporan."
      onBack={() => onBack(kept())}
      onNext={() => void next()}
      remark="Gambar lambang dapat diganti kemudian di Pengaturan."
    >
      <LetterheadFields control={form.control} />
      <Typography variant="section" component="h3" sx={{ mt: '16px', mb: '8px' }}>
        Pratinjau
      </Typography>
      <LetterheadPreview letterhead={previewOf(values)} />
    </FirstRunStep>
  )
}
