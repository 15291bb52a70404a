/** What people do before a meeting: keep templates, note replies. */
import { join } from 'node:path'
import { inviteeReplies } from '../../../src/shared/meetings/enums'
import { living, on, trashed, type Action } from '../world'

export const invitationActions: readonly Action[] = [
  {
    routes: ['meetingTemplates.save'],
    run: on(living('meetings'), ({ ask, draw }, meetingId) =>
      ask('meetingTemplates.save', { meetingId, name: draw.text() }),
    ),
  },
  {
    routes: ['meetingTemplates.rename'],
    run: on(living('meeting_templates'), ({ ask, draw }, id) =>
      ask('meetingTemplates.rename', { id, name: draw.text() }),
    ),
  },
  {
    routes: ['meetingTemplates.trash'],
    run: on(living('meeting_templates'), ({ ask }, id) => ask('meetingTemplates.trash', { id })),
  },
  {
    routes: ['meetingTemplates.restore'],
    run: on(
      trashed('meeting_templates', ({ ask }, id) => ask('meetingTemplates.trash', { id })),
      ({ ask }, id) => ask('meetingTemplates.restore', { id }),
    ),
  },
  {
    routes: ['letterTemplates.add'],
    run: async ({ ask, draw, program }) => {
      const path = join(program.folder, `templat-${draw.int(1, 3)}.docx`)
      program.choose(path)
      await ask('letterTemplates.saveSample', {})
      program.choose(path)
      await ask('letterTemplates.add', {})
    },
  },
  {
    routes: ['letterTemplates.rename'],
    run: on(living('letter_templates'), ({ ask, draw }, id) =>
      ask('letterTemplates.rename', { id, name: draw.text() }),
    ),
  },
  {
    routes: ['letterTemplates.trash'],
    run: on(living('letter_templates'), ({ ask }, id) => ask('letterTemplates.trash', { id })),
  },
  {
    routes: ['letterTemplates.restore'],
    run: on(
      trashed('letter_templates', ({ ask }, id) => ask('letterTemplates.trash', { id })),
      ({ ask }, id) => ask('letterTemplates.restore', { id }),
    ),
  },
  {
    routes: ['meetings.reply'],
    weight: 2,
    run: on(living('meetings'), async (world, meetingId) => {
      const { ask, draw } = world
      const { value } = await ask('meetings.get', { id: meetingId })
      if (!value || value.invitees.length === 0) return
      await ask('meetings.reply', {
        id: draw.pick(value.invitees).id,
        reply: draw.maybe(() => draw.pick(inviteeReplies)),
        repliedOn: draw.maybe(() => world.day(-10, 0)),
        replyNote: draw.maybe(draw.text),
      })
    }),
  },
]
