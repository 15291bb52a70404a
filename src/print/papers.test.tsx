import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  boundContentsData,
  a4,
  bureauHead,
  f4,
  invitationData,
  letterhead,
  onBehalf,
  registerData,
  reportData,
  runningOrderData,
  secretary,
  signInData,
  briefingData,
  summaryData,
} from '../../test/support/paper-samples'
import { minutesData } from '../../test/support/minutes-sample'
import { meetingCalendarData } from '../../test/support/calendar-sample'
import { calendarDate } from '../shared/calendar/dates'
import { shortDate } from '../shared/calendar/words'
import { fitted } from '../shared/papers/fit'
import { Signatory, type PaperSetup } from '../shared/papers/model'
import { paperData, type PaperData, type PaperName } from '../shared/papers/papers'
import { reportRows } from '../shared/reports/model'
import { renderPaper } from '../worker/papers/render'
import { SignatureBlock } from './parts/SignatureBlock'

const all: { [N in PaperName]: PaperData[N] } = {
  report: registerData(),
  invitation: invitationData,
  'agreement-summary': summaryData,
  'sign-in-sheet': signInData,
  'running-order': runningOrderData,
  minutes: minutesData,
  bound: boundContentsData,
  'partner-briefing': briefingData,
  'meeting-calendar': meetingCalendarData,
}
const names = Object.keys(all) as PaperName[]
const sheets: readonly (readonly [string, PaperSetup])[] = [
  ['F4', f4],
  ['A4', a4],
]

/** The words of a page: no tags, no entities, one space between. */
function textOf(html: string): string {
  return (
    html
      .replaceAll(/<style.*?<\/style>/gs, '')
      .replaceAll('<br/>', ' ')
      // A place where a number may break is no space.
      .replaceAll(/(<\/span>)?<wbr\/>(<span class="nb">)?/g, '')
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll(/[\s\u00a0]+/g, ' ')
  )
}

const html = <N extends PaperName>(name: N, data: PaperData[N] = all[name], setup = f4) =>
  renderPaper(name, data, setup)
    .parts.map((part) => part.html)
    .join('')

const oldSpellings = /kerjasama|perlindungan|notulen|personil|analisa|resiko/i
const broken = /undefined|\bNaN\b|\bnull\b|\[object/

/** Fields that steer a paper or are printed in another form. */
const unprinted = new Set([
  'form',
  'rule',
  'key',
  'align',
  'kind',
  'orientation',
  'timeZone',
  'historyHead',
  'addresseeSide',
  'prefix',
  'nip',
  'rank',
  'countNoun',
  'knownNumber',
  // Of minutes: kinds of nodes and states have words of their own, ids have none; the code is a picture.
  'type',
  'id',
  'meetingId',
  'agendaItemId',
  'followUpId',
  'priority',
  'state',
  'code',
])

/** Every text of the data that must be readable on the paper, in lower case. */
function textsOf(value: unknown, key = ''): string[] {
  if (unprinted.has(key) || (key === 'status' && typeof value === 'string')) return []
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [shortDate(calendarDate.parse(value)).slice(-4)]
    return value.toLowerCase().split('\n')
  }
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each))
  if (typeof value !== 'object' || value === null) return []
  if ('rows' in value && Array.isArray(value.rows) && value.rows.length === 0 && 'columns' in value) return []
  return Object.entries(value).flatMap(([name, each]) => textsOf(each, name))
}

describe.each(sheets)('every paper on %s', (paper, setup) => {
  it.each(names)('%s prints all of its data and nothing broken', (name) => {
    expect(paperData[name].safeParse(all[name]).success).toBe(true)
    const page = html(name, all[name], setup)
    const text = textOf(page)
    expect(page).toContain(`data-paper="${paper.toLowerCase()}"`)
    expect(text).not.toMatch(oldSpellings)
    expect(text).not.toMatch(broken)
    const found = text.toLowerCase()
    // The small letterhead of landscape lists has no address.
    const missing = textsOf(all[name]).filter((each) => !found.includes(each))
    const compact = name === 'report' || name === 'meeting-calendar'
    expect(missing).toEqual(compact ? letterhead.address.map((line) => line.toLowerCase()) : [])
    expect(page).not.toContain('<script')
  })
})

