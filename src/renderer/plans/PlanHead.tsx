/** Head of a plan: title, status with its reason, steps, and becoming an agreement. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Doc from '@mui/icons-material/NoteAddOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Restore from '@mui/icons-material/RestoreFromTrashOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import { useId, useState } from 'react'
import { documentKindWords, schemeWords } from '../../shared/agreements/enums'
import { longDate } from '../../shared/calendar/words'
import { priorityWords } from '../../shared/plans/enums'
import type { PlanDetail } from '../../shared/plans/model'
import { whyNotAgreement } from '../../shared/plans/rules'
import { planStatusOf, type PlanFacts } from '../../shared/plans/status'
import { statuses } from '../../shared/status/statuses'
import { useRights } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { AppLink } from '../ui/AppLink'
import { Notice } from '../ui/Notice'
import { PageHead } from '../ui/PageHead'
import { Row } from '../ui/Row'
import { useShortcut } from '../ui/ShortcutProvider'
import { Status } from '../ui/Status'
import { useGo } from '../ui/use-go'
import { WhyStrip } from '../ui/WhyStrip'
import { BecomeDialog } from './BecomeDialog'
import { StepDialog } from './StepDialog'
import { stepsOf, type Movable, type Step } from './steps'
import { usePlanActions } from './use-plan-actions'

export function PlanHead({ plan }: { plan: PlanDetail }) {
  const go = useGo()
  const { mayWrite, whyNot } = useRights()
  const actions = usePlanActions()
  const [step, setStep] = useState<Step['to'] | null>(null)
  const [becoming, setBecoming] = useState(false)
  const whyNotId = useId()
  const { id, input, deletedAt } = plan
  const movable: Movable = { id, title: input.title, status: plan.status, reached: reachedOf(plan) }
  const writable = mayWrite && deletedAt === null
  const edit = () => go.to(`/rencana/${id}/ubah`)
  useShortcut('F2', edit, { enabled: writable })
  const unfit = whyNotAgreement({ ...factsOf(plan), agreementId: plan.agreement?.id ?? null, deletedAt })
  return (
    <>
      <PageHead
        title={input.title}
        crumbs={[
          { label: 'Rencana', to: '/rencana' },
          { label: String(input.year), to: `/rencana?year=${input.year}` },
        ]}
      >
        {writable && (
          <Button startIcon={<Edit />} onClick={edit}>
            Ubah
          </Button>
        )}
        {writable && plan.agreement === null && (
          <Tooltip title={unfit ?? ''}>
            {/* A disabled button tells nothing by itself. */}
            <span>
              <Button
                variant="contained"
                color="primary"
                startIcon={<Doc />}
                disabled={unfit !== null}
                {...(unfit !== null && { 'aria-describedby': whyNotId })}
                onClick={() => setBecoming(true)}
              >
                Jadikan naskah
              </Button>
            </span>
          </Tooltip>
        )}
        {writable && (
          <ActionMenu
            dots
            size="medium"
            label="Tindakan lain"
            actions={[
              ...stepsOf(movable).map(({ to, label }) => ({ label, run: () => setStep(to) })),
              {
                label: 'Hapus',
                icon: <Delete />,
                danger: true,
                ruled: true,
                run: () => void actions.trash([id]).then((done) => done && go.to('/rencana')),
              },
            ]}
          />
        )}
      </PageHead>
      <FactLine plan={plan} />
      {deletedAt !== null && (
        <Notice
          tone="attention"
          strip
          {...(mayWrite && { action: { label: 'Pulihkan', onClick: () => void actions.restore([id]) } })}
          icon={<Restore />}
        >
          Rencana ini ada di Sampah.{!mayWrite && whyNot ? ` ${whyNot}.` : ''}
        </Notice>
      )}
      <StatusStrip plan={plan} />
      {writable && plan.agreement === null && unfit !== null && (
        <Notice tone="neutral" strip>
          <span id={whyNotId}>Belum dapat dijadikan naskah. {unfit}</span>
        </Notice>
      )}
      {plan.agreement && (
        <Notice tone="positive" strip>
          Sudah menjadi {documentKindWords[plan.agreement.documentKind].long}:{' '}
          <AppLink to={`/kerja-sama/${plan.agreement.id}`}>{plan.agreement.title}</AppLink>. Tahapan dan berkasnya ikut
          ke naskah itu.
        </Notice>
      )}
      {step && <StepDialog plans={[movable]} to={step} onClose={() => setStep(null)} />}
      {becoming && <BecomeDialog plan={plan} onClose={() => setBecoming(false)} />}
    </>
  )
}

function FactLine({ plan: { input, office, status } }: { plan: PlanDetail }) {
  return (
    <Row gap={3} sx={{ pl: '20px', pr: '16px', pb: '10px', flexWrap: 'wrap', rowGap: '4px', typography: 'cell' }}>
      <Status kind="plan" value={status} />
      <span>{input.scheme ? schemeWords[input.scheme].short : 'skema belum ditentukan'}</span>
      <span>Tahun {input.year}</span>
      <span>Prioritas {priorityWords[input.priority].toLowerCase()}</span>
      <Box component="span" sx={{ color: office ? 'text.primary' : 'text.secondary' }}>
        {office?.name ?? 'pemrakarsa belum diisi'}
      </Box>
    </Row>
  )
}

function StatusStrip({ plan }: { plan: PlanDetail }) {
  const entry = statuses.plan[plan.status]
  const { reviewedOn } = plan.review
  const dates = {
    proposed: null,
    reviewed: reviewedOn,
    agreed: plan.agreedOn,
    fixed: plan.fixedOn,
    postponed: plan.postponedOn,
  }
  const on = dates[plan.status]
  return (
    <WhyStrip
      icon={entry.icon}
      tone={entry.tone}
      label={entry.word}
      date={on ? longDate(on) : 'belum ditelaah'}
      terms={plan.because}
    />
  )
}

const factsOf = (plan: PlanDetail): PlanFacts => ({ ...plan, ...plan.review })

/** Where a plan stands but for a postponement. */
const reachedOf = (plan: PlanDetail) => planStatusOf({ ...factsOf(plan), postponedOn: null })
