/** Words for tables, columns and values in the history, as staff know them from the forms. */
import {
  affairs,
  closingWords,
  copyKindWords,
  documentKindWords,
  parentRelationWords,
  schemes,
  schemeWords,
  termKindWords,
  termUnitWords,
} from '../../shared/agreements/enums'
import { calendarDate } from '../../shared/calendar/dates'
import { alertDecisionWords } from '../../shared/alerts/enums'
import { plainMoment } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import { rupiah } from '../../shared/calendar/numbers'
import { fileRoleWords } from '../../shared/files/enums'
import type { ColumnValue } from '../../shared/history/model'
import { meetingKindWords } from '../../shared/meetings/enums'
import { criterionWords } from '../../shared/plans/criteria'
import { criterionMarkWords, initiativeWords, priorityWords, reviewResultWords } from '../../shared/plans/enums'
import { eventWords } from '../../shared/schemes/events'
import { lawOf } from '../../shared/schemes/laws'

const tables: Record<string, string> = {
  agreements: 'Naskah',
  parties: 'Pihak',
  agreement_affairs: 'Urusan',
  agreement_offices: 'Pemrakarsa',
  meetings: 'Rapat',
  agenda_items: 'Acara',
  meeting_invitees: 'Undangan',
  meeting_agreements: 'Naskah terkait',
  attachments: 'Berkas',
  files: 'Isi berkas',
  partners: 'Mitra',
  offices: 'Perangkat daerah',
  regions: 'Daerah',
  countries: 'Negara',
  people: 'Profil',
  signatories: 'Penanda tangan',
  settings: 'Pengaturan',
  follow_ups: 'Tindak lanjut',
  evaluations: 'Evaluasi',
  evaluation_answers: 'Jawaban evaluasi',
  period_reports: 'Laporan berkala',
  plans: 'Rencana',
  plan_regions: 'Lokasi rencana',
  plan_criteria: 'Kriteria telaah',
  stage_records: 'Tahapan',
  stage_events: 'Kejadian',
  holidays: 'Hari libur',
  alert_rules: 'Aturan peringatan',
  alert_decisions: 'Keputusan peringatan',
  tags: 'Label',
  agreement_tags: 'Label naskah',
  saved_views: 'Tampilan tersimpan',
  guard_overrides: 'Pemeriksaan yang dibiarkan',
  import_mappings: 'Pemetaan impor',
  partner_aliases: 'Nama lain mitra',
  office_aliases: 'Nama lain perangkat daerah',
  distinct_pairs: 'Pasangan bukan kembar',
  stage_checks: 'Butir daftar periksa',
  teams: 'TKKSD',
  meeting_series: 'Seri rapat',
  meeting_templates: 'Templat rapat',
  letter_templates: 'Templat surat',
  attendance: 'Kehadiran',
  meeting_minutes: 'Notula',
  minute_entries: 'Isi notula',
  meeting_decisions: 'Keputusan rapat',
  minute_versions: 'Notula yang disahkan',
  follow_up_notes: 'Perkembangan tindak lanjut',
}

export const tableWord = (table: string): string => tables[table] ?? 'Data'

