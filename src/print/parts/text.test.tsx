import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SlashedText } from './text'

test('a letter number may break after its slashes only', () => {
  expect(renderToStaticMarkup(<SlashedText text="100.3.7/F-0152/MOU/2020" />)).toBe(
    '<span class="nb">100.3.7/</span><wbr/><span class="nb">F-0152/</span><wbr/><span class="nb">MOU/</span><wbr/><span class="nb">2020</span>',
  )
})

test('other text stays as it is, and a long part may break', () => {
  expect(renderToStaticMarkup(<SlashedText text="Kerja sama dan/atau bantuan" />)).toBe('Kerja sama dan/atau bantuan')
  expect(renderToStaticMarkup(<SlashedText text={`1/${'A'.repeat(20)}`} />)).toBe(
    `<span class="nb">1/</span><wbr/>${'A'.repeat(20)}`,
  )
})
