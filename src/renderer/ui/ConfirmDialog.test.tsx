import { screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderUi } from '../../../test/component/render-ui'
import { ConfirmDialog } from './ConfirmDialog'
import { useShortcut } from './ShortcutProvider'

function Asking({ onConfirm, onKey }: { onConfirm: () => void; onKey: () => void }) {
  const [open, setOpen] = useState(false)
  useShortcut('F2', onKey)
  return (
    <>
      <button onClick={() => setOpen(true)}>Hapus</button>
      <ConfirmDialog
        open={open}
        title="Hapus 3 naskah selamanya"
        lost={[{ count: '3 naskah', what: 'dicatat Senin' }]}
        acknowledge="Saya sudah membaca apa yang hilang"
        confirmLabel="Hapus selamanya"
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      />
    </>
  )
}

const nothing = () => undefined

describe('ConfirmDialog', () => {
  it('puts the focus on Batal and gives it back to the button that asked', async () => {
    const { user } = renderUi(<Asking onConfirm={nothing} onKey={nothing} />)
    await user.click(screen.getByText('Hapus'))
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Batal'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(document.activeElement?.textContent).toBe('Hapus')
  })

  it('names what is lost and wakes the red button only after it was read', async () => {
    const confirmed = vi.fn()
    const { user } = renderUi(<Asking onConfirm={confirmed} onKey={nothing} />)
    await user.click(screen.getByText('Hapus'))
    expect(screen.getByRole('heading', { name: 'Yang hilang' })).toBeTruthy()
    const red = screen.getByRole<HTMLButtonElement>('button', { name: 'Hapus selamanya' })
    expect(red.disabled).toBe(true)
    await user.click(screen.getByLabelText('Saya sudah membaca apa yang hilang'))
    await user.click(red)
    expect(confirmed).toHaveBeenCalledOnce()
  })

  it('keeps keys from the screen below', async () => {
    const key = vi.fn()
    const { user } = renderUi(<Asking onConfirm={nothing} onKey={key} />)
    await user.keyboard('{F2}')
    expect(key).toHaveBeenCalledTimes(1)
    await user.click(screen.getByText('Hapus'))
    await user.keyboard('{F2}')
    expect(key).toHaveBeenCalledTimes(1)
  })
})