const fields: Record<string, string> = {
  scheme: 'Skema',
  document_kind: 'Jenis naskah',
  title: 'Judul',
  subject: 'Objek',
  objective: 'Maksud dan tujuan',
  scope: 'Ruang lingkup',
  process_started_on: 'Mulai diproses',
  signed_on: 'Ditandatangani',
  signed_place: 'Tempat tanda tangan',
  starts_on: 'Mulai berlaku',
  term_kind: 'Cara berlaku',
  term_count: 'Lama',
  term_unit: 'Satuan',
  ends_on: 'Berakhir',
  value_rupiah: 'Nilai',
  funding_source: 'Sumber dana',
  copy_kind: 'Jenis eksemplar',
  copy_place: 'Tempat simpan',
  parent_relation: 'Hubungan dengan induk',
  closing: 'Keputusan',
  closed_on: 'Tanggal keputusan',
  closed_reason: 'Alasan',
  notes: 'Catatan',
  number: 'Nomor',
  signatory_name: 'Penanda tangan',
  signatory_post: 'Jabatan',
  power_number: 'Nomor surat kuasa',
  power_date: 'Tanggal surat kuasa',
  affair_code: 'Urusan',
  deleted_at: 'Dihapus',
  kind: 'Jenis',
  state: 'Keadaan',
  place: 'Tempat',
  starts_at: 'Mulai',
  ends_at: 'Selesai',
  chair: 'Pimpinan',
  note_taker: 'Notulis',
  letter_number: 'Nomor surat',
  letter_date: 'Tanggal surat',
  letter_nature: 'Sifat',
  letter_subject: 'Hal',
  sent_on: 'Dikirim',
  dress: 'Pakaian',
  contact: 'Narahubung',
  bring: 'Bahan yang dibawa',
  copies_to: 'Tembusan',
  minutes_on: 'Notula disahkan',
  minutes: 'Lama (menit)',
  speaker: 'Penanggung jawab',
  name: 'Nama',
  post: 'Jabatan',
  role: 'Peran berkas',
  note: 'Catatan',
  position: 'Urutan',
  cancel_reason: 'Alasan pembatalan',
  program: 'Program',
  activity: 'Kegiatan / objek',
  location: 'Lokasi',
  'plans.partner_text': 'Calon mitra',
  priority: 'Prioritas',
  cost_rupiah: 'Perkiraan biaya',
  cost_source: 'Sumber dana',
  basis: 'Dasar',
  reviewed_on: 'Ditelaah',
  review_result: 'Hasil telaah',
  review_note: 'Catatan telaah',
  agreed_on: 'Disepakati',
  agreed_number: 'Nomor berita acara',
  fixed_on: 'Ditetapkan',
  postponed_on: 'Ditunda',
  postponed_reason: 'Alasan penundaan',
  criterion: 'Kriteria',
  mark: 'Nilai',
  detail: 'Uraian',
  owner: 'Penanggung jawab',
  due_on: 'Tenggat',
  started_on: 'Dimulai',
  done_on: 'Selesai',
  evidence: 'Bukti',
  cancelled_on: 'Dibatalkan',
  cancelled_reason: 'Alasan pembatalan',
  snoozed_until: 'Ditunda sampai',
  held_on: 'Tanggal evaluasi',
  evaluator: 'Penilai',
  recommendation: 'Rekomendasi',
  summary: 'Simpulan',
  rating: 'Nilai',
  question: 'Pertanyaan',
  year: 'Tahun',
  semester: 'Semester',
  received_on: 'Diterima',
  problems: 'Permasalahan',
  solutions: 'Upaya penyelesaian',
  other_matters: 'Hal lain',
  results: 'Perkembangan dan hasil',
  beneficiaries: 'Penerima manfaat',
  funding: 'Pendanaan',
  obstacles: 'Hambatan dan tantangan',
  follow_up_plan: 'Rencana tindak lanjut',
  initiative: 'Prakarsa',
  entered_on: 'Dimulai',
  happened_on: 'Tanggal',
  responsible: 'Penanggung jawab',
  stage_key: 'Tahap',
  event_key: 'Kejadian',
  checklist_key: 'Daftar periksa',
  item_key: 'Butir',
  dprd_needed: 'Persetujuan DPRD diperlukan',
  skipped_reason: 'Alasan dilewati',
  backdated_reason: 'Alasan pengisian mundur',
  decision: 'Keputusan',
  until: 'Sampai',
  days: 'Hari',
  enabled: 'Dipakai',
  reason: 'Alasan',
  decree_number: 'Nomor keputusan',
  decree_on: 'Tanggal keputusan',
  valid_until: 'Berlaku sampai',
  person_name: 'Oleh',
  rule: 'Aturan ulang',
  series_day: 'Tanggal dalam seri',
  online_link: 'Tautan daring',
  letter_shape: 'Bentuk surat',
  reply: 'Jawaban undangan',
  replied_on: 'Dijawab',
  reply_note: 'Keterangan jawaban',
  institution: 'Instansi',
  arrived_at: 'Jam datang',
  opened_at: 'Dibuka',
  closed_at: 'Ditutup',
  finalised_at: 'Disahkan',
  finalised_by: 'Disahkan oleh',
  adopted_on: 'Tanggal pengesahan',
  version: 'Versi',
  reopened_at: 'Dibuka kembali',
  reopened_by: 'Dibuka kembali oleh',
  reopen_reason: 'Alasan dibuka kembali',
  text: 'Isi',
  noted_on: 'Tanggal',
  file_name: 'Nama berkas',
}

/** Null for columns that mean nothing to people: ids, and texts repeated for sorting. */
export const fieldWord = (table: string, field: string): string | null =>
  fields[`${table}.${field}`] ?? fields[field] ?? null

/** Schemes word a stage alike but for the parties, so the first wording stands for all. */
const stageWords = Object.fromEntries(
  schemes.flatMap((scheme) => lawOf(scheme).stages.map(({ key, name }) => [key, name] as const)).reverse(),
)

const checklists = schemes.flatMap((scheme) => {
  const law = lawOf(scheme)
  return [...law.checklists, ...law.stages.flatMap((stage) => stage.checklists)]
})
const checklistWords = Object.fromEntries(checklists.map(({ key, title }) => [key, title]))
const pointWords = Object.fromEntries(
  checklists.flatMap(({ items }) => items.map(({ key, text }) => [key, text] as const)).reverse(),
)

const codes: Record<string, string> = {
  ...stageWords,
  ...Object.fromEntries(Object.entries(eventWords).map(([key, { name }]) => [key, name])),
  ...mapWords(schemeWords),
  ...mapWords(documentKindWords),
  ...termKindWords,
  ...termUnitWords,
  ...copyKindWords,
  ...parentRelationWords,
  ...closingWords,
  ...meetingKindWords,
  ...fileRoleWords,
  ...alertDecisionWords,
  ...initiativeWords,
  ...priorityWords,
  ...reviewResultWords,
  ...criterionMarkWords,
  ...mapWords(criterionWords),
  partner: 'Mitra',
  office: 'Perangkat daerah',
  DRAF: 'Draf',
  TERJADWAL: 'Terjadwal',
  DIBATALKAN: 'Dibatalkan',
  ...Object.fromEntries(affairs.map(({ code, name }) => [code, name])),
}

function mapWords<K extends string>(words: Record<K, { short: string }>): Record<string, string> {
  return Object.fromEntries(Object.entries<{ short: string }>(words).map(([key, { short }]) => [key, short]))
}

/** A stored value in words: dates, moments, money, codes; `kosong` for nothing. */
export function valueWord(field: string, value: ColumnValue, timeZone: string): string {
  if (value === null || value === '') return 'kosong'
  if (typeof value === 'number') {
    if (field === 'dprd_needed') return value === 1 ? 'ya' : 'tidak'
    if (field === 'value_rupiah' || field === 'cost_rupiah') return rupiah(value)
    return field.endsWith('_at') ? plainMoment(value, timeZone) : value.toLocaleString('id-ID')
  }
  if (field === 'checklist_key') return checklistWords[value] ?? value
  if (field === 'item_key') return pointWords[value] ?? value
  const date = field.endsWith('_on') || field.endsWith('_date') ? calendarDate.safeParse(value) : null
  return date?.success ? shortDate(date.data) : (codes[value] ?? value)
}
