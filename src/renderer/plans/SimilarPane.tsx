/** Right pane of the form: plans that may be the same one, and what the review will ask. */
import CopyIcon from '@mui/icons-material/ContentCopyOutlined'
import Box from '@mui/material/Box'
import { useEffect, useMemo, useState } from 'react'
import type { PlanId } from '../../shared/ids/ids'
import { criteriaFor, criterionWords, reviewArticle } from '../../shared/plans/criteria'
import { PlanSketch } from '../../shared/plans/model'
import { useRoute } from '../ipc/hooks'
import { AppLink } from '../ui/AppLink'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SidePane } from '../ui/SidePane'
import { Status } from '../ui/Status'
import type { FormValues } from './form-model'

export function SimilarPane({ id, values }: { id: PlanId | null; values: FormValues }) {
  const similar = useSimilar(id, values)
  const initiative = values.initiative ?? 'DAERAH'
  const asked = criteriaFor(initiative)
  return (
    <SidePane label="Kemungkinan ganda dan telaah">
      <Section title="Kemungkinan ganda">
        {similar.length === 0 && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>
            {values.title && values.officeId
              ? 'Tidak ada rencana serupa dari perangkat daerah ini pada tahun yang sama.'
              : 'Diperiksa sesudah judul dan pemrakarsa diisi.'}
          </Box>
        )}
        {similar.map((row) => (
          <Row key={row.id} gap={1.5} sx={{ alignItems: 'flex-start', typography: 'cell', mb: '8px' }}>
            <CopyIcon aria-hidden sx={{ fontSize: 16, color: 'tone.attention.ink', mt: '1px' }} />
            <span>
              <AppLink to={`/rencana/${row.id}`}>{row.title}</AppLink>
              <Status kind="plan" value={row.status} plain sx={{ display: 'flex' }} />
            </span>
          </Row>
        ))}
      </Section>
      <Section title="Telaah TKKSD" meta={`${asked.length} kriteria`} ruled>
        <Box component="ul" sx={{ m: 0, pl: '18px', typography: 'cell' }}>
          {asked.map((criterion) => (
            <li key={criterion}>{criterionWords[criterion].short}</li>
          ))}
        </Box>
        <Box sx={{ typography: 'note', color: 'text.secondary', mt: '6px' }}>
          {reviewArticle({ scheme: values.scheme ?? null, initiative })}
        </Box>
      </Section>
    </SidePane>
  )
}

/** Asks main a moment after the last key, so that typing stays quick. */
function useSimilar(id: PlanId | null, { title, year, officeId }: FormValues) {
  const [asked, setAsked] = useState({ title, year, officeId })
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ title, year, officeId }), 350)
    return () => clearTimeout(timer)
  }, [title, year, officeId])
  const sketch = useMemo(() => PlanSketch.parse({ ...asked, officeId: asked.officeId ?? null }), [asked])
  return useRoute('plans.similar', { id, sketch }).data ?? []
}
