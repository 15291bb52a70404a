import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderUi } from '../../../test/component/render-ui'
import { toastMs, useToast, type Toast } from './ToastProvider'

function Say({ toasts }: { toasts: Toast[] }) {
  const toast = useToast()
  return toasts.map((each) => (
    <button key={each.message} onClick={() => toast(each)}>
      say {each.message}
    </button>
  ))
}

const say = (message: string) => fireEvent.click(screen.getByText(`say ${message}`))
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('toast', () => {
  it('stays eight seconds', () => {
    renderUi(<Say toasts={[{ message: 'Tersimpan.' }]} />)
    say('Tersimpan.')
    wait(toastMs - 1)
    expect(screen.queryByText('Tersimpan.')).not.toBeNull()
    wait(1)
    expect(screen.queryByText('Tersimpan.')).toBeNull()
  })

  it('stands still while hovered, then takes the rest of its time', () => {
    renderUi(<Say toasts={[{ message: 'Tersimpan.' }]} />)
    say('Tersimpan.')
    wait(5000)
    fireEvent.mouseEnter(screen.getByText('Tersimpan.'))
    wait(60_000)
    expect(screen.queryByText('Tersimpan.')).not.toBeNull()
    fireEvent.mouseLeave(screen.getByText('Tersimpan.'))
    wait(2999)
    expect(screen.queryByText('Tersimpan.')).not.toBeNull()
    wait(1)
    expect(screen.queryByText('Tersimpan.')).toBeNull()
  })

  it('stands still while its button has the focus', () => {
    renderUi(<Say toasts={[{ message: 'Dihapus.', action: { label: 'Urungkan', run: () => undefined } }]} />)
    say('Dihapus.')
    act(() => screen.getByRole('button', { name: 'Urungkan' }).focus())
    wait(60_000)
    expect(screen.queryByText('Dihapus.')).not.toBeNull()
  })

  it('shows one at a time, each with its full time', () => {
    renderUi(<Say toasts={[{ message: 'Satu.' }, { message: 'Dua.' }]} />)
    say('Satu.')
    wait(7000)
    say('Dua.')
    expect(screen.queryByText('Satu.')).toBeNull()
    wait(7000)
    expect(screen.queryByText('Dua.')).not.toBeNull()
  })

  it('runs its action once and goes', () => {
    const run = vi.fn()
    renderUi(<Say toasts={[{ message: 'Dihapus.', action: { label: 'Urungkan', keys: 'Ctrl+Z', run } }]} />)
    say('Dihapus.')
    fireEvent.click(screen.getByRole('button', { name: /Urungkan/ }))
    expect(run).toHaveBeenCalledOnce()
    expect(screen.queryByText('Dihapus.')).toBeNull()
  })
})
