/** Step 4: the paper in the printer. */
import { FirstRunStep } from './FirstRunStep'
import { PaperForm } from './form-models'
import { PaperFields } from './PaperFields'
import type { StepProps } from './UnitStep'
import { useStepForm } from './use-step-form'

/** Usual margins are filled in. */
export function PaperStep({ answers, onBack, onNext }: StepProps) {
  const form = useStepForm(PaperForm, answers.paper)
  const kept = () => ({ ...answers, paper: form.getValues() })
  const next = form.handleSubmit(() => onNext(kept()))
  return (
    <FirstRunStep
      step={3}
      intro="Kertas yang biasa ada di baki pencetak."
      onBack={() => onBack(kept())}
      onNext={() => void next()}
      remark="Margin yang biasa sudah terisi."
    >
      <PaperFields control={form.control} />
    </FirstRunStep>
  )
}
