/** Text of the minutes to read. */
import Box from '@mui/material/Box'
import { Fragment, type ReactNode } from 'react'
import type { RichBlock, RichDoc, RichInline } from '../../shared/minutes/rich-doc'

export function RichView({ doc }: { doc: RichDoc }) {
  return (
    <Box
      sx={{
        typography: 'body1',
        '& p': { m: 0, mt: '4px' },
        '& ul, & ol': { pl: '24px', my: '4px' },
        '& table': { borderCollapse: 'collapse', my: '6px' },
        '& td, & th': { border: '1px solid', borderColor: 'line.strong', px: '6px', py: '3px', textAlign: 'left' },
      }}
    >
      <Blocks blocks={doc.content} />
    </Box>
  )
}

function Blocks({ blocks }: { blocks: readonly RichBlock[] }) {
  return blocks.map((block, index) => {
    switch (block.type) {
      case 'paragraph':
        return <p key={index}>{(block.content ?? []).map(inline)}</p>
      case 'bulletList':
        return <ul key={index}>{items(block.content)}</ul>
      case 'orderedList':
        return (
          <ol key={index} start={block.attrs?.start ?? 1}>
            {items(block.content)}
          </ol>
        )
      case 'table':
        return (
          <table key={index}>
            <tbody>
              {block.content.map((row, place) => (
                <tr key={place}>
                  {row.content.map(({ type, attrs, content }, cell) => {
                    const Cell = type === 'tableHeader' ? 'th' : 'td'
                    return (
                      <Cell key={cell} colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
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
  })
}

const items = (list: readonly { content: RichBlock[] }[]) =>
  list.map(({ content }, index) => (
    <li key={index}>
      <Blocks blocks={content} />
    </li>
  ))

const elements = { bold: 'b', italic: 'i', underline: 'u' } as const

function inline(part: RichInline, index: number): ReactNode {
  if (part.type === 'hardBreak') return <br key={index} />
  const marked = (part.marks ?? []).reduce<ReactNode>((text, { type }) => {
    const Mark = elements[type]
    return <Mark>{text}</Mark>
  }, part.text)
  return <Fragment key={index}>{marked}</Fragment>
}
