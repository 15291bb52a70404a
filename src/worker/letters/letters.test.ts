import { Document, Header, Packer, Paragraph, TextRun } from 'docx'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { exampleFill, letterFields, letterLists } from '../../shared/invitations/letter-fields'
import { defaultLetterhead, PaperSetup } from '../../shared/papers/model'
import { checkTemplate } from './check'
import { fillTemplate } from './fill'
import { ownTemplate } from './own-layout'

/** A document as an office would write it; a line may be cut into runs with `|`. */
const written = (lines: readonly string[], head = ''): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          ...(head && { headers: { default: new Header({ children: [new Paragraph(head)] }) } }),
          children: lines.map((text) => new Paragraph({ children: text.split('|').map((part) => new TextRun(part)) })),
        },
      ],
    }),
  )

/** The words of a document, a line for each paragraph. */
function textOf(bytes: Buffer, part = 'word/document.xml'): string {
  const xml = new PizZip(bytes).file(part)?.asText() ?? ''
  return xml
    .replaceAll(/<w:br w:type="page"\/>/g, '[halaman]')
    .replaceAll(/<w:br\/>/g, '\n')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
}

const own = (side: 'left' | 'right' = 'left') =>
  ownTemplate({
    letterhead: defaultLetterhead('Sulawesi Tenggara', 'Biro X'),
    setup: PaperSetup.parse({}),
    emblem: null,
    side,
  })

describe('a template is checked', () => {
  test.each([
    [
      'an unknown field',
      ['Nomor {nomer}', 'Hal {hal}'],
      ['Isian {nomer} tidak dikenal. Lihat daftar isian yang tersedia.'],
    ],
    [
      'two unknown fields, each once',
      ['{a} {b}', '{a}'],
      [expect.stringContaining('{a}'), expect.stringContaining('{b}')],
    ],
    ['a field of a list outside of it', ['{nama}'], [expect.stringContaining('{nama} tidak dikenal')]],
    ['an open bracket', ['Nomor {nomor', 'Hal {hal}'], [expect.stringContaining('tidak ditutup dengan kurung }')]],
    ['a closing bracket alone', ['Nomor nomor}'], [expect.stringContaining('kurung pembuka {')]],
    ['a part that does not end', ['{#undangan}', '{nama}'], ['Bagian {#undangan} tidak ditutup dengan {/undangan}.']],
    ['an end without a part', ['{/undangan}'], ['Penutup {/undangan} tidak punya pembuka {#undangan}.']],
    ['raw XML', ['{@nomor}'], ['Isian {@nomor} tidak dapat dipakai. Tulis {nomor}.']],
  ])('%s', async (_what, lines, faults) => {
    expect(checkTemplate(await written(lines))).toEqual(faults)
  })

  test('also in its head', async () => {
    expect(checkTemplate(await written(['{nomor}'], 'Kop {asing}'))).toEqual([expect.stringContaining('{asing}')])
  })

  test.each([
    ['no ZIP at all', () => Buffer.from('bukan dokumen')],
    ['a ZIP without a document', () => Buffer.from(new PizZip().file('a.txt', 'a').generate({ type: 'uint8array' }))],
  ])('%s is said to be broken', (_what, bytes) => {
    expect(checkTemplate(bytes())).toEqual([expect.stringContaining('rusak atau bukan dokumen Word')])
  })

  test('every documented field is known, in its place', async () => {
    const lists = letterLists.map(
      ({ name, fields }) => `{#${name}}${fields.map((one) => `{${one.name}}`).join(' ')}{/${name}}`,
    )
    expect(checkTemplate(await written([...letterFields.map(({ name }) => `{${name}}`), ...lists]))).toEqual([])
  })

  test.each(['left', 'right'] as const)('the own layout passes, addressee at the %s', async (side) => {
    expect(checkTemplate(await own(side))).toEqual([])
  })
})

describe('a template is filled', () => {
  test('with a field that Word has cut into runs, and signs that XML would take for its own', async () => {
    const bytes = await written([
      'Nomor {no|mor}',
      '{#undangan}',
      '{no}. {nama}',
      '{/undangan}',
      '{#pakaian}Pakaian {pakaian}{/pakaian}',
    ])
    const undangan = [
      { no: '1', nama: 'PT A & B <Tbk>' },
      { no: '2', nama: 'Bupati' },
    ]
    const text = textOf(fillTemplate(bytes, [{ nomor: '005/1/2026', undangan, pakaian: '' }]))
    expect(text).toContain('Nomor 005/1/2026\n1. PT A &amp; B &lt;Tbk&gt;\n2. Bupati\n')
    expect(text).not.toContain('Pakaian')
    expect(text).not.toContain('{')
  })

  test('500 letters stand one behind the other, each on a page of its own', async () => {
    const fills = Array.from({ length: 500 }, (_none, index) => ({
      ...exampleFill(),
      ada_lampiran: false,
      undangan: [],
      yth: `Penerima ${index + 1}`,
      nomor: `005/${index + 1}/2026`,
    }))
    const started = performance.now()
    const bytes = fillTemplate(await own(), fills)
    expect(performance.now() - started).toBeLessThan(20_000)
    const text = textOf(bytes)
    expect(text.match(/Yth\. Penerima \d+/g)).toHaveLength(500)
    expect(text.match(/\[halaman\]/g)).toHaveLength(499)
    expect(text).toContain('005/500/2026')
  })

  test('the own layout has its annex only where there is one', async () => {
    const annexed = textOf(fillTemplate(await own(), [exampleFill()]))
    expect(annexed).toContain('DAFTAR UNDANGAN')
    expect(annexed).toContain('Kepala Biro Hukum')
    const single = textOf(fillTemplate(await own(), [{ ...exampleFill(), ada_lampiran: false, undangan: [] }]))
    expect(single).not.toContain('DAFTAR UNDANGAN')
    expect(single).toContain('Tembusan:')
  })
})
