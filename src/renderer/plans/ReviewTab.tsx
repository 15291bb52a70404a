/** Telaah TKKSD: a mark and a note for each criterion, then date, result and remark. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { criterionWords, reviewArticle } from '../../shared/plans/criteria'
import { reviewResults, reviewResultWords } from '../../shared/plans/enums'
import type { PlanDetail } from '../../shared/plans/model'
import { reviewWarnings } from '../../shared/plans/rules'
import { calendarDate } from '../../shared/calendar/dates'
import { api } from '../ipc/api'
import { useRights } from '../ipc/session'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { fieldErrors } from '../ui/explain-error'
import { Field } from '../ui/Field'
import { KeyHint } from '../ui/KeyHint'
import { Notice } from '../ui/Notice'
import { Section } from '../ui/Section'
import { useShortcut } from '../ui/ShortcutProvider'
import { TextInput } from '../ui/TextInput'
import { useDone } from '../ui/UndoContext'
import { CriterionRow } from './CriterionRow'

type Criterion = PlanDetail['review']['criteria'][number]
const resultOptions = reviewResults.map((value) => ({ value, label: reviewResultWords[value] }))

export function ReviewTab({ plan, locked }: { plan: PlanDetail; locked: boolean }) {
  const { mayWrite } = useRights()
  const writable = mayWrite && !locked
  const { input } = plan
  const form = useReviewForm(plan)
  const { values, change, faults, dirty, save } = form
  useShortcut('Ctrl+S', () => void save(), { enabled: writable && dirty })
  const setCriterion = (next: Criterion) =>
    change({ criteria: values.criteria.map((one) => (one.criterion === next.criterion ? next : one)) })
  const warnings = reviewWarnings({ ...values, reviewedOn: null }, input.initiative)
  return (
    <Box sx={{ maxWidth: 920 }}>
      <Section title="Kriteria" meta={`${values.criteria.length} kriteria, ${reviewArticle(input)}`}>
        {values.criteria.map((one, index) => (
          <CriterionRow
            key={one.criterion}
            number={index + 1}
            words={criterionWords[one.criterion].question}
            short={criterionWords[one.criterion].short}
            value={one}
            writable={writable}
            error={faults[`criteria.${one.criterion}`]?.[0]}
            onChange={setCriterion}
          />
        ))}
      </Section>
      <Section title="Hasil telaah" ruled>
        <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
          <Field label="Tanggal" error={faults['reviewedOn']?.[0]}>
            <DateField
              value={values.reviewedOn}
              onChange={(reviewedOn) => change({ reviewedOn })}
              disabled={!writable}
            />
          </Field>
          <Field label="Hasil" error={faults['reviewResult']?.[0]}>
            <Choice
              value={values.reviewResult}
              options={resultOptions}
              empty="belum ada"
              width={240}
              disabled={!writable}
              onChange={(reviewResult) => change({ reviewResult })}
            />
          </Field>
          <Field label="Catatan" error={faults['reviewNote']?.[0]}>
            <TextInput
              value={values.reviewNote}
              rows={3}
              readOnly={!writable}
              onChange={(reviewNote) => change({ reviewNote })}
            />
          </Field>
        </Box>
        {warnings.map((warning) => (
          <Notice key={warning} tone="attention" sx={{ mt: '10px' }}>
            {warning}
          </Notice>
        ))}
        {writable && (
          <Button variant="contained" color="primary" disabled={!dirty} onClick={() => void save()} sx={{ mt: '12px' }}>
            Simpan telaah <KeyHint sx={{ ml: '8px', color: 'inherit' }}>Ctrl+S</KeyHint>
          </Button>
        )}
      </Section>
    </Box>
  )
}

/** `reviewedOn` is text while it is typed. */
type Values = Omit<PlanDetail['review'], 'reviewedOn'> & { reviewedOn: string | null }

function useReviewForm(plan: PlanDetail) {
  const done = useDone()
  const showError = useErrorDialog()
  const [values, setValues] = useState<Values>(plan.review)
  const [faults, setFaults] = useState<Record<string, string[]>>({})
  const [dirty, setDirty] = useState(false)
  const change = (part: Partial<Values>) => {
    setValues((before) => ({ ...before, ...part }))
    setDirty(true)
  }
  const save = async () => {
    const day = calendarDate.nullable().safeParse(values.reviewedOn)
    if (!day.success) return setFaults({ reviewedOn: ['Isi tanggal yang lengkap.'] })
    try {
      await api.plans.review({ id: plan.id, review: { ...values, reviewedOn: day.data } })
      setFaults({})
      setDirty(false)
      done('Telaah dicatat.')
    } catch (error) {
      const sentences = fieldErrors(error)
      setFaults(sentences)
      if (Object.keys(sentences).length === 0) showError(error, 'Telaah belum tersimpan')
    }
  }
  return { values, change, faults, dirty, save }
}
