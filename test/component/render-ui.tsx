/** Renders parts of the interface with theme, keys, toasts and dialogs around them. */
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach } from 'vitest'
import { Look } from '../../src/renderer/app/Look'
import { UiProviders } from '../../src/renderer/ui/UiProviders'

afterEach(cleanup)

/** Everything is taken away after each test. */
export function renderUi(element: ReactElement) {
  const wrap = (inner: ReactElement) => (
    <Look>
      <UiProviders>{inner}</UiProviders>
    </Look>
  )
  const view = render(wrap(element))
  return { ...view, user: userEvent.setup(), show: (next: ReactElement) => view.rerender(wrap(next)) }
}
