import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { statuses, type StatusKind } from '../../shared/status/statuses'
import { renderUi } from '../../../test/component/render-ui'
import { Status, statusOf } from './Status'
import { statusIcons } from './status-icons'

describe('Status', () => {
  it('writes the word beside its icon', () => {
    const { container } = renderUi(<Status kind="agreement" value="undecided" />)
    expect(screen.getByText('Perlu keputusan')).toBeTruthy()
    expect(container.querySelector('svg[aria-hidden="true"]')).not.toBeNull()
  })

  it('says more than the word when asked to', () => {
    renderUi(<Status kind="scan" value="verified" plain word="Utuh, diperiksa 18 Nov 2026" />)
    expect(screen.getByText('Utuh, diperiksa 18 Nov 2026')).toBeTruthy()
  })

  it('knows the icon of every status', () => {
    const kinds = Object.keys(statuses) as StatusKind[]
    for (const kind of kinds)
      for (const value of Object.keys(statuses[kind]))
        expect(statusIcons[statusOf(kind, value as never).icon]).toBeDefined()
  })
})
