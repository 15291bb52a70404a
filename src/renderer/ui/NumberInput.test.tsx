import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { renderUi } from '../../../test/component/render-ui'
import { MoneyField, parseRupiah } from './NumberInput'

function Money({ seen }: { seen: (number | null)[] }) {
  const [value, setValue] = useState<number | null>(null)
  return (
    <MoneyField
      label="Nilai"
      value={value}
      onChange={(next) => {
        seen.push(next)
        setValue(next)
      }}
    />
  )
}

describe('MoneyField', () => {
  it('sets dots between thousands while typing', async () => {
    const seen: (number | null)[] = []
    const { user } = renderUi(<Money seen={seen} />)
    const field = screen.getByLabelText<HTMLInputElement>('Nilai')
    await user.type(field, '1250000')
    expect(field.value).toBe('1.250.000')
    expect(seen.at(-1)).toBe(1_250_000)
  })

  it('is null when emptied', async () => {
    const seen: (number | null)[] = []
    const { user } = renderUi(<Money seen={seen} />)
    await user.type(screen.getByLabelText('Nilai'), '5{Backspace}')
    expect(seen.at(-1)).toBeNull()
  })

  it.each([
    ['Rp 1.250.000,00', 1_250_000],
    ['1250000', 1_250_000],
    ['', null],
    ['x', null],
  ])('reads %s', (text, amount) => expect(parseRupiah(text)).toBe(amount))
})
