/** Text of the minutes on paper: paragraphs, lists and tables as they were written. */
import { Fragment, type ReactNode } from 'react'
import type { RichBlock, RichDoc, RichInline, RichMark } from '../../shared/minutes/rich-doc'
import { keptTogether } from './text'

export function RichText({ doc }: { doc: RichDoc }) {
  return (
    <div className="rich">
      <Blocks blocks={doc.content} />
    </div>
  )
}

function Blocks({ blocks }: { blocks: readonly RichBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />)
}

function Block({ block }: { block: RichBlock }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inline parts={block.content ?? []} />
        </p>
      )
    case 'bulletList':
      return <ul>{items(block.content)}</ul>
    case 'orderedList':
      return <ol start={block.attrs?.start ?? 1}>{items(block.content)}</ol>
    case 'table':
      return (
        <table className="t t--dense">
          <tbody>
            {block.content.map((row, index) => (
              <tr key={index}>
                {row.content.map(({ type, attrs, content }, place) => {
                  const Cell = type === 'tableHeader' ? 'th' : 'td'
                  return (
                    <Cell key={place} colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
                      <Blocks blocks={content} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

const items = (list: readonly { content: RichBlock[] }[]) =>
  list.map(({ content }, index) => (
    <li key={index}>
      <Blocks blocks={content} />
    </li>
  ))

function Inline({ parts }: { parts: readonly RichInline[] }) {
  if (parts.length === 0) return '\u00a0'
  return parts.map((part, index) => (
    <Fragment key={index}>
      {part.type === 'hardBreak' ? (
        <br />
      ) : (
        (part.marks ?? []).reduce<ReactNode>((text, { type }) => marked(type, text), keptTogether(part.text))
      )}
    </Fragment>
  ))
}

function marked(mark: RichMark, text: ReactNode): ReactNode {
  switch (mark) {
    case 'bold':
      return <b>{text}</b>
    case 'italic':
      return <i>{text}</i>
    case 'underline':
      return <u>{text}</u>
  }
}
