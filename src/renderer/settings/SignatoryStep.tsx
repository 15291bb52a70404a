/** Step 3: who signs; may come later. */
import { FirstRunStep } from './FirstRunStep'
import { SignatoryForm } from './form-models'
import { SignatoryFields } from './SignatoryFields'
import type { StepProps } from './UnitStep'
import { useStepForm } from './use-step-form'

/** The first signer is proposed on every paper. */
export function SignatoryStep({ answers, onBack, onNext }: StepProps) {
  const form = useStepForm(SignatoryForm, answers.signatory)
  const kept = (noSignatory: boolean) => ({ ...answers, signatory: form.getValues(), noSignatory })
  const next = form.handleSubmit(() => onNext(kept(false)))
  return (
    <FirstRunStep
      step={2}
      intro="Pejabat yang menandatangani undangan dan laporan. Penanda tangan lain dapat ditambahkan di Pengaturan."
      onBack={() => onBack(kept(answers.noSignatory))}
      other={{ label: 'Isi kemudian', run: () => onNext(kept(true)) }}
      onNext={() => void next()}
      remark="Boleh menyusul."
    >
      <SignatoryFields control={form.control} />
    </FirstRunStep>
  )
}
