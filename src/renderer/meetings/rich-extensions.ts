/** What the editor of the minutes knows: paragraphs, bold, italic, underline, lists, tables. Everything else falls away. */
import type { Extensions, JSONContent } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import StarterKit from '@tiptap/starter-kit'
import { RichDoc } from '../../shared/minutes/rich-doc'

export const richExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
  }),
  TableKit.configure({ table: { resizable: false } }),
]

/** A stored document as the editor takes it. */
export const toEditor = ({ content }: RichDoc): JSONContent => ({
  type: 'doc',
  content: content.length > 0 ? (content as JSONContent[]) : [{ type: 'paragraph' }],
})

/** What the editor holds as it is stored; attributes that the schema does not know fall away. */
export function fromEditor({ content = [] }: JSONContent): RichDoc {
  const doc = { version: 1 as const, content: content as RichDoc['content'] }
  const parsed = RichDoc.safeParse(doc)
  // One that is too large stays as it is, so that saving says so and nothing that was typed is lost.
  return parsed.success ? parsed.data : doc
}
