/** Naskah baru, or the change of one: a form that never loses what was typed. */
import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { z } from 'zod'
import { documentKinds, parentRelations, type DocumentKind, type ParentRelation } from '../../shared/agreements/enums'
import type { AgreementDetail } from '../../shared/agreements/model'
import { AgreementId } from '../../shared/ids/ids'
import { call, useRoute } from '../ipc/hooks'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useDraft } from '../records/use-draft'
import { AgreementForm } from './AgreementForm'
import { useAgreementId } from './use-agreement-id'
import { emptyForm, formOf, type FormStart, type FormValues } from './form-model'

/** Entries as they were typed; the form itself says what is wrong with them. */
const DraftBody = z.custom<FormValues>(
  (value) => typeof value === 'object' && value !== null && 'title' in value && 'parties' in value,
)

const Start = z.object({
  induk: AgreementId.optional().catch(undefined),
  hubungan: z.enum(parentRelations).optional().catch(undefined),
  jenis: z.enum(documentKinds).optional().catch(undefined),
})

/** A new agreement, perhaps below another one (`?induk=`), with its relation and kind. */
export function NewAgreementScreen() {
  const start = Start.parse(useSearch({ strict: false }))
  const parent = useQuery({
    queryKey: ['agreements.get', { id: start.induk }],
    queryFn: () => call('agreements.get', { id: start.induk! }),
    enabled: start.induk !== undefined,
  })
  const { draft, keep, drop } = useDraft(start.induk ? `agreement:new-${start.induk}` : 'agreement:new', DraftBody)
  if (draft === undefined || (start.induk && !parent.data)) return <Loading />
  const above = parent.data
  const initial = emptyForm(above ? below(above, start.hubungan ?? 'PELAKSANAAN', start.jenis) : {})
  return (
    <AgreementForm
      key={draft?.updatedAt ?? 'new'}
      id={null}
      initial={initial}
      draft={draft}
      keep={keep}
      drop={drop}
      related={above ?? null}
    />
  )
}

/** What an agreement takes over from the one above it. */
function below({ id, input }: AgreementDetail, relation: ParentRelation, kind?: DocumentKind): FormStart {
  return {
    parentId: id,
    parentRelation: relation,
    scheme: input.scheme,
    affairCodes: input.affairCodes,
    officeIds: input.officeIds,
    parties: input.parties.map((party) => ({ ...party, number: '', powerNumber: '', powerDate: null, signedOn: null })),
    ...(kind && { documentKind: kind }),
    ...(relation === 'PERPANJANGAN' && { title: input.title, documentKind: input.documentKind }),
    ...(relation === 'ADENDUM' && { title: `Adendum ${input.title}`, documentKind: 'ADDENDUM' as const }),
  }
}

/** The change of a saved agreement. */
export function EditAgreementScreen() {
  const agreementId = useAgreementId()
  const detail = useRoute('agreements.get', { id: agreementId })
  const { draft, keep, drop } = useDraft(`agreement:${agreementId}`, DraftBody)
  if (draft === undefined || !detail.data) return <Loading />
  return (
    <AgreementForm
      key={agreementId}
      id={agreementId}
      initial={formOf(detail.data)}
      draft={draft}
      keep={keep}
      drop={drop}
      related={detail.data}
    />
  )
}

function Loading() {
  return (
    <Box sx={{ p: '20px' }}>
      <SkeletonRows count={8} />
    </Box>
  )
}