describe('the sheet', () => {
  it('has the size and margins of the settings', () => {
    expect(html('invitation')).toContain('@page portrait { size: 215mm 330mm; margin: 20mm 20mm 25mm 30mm; }')
    expect(html('report', all.report, a4)).toContain('@page landscape { size: 297mm 210mm;')
    const narrow = { ...f4, f4WidthMm: 210 as const, portraitMargins: { top: 10, right: 15, bottom: 15, left: 25 } }
    const page = html('invitation', invitationData, narrow)
    expect(page).toContain('@page portrait { size: 210mm 330mm; margin: 10mm 15mm 15mm 25mm; }')
    expect(page).toContain('@page portrait:first { margin-top: 10mm; }')
  })

  it('puts date and signature on the axis of the models', () => {
    expect(html('invitation')).toContain('--axis: 88mm')
    expect(html('invitation', invitationData, a4)).toContain('--axis: 85mm')
  })

  it('takes fonts and emblem from the addresses it is given', () => {
    const assets = { fonts: 'file:///huruf', emblem: 'file:///lambang.svg', files: 'file:///berkas' }
    const page = renderPaper('invitation', invitationData, f4, assets).parts[0]?.html ?? ''
    expect(page).toContain('url("file:///huruf/arimo-latin-400-normal.woff2")')
    expect(page).toContain('src="file:///lambang.svg"')
    const emblemFileId = 'a'.repeat(64) as NonNullable<PaperData['invitation']['letterhead']['emblemFileId']>
    const own = { ...invitationData, letterhead: { ...invitationData.letterhead, emblemFileId } }
    expect(html('invitation', own)).toContain(`src="app://files/${'a'.repeat(64)}"`)
  })
})

describe('the calendar of meetings', () => {
  it('is one landscape table from Monday to Sunday with a row for each week', () => {
    const page = html('meeting-calendar')
    expect(page).toContain('class="sheet sheet--wide"')
    const body = /<tbody>(.*)<\/tbody>/s.exec(page)?.[1] ?? ''
    expect(body.match(/<tr/g)).toHaveLength(5)
    expect(body.match(/<td/g)).toHaveLength(35)
    expect(textOf(page)).toMatch(/Senin Selasa Rabu Kamis Jumat Sabtu Minggu/)
  })

  it('tells kinds apart by their letter, and says of a cancelled meeting both by word and by a stroke', () => {
    const page = html('meeting-calendar')
    expect(textOf(page)).toMatch(/R Rapat koordinasi \(1\)/)
    expect(page).toMatch(/dibatalkan<\/i><div><span class="entry--struck">Rapat Antarkementerian/)
  })

  it('can be set closer to stay on one page', () => {
    expect(fitted(html('meeting-calendar'), 2)).toContain('class="sheet sheet--wide sheet--fit2" data-fit')
  })

  it('shades days off with their name and sets days of other months apart', () => {
    const page = html('meeting-calendar')
    expect(page).toMatch(/<td class="day--off"><div class="day"><span class="day__name">Hari Pahlawan \(contoh\)/)
    expect(page).toMatch(/<td class="day--outside">.{0,80}1 Des/)
  })
})

describe('a report', () => {
  it('prints money, totals and lacks upright, under the full letterhead', () => {
    const found = textOf(html('report', reportData)).toLowerCase()
    expect(textsOf(reportData).filter((each) => !found.includes(each))).toEqual([])
    expect(found).toContain('jumlah 9.042 rp7.680.000.066,00')
  })
})

describe('the register', () => {
  it('prints every row with its number, both letter numbers and its year', () => {
    const text = textOf(html('report'))
    for (const { title, numbers } of reportRows(registerData().report)) {
      expect(text).toContain(title)
      for (const number of typeof numbers === 'string' ? numbers.split('\n') : ['?']) expect(text).toContain(number)
    }
    expect(text).toContain('Tahun 2021 10 naskah')
    expect(text).toContain('60 5 Nov 2026')
  })

  it('counts by scheme and status beside the signature', () => {
    expect(textOf(html('report'))).toMatch(/Jumlah 10 10 10 10 10 10 60/)
  })

  it('keeps the last two rows with the signature', () => {
    const closing = html('report').split('<tbody class="closing">')[1] ?? ''
    expect(closing.match(/<td class="c">(59|60)<\/td>/g)).toHaveLength(2)
    expect(closing).toContain('La Ode Hamid Tomia')
  })

  it('says Nihil when it is empty', () => {
    expect(textOf(html('report', registerData(0)))).toContain('Nihil')
  })

  it('is cut into parts above 3,000 rows, numbered on, with one head and one signature', () => {
    const rendered = renderPaper('report', registerData(6500), f4)
    expect(rendered.parts).toHaveLength(3)
    expect(rendered.footer.kind).toBe('stamp')
    const texts = rendered.parts.map((part) => textOf(part.html))
    expect(
      texts.map((text) => text.includes('REGISTER') || text.includes('Register Naskah Kerja Sama Daerah Tahun')),
    ).toEqual([true, false, false])
    expect(texts.map((text) => text.includes('La Ode Hamid Tomia'))).toEqual([false, false, true])
    expect(texts[1]).toMatch(/\(lanjutan\).* 3001 /)
    expect(texts[2]).toMatch(/ 6500 /)
  })
})

