/** Minutes for tests of papers and documents. All names are made up. */
import { calendarDate } from '../../src/shared/calendar/dates'
import { momentAt } from '../../src/shared/calendar/moments'
import { AgendaItemId, DecisionId, FollowUpId, MeetingId } from '../../src/shared/ids/ids'
import { MinutesContent } from '../../src/shared/minutes/content'
import { plainDoc, type RichDoc } from '../../src/shared/minutes/rich-doc'
import type { PaperData } from '../../src/shared/papers/papers'
import { bureauHead, imprint, letterhead } from './paper-samples'

const d = (date: string) => calendarDate.parse(date)
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const zone = 'Asia/Makassar'
const at = (hours: number) => momentAt(d('2026-04-16'), hours * 60, zone)

/** A paragraph with all marks, nested lists, and a table with a head. */
export const richSample: RichDoc = {
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Naskah yang ' },
        { type: 'text', text: 'akan berakhir', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' dibahas ', marks: [{ type: 'italic' }] },
        { type: 'text', text: 'satu per satu', marks: [{ type: 'underline' }] },
      ],
    },
    {
      type: 'orderedList',
      attrs: { start: 1 },
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'Air bersih' }] },
            {
              type: 'bulletList',
              content: [
                { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Konawe' }] }] },
              ],
            },
          ],
        },
        { type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Aspal Buton' }] }] },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: ['Naskah', 'Berakhir'].map((text) => ({
            type: 'tableHeader' as const,
            content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
          })),
        },
        {
          type: 'tableRow',
          content: ['PKS 12', '31 Desember 2026'].map((text) => ({
            type: 'tableCell' as const,
            content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
          })),
        },
      ],
    },
  ],
}

const item = AgendaItemId.parse(id(2))

export const minutesContent: MinutesContent = MinutesContent.parse({
  meetingId: MeetingId.parse(id(1)),
  title: 'Rapat Koordinasi Kerja Sama Daerah Tahun 2026',
  kind: 'Rapat koordinasi',
  startsAt: at(8.5),
  endsAt: at(12),
  place: 'Ruang Pola Kantor Gubernur',
  chair: 'Asisten Pemerintahan',
  noteTaker: 'Wa Ode Nuraini, S.Sos.',
  agreements: ['Penyediaan air bersih lintas daerah'],
  number: '4/NOTULA/IV/2026',
  openedAt: at(8.75),
  closedAt: at(11.5),
  entries: [
    { id: 'a', kind: 'PEMBUKAAN', agendaItemId: null, title: null, body: plainDoc('Rapat dibuka oleh pimpinan.') },
    { id: 'b', kind: 'ACARA', agendaItemId: item, title: 'Evaluasi naskah', body: richSample },
    { id: 'c', kind: 'PENUTUP', agendaItemId: null, title: null, body: plainDoc('Rapat ditutup pukul 11.30 WITA.') },
  ],
  decisions: [
    {
      id: DecisionId.parse(id(3)),
      agendaItemId: item,
      position: 1,
      text: 'Biro Hukum menelaah naskah air bersih.',
      followUp: {
        id: FollowUpId.parse(id(4)),
        title: 'Biro Hukum menelaah naskah air bersih.',
        officeId: null,
        officeLabel: 'Biro Hukum',
        owner: null,
        dueOn: d('2026-05-01'),
        priority: 'TINGGI',
        agreementId: null,
        agreement: null,
        status: 'todo',
        evidence: null,
      },
    },
  ],
  progress: [
    {
      followUpId: FollowUpId.parse(id(5)),
      title: 'Menyusun daftar rencana',
      who: 'Bappeda',
      dueOn: null,
      status: 'running',
      text: 'Daftar sudah setengah jadi.',
    },
  ],
  totals: { invited: 3, present: 1, represented: 1, excused: 0, absent: 1, walkIns: 1, missing: 0 },
  attendance: [
    {
      institution: 'Biro Hukum',
      name: 'Rahmat',
      post: 'Kepala',
      state: 'HADIR',
      note: null,
      arrivedAt: at(8.4),
      walkIn: false,
    },
    {
      institution: 'Bappeda',
      name: 'Sitti',
      post: 'Staf',
      state: 'DIWAKILI',
      note: 'Kepala Bappeda',
      arrivedAt: null,
      walkIn: false,
    },
    {
      institution: 'Dinas ESDM',
      name: null,
      post: null,
      state: 'TIDAK_HADIR',
      note: 'tugas luar',
      arrivedAt: null,
      walkIn: false,
    },
    {
      institution: 'Universitas Halu Oleo',
      name: 'La Ode',
      post: null,
      state: 'HADIR',
      note: null,
      arrivedAt: null,
      walkIn: true,
    },
  ],
  photos: [],
  chairSignatory: bureauHead,
  noteTakerSignatory: null,
})

export const minutesData: PaperData['minutes'] = {
  letterhead,
  content: minutesContent,
  timeZone: zone,
  place: 'Kendari, 16 April 2026',
  draft: false,
  imprint,
}
