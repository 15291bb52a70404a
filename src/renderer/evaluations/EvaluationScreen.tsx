/** Evaluasi baru, or the change of one: a form that never loses what was typed. */
import Box from '@mui/material/Box'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { todayIn } from '../../shared/calendar/moments'
import { AgreementId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { useDraft } from '../records/use-draft'
import { EmptyState } from '../ui/EmptyState'
import { PageHead } from '../ui/PageHead'
import { SkeletonRows } from '../ui/SkeletonRows'
import { DraftBody, draftKey, emptyForm, formOf } from './form-model'
import { EvaluationForm } from './EvaluationForm'

export function EvaluationScreen() {
  const { id: agreementText, evaluation: which } = useParams({ strict: false })
  const agreementId = AgreementId.parse(agreementText)
  const isNew = which === 'baru'
  const { timeZone, person } = useSession()
  const [empty] = useState(() => emptyForm(agreementId, todayIn(timeZone, Date.now()), person?.name ?? ''))
  const agreement = useRoute('agreements.get', { id: agreementId })
  const list = useRoute('evaluations.list', { agreementId }, { enabled: !isNew })
  const drafts = useDraft(draftKey(agreementId, which ?? 'baru'), DraftBody)
  const evaluation = isNew ? null : (list.data?.find(({ id }) => id === which) ?? null)
  const error = agreement.error ?? list.error
  if (error) return <EmptyState title="Evaluasi tidak dapat dibuka" text={error.message} />
  if (drafts.draft === undefined || !agreement.data || (!isNew && !list.data)) {
    return (
      <Box sx={{ p: '20px' }}>
        <SkeletonRows count={8} />
      </Box>
    )
  }
  if (!isNew && !evaluation) {
    return (
      <EmptyState title="Evaluasi ini sudah tidak ada" text="Evaluasi ini mungkin ada di Sampah pada tab Evaluasi." />
    )
  }
  const title = isNew ? 'Evaluasi baru' : 'Ubah evaluasi'
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: 'Kerja Sama', to: '/kerja-sama' },
          { label: agreement.data.input.title, to: `/kerja-sama/${agreementId}?tab=evaluasi` },
          { label: title },
        ]}
      />
      <EvaluationForm
        key={which}
        evaluation={evaluation}
        initial={evaluation ? formOf(evaluation) : empty}
        drafts={drafts}
      />
    </>
  )
}
