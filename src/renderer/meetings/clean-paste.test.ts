import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { richText, type RichDoc } from '../../shared/minutes/rich-doc'
import { cleanPaste } from './clean-paste'
import { fromEditor, richExtensions } from './rich-extensions'

let editor: Editor | null = null
afterEach(() => editor?.destroy())

/** What the editor keeps of pasted HTML. */
function pasted(html: string): RichDoc {
  editor = new Editor({ extensions: richExtensions, injectCSS: false, content: cleanPaste(html) })
  return fromEditor(editor.getJSON())
}

/** As Word 365 puts it on the clipboard. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- @list l0:level1 {mso-level-text:"%1."} p.MsoNormal {margin:0cm} --></style></head><body lang=IN>
<!--StartFragment--><h2><span lang=IN style='mso-ansi-language:IN'>Hasil pembahasan<o:p></o:p></span></h2>
<p class=MsoNormal><span style='font-size:12.0pt;font-family:"Arial",sans-serif'>Naskah <b style='mso-bidi-font-weight:normal'>air
bersih</b> dan <span style='font-style:italic'>aspal</span> <span style='text-decoration:underline'>dibahas</span>.<o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Biro Hukum<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>a.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>menelaah<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>Bappeda<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>butir lain<o:p></o:p></p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'>
<td width=312 colspan=2 style='width:233.7pt;border:solid windowtext 1.0pt'><p class=MsoNormal>Naskah<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>PKS 12<o:p></o:p></p></td><td><p class=MsoNormal>2026<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/Users/x/clip_image001.png"><script>alert(1)</script><a href="https://contoh.id">tautan</a></p>
<!--EndFragment--></body></html>`

test('text from Word keeps paragraphs, marks, nested lists and tables, and nothing of its looks', () => {
  const doc = pasted(word)
  expect(doc.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'paragraph',
    'orderedList',
    'bulletList',
    'table',
    'paragraph',
  ])
  expect(doc.content[0]).toEqual({
    type: 'paragraph',
    content: [{ type: 'text', text: 'Hasil pembahasan', marks: [{ type: 'bold' }] }],
  })
  const marks = (doc.content[1]?.type === 'paragraph' ? (doc.content[1].content ?? []) : []).flatMap((part) =>
    part.type === 'text' && part.marks
      ? [[part.text.replaceAll(/\s+/g, ' '), ...part.marks.map(({ type }) => type)]]
      : [],
  )
  expect(marks).toEqual([
    ['air bersih', 'bold'],
    ['aspal', 'italic'],
    ['dibahas', 'underline'],
  ])
  expect(doc.content[2]).toMatchObject({
    content: [
      { content: [{ type: 'paragraph' }, { type: 'orderedList', content: [{ type: 'listItem' }] }] },
      { content: [{ type: 'paragraph', content: [{ text: 'Bappeda' }] }] },
    ],
  })
  expect(doc.content[4]).toMatchObject({ content: [{ content: [{ attrs: { colspan: 2 } }] }, { content: [{}, {}] }] })
  expect(JSON.stringify(doc)).not.toMatch(/mso|style|href|src|class|alert|o:p/i)
  expect(richText(doc)).not.toMatch(/·|1\.|^a\.$/m)
})

test('plain HTML of other programs: headings become bold, links and pictures fall away', () => {
  expect(pasted('<h1>Judul</h1><p>Isi <a href="javascript:1">tautan</a><img src=x></p>').content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Judul', marks: [{ type: 'bold' }] }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'Isi tautan' }] },
  ])
})

test('a list that starts at another number keeps it', () => {
  const item = `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>4.</span>Lanjutan</p>`
  expect(pasted(item).content[0]).toMatchObject({ type: 'orderedList', attrs: { start: 4 } })
})
