import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { renderUi } from '../../../../test/component/render-ui'
import { usePaletteCommand } from '../../ui/CommandProvider'
import { Palette } from './Palette'
import type { PaletteGroup } from './palette-model'

const setup = () => {
  const ran: string[] = []
  const item = (id: string) => ({
    id,
    title: `Sapi ${id}`,
    open: () => ran.push(id),
    openRecord: () => ran.push(`record ${id}`),
  })
  const groups: PaletteGroup[] = [
    { key: 'agreement', label: 'Naskah', total: 9, items: [item('a'), item('b')] },
    { key: 'meeting', label: 'Rapat', total: 1, items: [item('m')] },
  ]
  const search = vi.fn((_text: string) => Promise.resolve(groups))
  const close = vi.fn()
  function Commands() {
    usePaletteCommand({ id: 'lock', label: 'Kunci', keys: 'Ctrl+L', run: () => ran.push('lock') })
    return null
  }
  const view = renderUi(
    <>
      <Commands />
      <Palette open onClose={close} search={search} />
    </>,
  )
  const chosen = () =>
    screen.getAllByRole('option').find((o) => o.getAttribute('aria-selected') === 'true')?.textContent
  return { ...view, ran, search, close, chosen, input: screen.getByRole('combobox') }
}

describe('Palette', () => {
  it('offers commands before anything is typed', async () => {
    const { user, ran, input, search } = setup()
    await user.type(input, '{Enter}')
    expect(ran).toEqual(['lock'])
    expect(search).not.toHaveBeenCalled()
  })

  it('chooses with the arrows and opens with Enter', async () => {
    const { user, input, chosen, ran, close } = setup()
    await user.type(input, 'sapi')
    await waitFor(() => expect(chosen()).toBe('Sapi a'))
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toBe('Sapi b')
    expect(input.getAttribute('aria-activedescendant')).toBe('hasil b')
    await user.keyboard('{Enter}')
    expect(ran).toEqual(['b'])
    expect(close).toHaveBeenCalledOnce()
  })

  it('opens the record with Ctrl+Enter', async () => {
    const { user, input, chosen, ran } = setup()
    await user.type(input, 'sapi')
    await waitFor(() => expect(chosen()).toBe('Sapi a'))
    await user.keyboard('{ArrowUp}{Control>}{Enter}{/Control}')
    expect(ran).toEqual(['record m'])
  })

  it('goes through the groups with Tab', async () => {
    const { user, input, chosen } = setup()
    await user.type(input, 'sapi')
    await waitFor(() => expect(chosen()).toBe('Sapi a'))
    await user.keyboard('{Tab}{Tab}')
    expect(screen.getAllByRole('option').map((o) => o.textContent)).toEqual(['Sapi m'])
    expect(screen.getByRole('button', { name: 'Rapat 1' }).getAttribute('aria-pressed')).toBe('true')
    expect(document.activeElement).toBe(input)
  })

  it('shows commands only after >', async () => {
    const { user, input } = setup()
    await user.type(input, '>kun')
    expect(screen.getAllByRole('option').map((o) => o.textContent)).toEqual(['KunciCtrl+L'])
  })
})