describe('the invitation', () => {
  it('has the addressee left by default and under Kepada on the right when asked', () => {
    expect(textOf(html('invitation'))).not.toContain('Kepada Yth.')
    expect(textOf(html('invitation', { ...invitationData, addresseeSide: 'right' }))).toContain('Kepada Yth.')
  })

  it('leaves room for a number and a date that are not known yet', () => {
    const page = html('invitation', { ...invitationData, number: null, date: null })
    expect(page).toContain('000.1.5/<span class="blank"></span>')
    expect(textOf(page)).toContain('Kendari, Nomor : 000.1.5/')
  })

  it('annexes the invitees, numbered through all groups, with their sum and a second signature', () => {
    const text = textOf(html('invitation'))
    expect(text).toContain('LAMPIRAN SURAT SEKRETARIS DAERAH NOMOR : 000.1.5/1127 TANGGAL : 6 APRIL 2026')
    expect(text).toContain('D Instansi vertikal dan mitra 61 Direktur Utama Bank Sultra 1')
    expect(text).toContain('Jumlah undangan: 61 78')
    expect(text.match(/Drs\. H\. Muh\. Tahir Lakebo/g)).toHaveLength(2)
  })

  it('names a single invitee on the letter and has no annex', () => {
    const invitees = [{ label: null, lines: [{ name: 'Kepala Dinas Perkebunan', count: null }] }]
    const text = textOf(html('invitation', { ...invitationData, invitees }))
    expect(text).toContain('Yth. Kepala Dinas Perkebunan di tempat')
    expect(text).toContain('Lampiran : -')
    expect(text).not.toContain('LAMPIRAN')
  })

  it('keeps days, times and names on one line', () => {
    const page = html('invitation')
    expect(page).toContain('Kamis, 16\u00a0April 2026')
    expect(page).toContain('pukul\u00a008.30\u00a0WITA')
    expect(page).toContain('Sdri.\u00a0Nirmala')
  })

  it('ends programme and copies with full stops', () => {
    const text = textOf(html('invitation'))
    expect(text).toContain('Tahun 2027; pembentukan TKKSD kabupaten/kota dan laporan semester. pakaian')
    expect(text).toContain(
      '(sebagai laporan); Direktur Jenderal Bina Administrasi Kewilayahan Kementerian Dalam Negeri.',
    )
  })
})

describe('the sign-in sheet', () => {
  it('puts odd numbers left and even numbers right, blank rows included', () => {
    const page = html('sign-in-sheet')
    const odd = [...page.matchAll(/<td class="odd">(\d+)<\/td>/g)].map((match) => Number(match[1]))
    const even = [...page.matchAll(/<td class="even">(\d+)<\/td>/g)].map((match) => Number(match[1]))
    expect(odd).toEqual(Array.from({ length: 28 }, (_, index) => index * 2 + 1))
    expect(even).toEqual(Array.from({ length: 27 }, (_, index) => index * 2 + 2))
  })

  it('has rows to sign even when nobody is invited yet', () => {
    const page = html('sign-in-sheet', { ...signInData, rows: [], blankRows: 0, signature: null })
    expect(page.match(/<td class="(odd|even)">\d+/g)).toHaveLength(10)
  })

  it('repeats its head and keeps pairs together', () => {
    const page = html('sign-in-sheet')
    expect(page.match(/<thead>/g)).toHaveLength(1)
    expect(page.match(/<tbody>/g)).toHaveLength(27)
    expect(page).toContain('colSpan="2">Tanda tangan')
  })
})

describe('the running order', () => {
  it('counts the times from the start', () => {
    const text = textOf(html('running-order'))
    expect(text).toContain('Waktu (WITA)')
    expect(text).toContain('1 07.45 – 08.30 Registrasi peserta')
    expect(text).toContain('15 15.45 – 16.00 Penutupan')
  })
})

