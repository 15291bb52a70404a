/** One invitee: who, and the answer, which is entered by keys on its button or in the line below it. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { memo, useRef, useState, type KeyboardEvent } from 'react'
import { shortDate } from '../../shared/calendar/words'
import type { MeetingId } from '../../shared/ids/ids'
import type { InviteeReply } from '../../shared/meetings/enums'
import type { InviteeView } from '../../shared/meetings/model'
import { replyWords } from '../../shared/meetings/replies'
import { AppLink } from '../ui/AppLink'
import { BriefingButton } from './BriefingButton'
import { ReplyEditor } from './ReplyEditor'
import { useReply } from './use-reply'

type Props = { meetingId: MeetingId; no: number; invitee: InviteeView; writable: boolean }

const keys: Record<string, InviteeReply> = { h: 'HADIR', w: 'DIWAKILI', t: 'TIDAK_HADIR' }

/** Drawn again only when the invitee changes, so that 500 of them answer a key at once. */
export const InviteeLine = memo(function InviteeLine({ meetingId, no, invitee, writable }: Props) {
  const [editing, setEditing] = useState<InviteeReply | 'asIs' | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { keep, today } = useReply(invitee)
  const close = () => {
    setEditing(null)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const reply = keys[event.key.toLowerCase()]
    if (reply === 'HADIR') void keep({ reply, repliedOn: today, replyNote: null })
    else if (reply) setEditing(reply)
    else if (event.key === 'Delete' && invitee.reply) void keep({ reply: null, repliedOn: null, replyNote: null })
    else return
    event.preventDefault()
  }
  return (
    <>
      <tr>
        <td>{no}</td>
        <th scope="row">
          <Institution meetingId={meetingId} invitee={invitee} />
        </th>
        <td>{invitee.name}</td>
        <Box component="td" sx={{ color: 'text.secondary' }}>
          {invitee.post}
        </Box>
        <td>
          {writable ? (
            <ButtonBase
              ref={button}
              data-answer=""
              aria-expanded={editing !== null}
              onClick={() => setEditing(editing === null ? 'asIs' : null)}
              onKeyDown={onKeyDown}
              sx={answerStyle}
            >
              <Box component="span" sx={readOnlyAloud}>{`Jawaban ${invitee.label}: `}</Box>
              <AnswerText invitee={invitee} />
            </ButtonBase>
          ) : (
            <AnswerText invitee={invitee} />
          )}
        </td>
      </tr>
      {editing !== null && (
        <tr>
          <td />
          <td colSpan={4}>
            <ReplyEditor invitee={invitee} preset={editing === 'asIs' ? null : editing} keep={keep} onClose={close} />
          </td>
        </tr>
      )}
    </>
  )
})

/** Read out before the answer; what is seen stays part of the button's name. */
const readOnlyAloud = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const

const answerStyle = {
  typography: 'cell',
  textAlign: 'left',
  width: '100%',
  justifyContent: 'flex-start',
  borderRadius: '4px',
  px: '6px',
  mx: '-6px',
  minHeight: 28,
  '&:hover': { bgcolor: 'surface.hover' },
} as const

function AnswerText({ invitee }: { invitee: InviteeView }) {
  const { reply, repliedOn, replyNote } = invitee
  if (reply === null) return <Box sx={{ color: 'text.secondary' }}>Belum menjawab</Box>
  return (
    <Box>
      <Box component="span" sx={{ fontWeight: 500, ...(reply === 'TIDAK_HADIR' && { color: 'tone.attention.ink' }) }}>
        {replyWords[reply]}
      </Box>
      {replyNote && <>: {replyNote}</>}
      {repliedOn && <Box sx={{ typography: 'note', color: 'text.secondary' }}>{shortDate(repliedOn)}</Box>}
    </Box>
  )
}

function Institution({ meetingId, invitee }: Pick<Props, 'meetingId' | 'invitee'>) {
  const { partnerId, officeId, label, kind, deleted } = invitee
  const path = partnerId ? `/mitra/${partnerId}` : officeId ? `/mitra/perangkat-daerah/${officeId}` : null
  return (
    <>
      {path ? <AppLink to={path}>{label}</AppLink> : kind === 'ORANG' ? '' : label}
      {partnerId && !deleted && (
        // Out of the line, so that its height does not make these rows taller than the others.
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            verticalAlign: 'middle',
            height: 18,
            my: '-5px',
            ml: '4px',
            alignItems: 'center',
          }}
        >
          <BriefingButton partnerId={partnerId} meetingId={meetingId} name={label} />
        </Box>
      )}
      {deleted && (
        <Box component="span" sx={{ ml: '6px', typography: 'note', color: 'tone.attention.ink' }}>
          sudah tidak dipakai
        </Box>
      )}
    </>
  )
}
