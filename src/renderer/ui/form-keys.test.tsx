import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderUi } from '../../../test/component/render-ui'
import { Field } from './Field'
import { focusFault } from './form-keys'
import { FormBody } from './FormBody'
import { TextInput } from './TextInput'

const input = (label: string, error?: string) => (
  <Field label={label} error={error}>
    <TextInput value="" onChange={() => undefined} />
  </Field>
)

describe('keys of a form', () => {
  it('moves on to the next field by Enter', async () => {
    const { user } = renderUi(
      <FormBody label="Naskah baru">
        {input('Judul')}
        {input('Nomor')}
      </FormBody>,
    )
    await user.click(screen.getByLabelText('Judul'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByLabelText('Nomor'))
  })

  it('goes round the faulty fields in both directions', () => {
    renderUi(
      <>
        {input('Satu', 'Isi.')}
        {input('Dua')}
        {input('Tiga', 'Isi.')}
      </>,
    )
    const order = [1, 1, 1, -1].map((step) => {
      focusFault(document, step as 1 | -1)
      return screen.getAllByRole('textbox').indexOf(document.activeElement as HTMLElement)
    })
    expect(order).toEqual([0, 2, 0, 2])
  })

  it('says when nothing is wrong', () => {
    renderUi(input('Satu'))
    expect(focusFault(document, 1)).toBe(false)
  })
})
