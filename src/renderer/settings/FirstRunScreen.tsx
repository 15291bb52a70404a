/** First run: five steps, then settings, first manager and master data are written at once. */
import { useState } from 'react'
import type { SessionState } from '../../shared/session/model'
import { call } from '../ipc/hooks'
import { ReadOnlyNotice } from '../records/ReadOnlyNotice'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { GateFrame } from '../ui/GateFrame'
import { firstAnswers, setupInput, withUnit, type Answers } from './first-run-answers'
import { FirstRunPromises } from './FirstRunPromises'
import { LetterheadStep } from './LetterheadStep'
import { ManagerStep } from './ManagerStep'
import { PaperStep } from './PaperStep'
import { SignatoryStep } from './SignatoryStep'
import { UnitStep } from './UnitStep'

/** Answers live in the page until the last step. */
export function FirstRunScreen({ state }: { state: SessionState }) {
  const [answers, setAnswers] = useState<Answers>(firstAnswers)
  const [step, setStep] = useState(0)
  const [busy, setBusy] = useState(false)
  const showError = useErrorDialog()
  const go = (by: 1 | -1) => (next: Answers) => {
    setAnswers(next)
    setStep(step + by)
  }
  const complete = (next: Answers) => {
    setAnswers(next)
    setBusy(true)
    call('setup.complete', setupInput(next))
      .catch((error: unknown) => showError(error, 'Simpul belum siap'))
      .finally(() => setBusy(false))
  }
  const notice = <ReadOnlyNotice state={state}>Siapkan Simpul di sana, atau tutup lalu coba lagi.</ReadOnlyNotice>
  const common = { answers, onBack: go(-1), onNext: go(1) }
  return (
    <GateFrame aside={<FirstRunPromises />}>
      {step === 0 && <UnitStep {...common} notice={notice} onNext={(next) => go(1)(withUnit(next, next.unit))} />}
      {step === 1 && <LetterheadStep {...common} />}
      {step === 2 && <SignatoryStep {...common} />}
      {step === 3 && <PaperStep {...common} />}
      {step === 4 && <ManagerStep {...common} busy={busy} onNext={complete} />}
    </GateFrame>
  )
}
