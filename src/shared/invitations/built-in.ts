/** Templates that Simpul brings along, one for each usual kind of meeting: running order, duration and texts of the letter. */
import type { MeetingKind } from '../meetings/enums'
import { TemplateValue } from './template'

export type BuiltInTemplate = { key: string; name: string; kind: MeetingKind; value: TemplateValue }

type Item = readonly [title: string, minutes: number, speaker?: string]
type Texts = { title: string; opening: string; bring?: string; subject: string }

const builtIn = (
  key: string,
  name: string,
  kind: MeetingKind,
  texts: Texts,
  items: readonly Item[],
): BuiltInTemplate => ({
  key,
  name,
  kind,
  value: TemplateValue.parse({
    title: texts.title,
    minutes: items.reduce((sum, [, minutes]) => sum + minutes, 0),
    agenda: items.map(([title, minutes, speaker]) => ({ title, minutes, speaker: speaker ?? null })),
    invitees: [],
    letterSubject: texts.subject,
    letterOpening: texts.opening,
    bring: texts.bring ?? null,
  }),
})

/** The order of the parts is that of a rakor: registration, opening, report, direction, papers, discussion, conclusions, closing. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  builtIn(
    'rakor',
    'Rapat koordinasi (rakor)',
    'RAKOR',
    {
      title: 'Rapat Koordinasi Kerja Sama Daerah',
      subject: 'Undangan Rapat Koordinasi Kerja Sama Daerah',
      opening:
        'Dalam rangka menyelaraskan pelaksanaan dan pemetaan kerja sama daerah, dengan hormat kami mengundang Saudara untuk hadir pada:',
      bring: 'Daftar naskah kerja sama yang berjalan dan rencana kerja sama tahun berikutnya',
    },
    [
      ['Registrasi peserta', 30, 'Panitia'],
      ['Pembukaan, lagu Indonesia Raya, dan doa', 15, 'Pembawa acara'],
      ['Laporan panitia', 10, 'Ketua panitia'],
      ['Sambutan dan arahan', 20],
      ['Paparan narasumber', 60, 'Narasumber'],
      ['Diskusi', 60, 'Moderator'],
      ['Rumusan dan kesimpulan', 20, 'Tim perumus'],
      ['Penutup', 10],
    ],
  ),
  builtIn(
    'pleno',
    'Rapat pleno TKKSD',
    'PLENO_TKKSD',
    {
      title: 'Rapat Pleno TKKSD',
      subject: 'Undangan Rapat Pleno TKKSD',
      opening:
        'Dalam rangka membahas pelaksanaan tugas Tim Koordinasi Kerja Sama Daerah, dengan hormat kami mengundang Saudara untuk hadir pada:',
      bring: 'Bahan usulan dan perkembangan kerja sama pada perangkat daerah masing-masing',
    },
    [
      ['Pembukaan dan doa', 15, 'Pembawa acara'],
      ['Arahan ketua TKKSD', 15, 'Ketua TKKSD'],
      ['Laporan kerja sama yang berjalan dan akan berakhir', 30, 'Sekretariat TKKSD'],
      ['Pembahasan usulan kerja sama baru', 60],
      ['Keputusan pleno', 30, 'Ketua TKKSD'],
      ['Penutup', 10],
    ],
  ),
  builtIn(
    'teknis',
    'Rapat teknis TKKSD',
    'TEKNIS_TKKSD',
    {
      title: 'Rapat Teknis TKKSD',
      subject: 'Undangan Rapat Teknis',
      opening:
        'Dalam rangka menelaah rencana kerja sama perangkat daerah, dengan hormat kami mengundang Saudara untuk hadir pada:',
      bring: 'Kerangka acuan kerja dan data pendukung',
    },
    [
      ['Pembukaan', 10],
      ['Tindak lanjut rapat sebelumnya', 20, 'Sekretariat TKKSD'],
      ['Telaah rencana kerja sama', 75],
      ['Kesimpulan dan pembagian tugas', 15],
    ],
  ),
  builtIn(
    'naskah',
    'Pembahasan naskah',
    'PEMBAHASAN_NASKAH',
    {
      title: 'Pembahasan Rancangan Naskah Kerja Sama',
      subject: 'Undangan Pembahasan Rancangan Naskah',
      opening:
        'Dalam rangka penyelesaian rancangan naskah kerja sama, dengan hormat kami mengundang Saudara untuk hadir pada:',
      bring: 'Rancangan naskah beserta catatan dan usul perubahan',
    },
    [
      ['Pembukaan', 10],
      ['Penjelasan pokok-pokok naskah', 20, 'Pemrakarsa'],
      ['Pembahasan pasal demi pasal', 75],
      ['Kesepakatan rumusan dan langkah berikutnya', 15],
    ],
  ),
  builtIn(
    'monev',
    'Monitoring dan evaluasi',
    'MONEV',
    {
      title: 'Monitoring dan Evaluasi Kerja Sama Daerah',
      subject: 'Undangan Monitoring dan Evaluasi',
      opening:
        'Dalam rangka menilai pelaksanaan kerja sama daerah, dengan hormat kami mengundang Saudara untuk hadir pada:',
      bring: 'Laporan pelaksanaan kerja sama beserta bukti dukung',
    },
    [
      ['Pembukaan', 10],
      ['Laporan pelaksanaan oleh perangkat daerah', 60, 'Perangkat daerah pelaksana'],
      ['Pembahasan kendala dan capaian', 60],
      ['Rekomendasi dan tindak lanjut', 20],
    ],
  ),
]