describe('the summary', () => {
  it('gives each date with its reason and leaves out empty sections', () => {
    const text = textOf(html('agreement-summary'))
    expect(text).toContain('Rabu, 18 November 2026 19 November 2024 ditambah 2 tahun dikurangi 1 hari')
    expect(text).toContain('Akan berakhir 128 hari lagi')
    expect(text).not.toContain('Tindak lanjut yang terbuka')
  })
})

describe('signatures', () => {
  const text = (signatory: Signatory) =>
    textOf(renderToStaticMarkup(<SignatureBlock signature={{ place: null, signatory }} />)).trim()
  const acting = (prefix: Signatory['prefix'], role: string, name: string) =>
    Signatory.parse({ prefix, roleLines: [role], name, showNip: false, rank: 'Pembina', nip: '198111022006042011' })

  it('print rank and NIP in groups for officials', () => {
    expect(text(bureauHead)).toBe(
      'KEPALA BIRO PEMERINTAHAN DAN OTONOMI DAERAH, La Ode Hamid Tomia, S.STP., M.Si. Pembina Utama Muda (IV/c) NIP 19760521 199511 1 002',
    )
  })

  it('print neither for the secretary', () => {
    expect(text(secretary)).toBe('SEKRETARIS DAERAH, Drs. H. Muh. Tahir Lakebo, M.Si.')
  })

  it('act on behalf in one step', () => {
    const signatory = Signatory.parse({
      ...bureauHead,
      prefix: 'a.n.',
      behalfLines: ['Kepala Biro Pemerintahan', 'dan Otonomi Daerah'],
      roleLines: ['Kepala Bagian Kerja Sama'],
    })
    expect(text(signatory)).toMatch(
      /^a\.n\. KEPALA BIRO PEMERINTAHAN DAN OTONOMI DAERAH KEPALA BAGIAN KERJA SAMA, La Ode/,
    )
  })

  it('act through a third official in two steps, the comma only after the last role', () => {
    expect(text(onBehalf)).toMatch(
      /^a\.n\. SEKRETARIS DAERAH ASISTEN PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT u\.b\. KEPALA BIRO PEMERINTAHAN DAN OTONOMI DAERAH, La Ode/,
    )
  })

  it.each(['Plt.', 'Plh.', 'Pj.', 'Pjs.'] as const)('hang %s before the role, without rank and NIP', (prefix) => {
    expect(text(acting(prefix, 'Gubernur Sulawesi Tenggara', 'Muh. Arsyad Lakansai'))).toBe(
      `${prefix} GUBERNUR SULAWESI TENGGARA, Muh. Arsyad Lakansai`,
    )
  })

  it('leave a square for the seal of an electronic signature', () => {
    const page = renderToStaticMarkup(
      <SignatureBlock signature={{ place: null, signatory: { ...bureauHead, electronic: true } }} />,
    )
    expect(page).toContain('Ditandatangani secara elektronik oleh:')
    expect(page).toContain('sign__seal')
  })
})

describe('the minutes', () => {
  it('print marks, nested lists and tables as they were written', () => {
    const page = html('minutes')
    expect(page).toContain('<b>akan berakhir</b>')
    expect(page).toContain('<u>satu per satu</u>')
    expect(page).toMatch(/<ol start="1"><li><p>Air bersih<\/p><ul><li><p>Konawe/)
    expect(page).toMatch(/<th[^>]*><p>Naskah<\/p><\/th>/)
  })

  it('say that they were not adopted, and leave out what nobody wrote', () => {
    const { content } = minutesData
    const entries = content.entries.filter(({ kind }) => kind === 'ACARA')
    const text = textOf(
      html('minutes', { ...minutesData, draft: true, content: { ...content, entries, number: null } }),
    )
    expect(text).toContain('(belum disahkan)')
    expect(text).not.toContain('Pembukaan')
    expect(text).not.toContain('Nomor')
  })

  it('put photos on a page of their own', () => {
    const photo = { fileId: 'b'.repeat(64) as never, name: 'rapat.jpg', note: 'Suasana rapat' }
    const page = html('minutes', { ...minutesData, content: { ...minutesData.content, photos: [photo] } })
    expect(page).toContain(`src="app://files/${'b'.repeat(64)}"`)
    expect(textOf(page)).toContain('Dokumentasi')
    expect(textOf(page)).toContain('Suasana rapat')
  })
})

describe('the sign-in sheet', () => {
  it('carries a code that names the meeting, or none', () => {
    expect(html('sign-in-sheet')).toContain('aria-label="Kode rapat"')
    expect(html('sign-in-sheet', { ...signInData, code: null })).not.toContain('Kode rapat')
  })
})
