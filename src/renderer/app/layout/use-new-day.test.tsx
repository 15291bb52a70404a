import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { todayIn } from '../../../shared/calendar/moments'
import { useMinute } from './use-minute'
import { useNewDay } from './use-new-day'

const zone = 'Asia/Makassar'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Like Beranda: reads something that depends on the day, and never asks again by itself. */
function Home() {
  useNewDay(todayIn(zone, useMinute()))
  const { data } = useQuery({
    queryKey: ['home'],
    queryFn: () => Promise.resolve(todayIn(zone, Date.now())),
    staleTime: Infinity,
  })
  return <p>{data}</p>
}

/** Lets time go on, and then what the passing of time set going. */
async function pass(ms: number): Promise<void> {
  await act(() => vi.advanceTimersByTimeAsync(ms))
  await act(() => vi.advanceTimersByTimeAsync(0))
}

async function show(now: string): Promise<void> {
  vi.setSystemTime(new Date(now))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Home />
    </QueryClientProvider>,
  )
  await pass(0)
}

test('the day turns at midnight of the unit, not of the PC', async () => {
  await show('2026-11-24T23:58:30+08:00')
  expect(screen.getByText('2026-11-24')).toBeTruthy()
  await pass(60_000)
  expect(screen.getByText('2026-11-24')).toBeTruthy()
  await pass(60_000)
  expect(screen.getByText('2026-11-25')).toBeTruthy()
})

test.each([
  ['the window is looked at', () => window.dispatchEvent(new Event('focus'))],
  ['the screen comes back', () => document.dispatchEvent(new Event('visibilitychange'))],
])('after the PC slept over midnight, it turns when %s', async (_when, wake) => {
  await show('2026-11-24T16:00:00+08:00')
  // The clock went on, the timers did not.
  vi.setSystemTime(new Date('2026-11-25T07:30:00+08:00'))
  await pass(1)
  expect(screen.getByText('2026-11-24')).toBeTruthy()
  act(() => void wake())
  await pass(0)
  expect(screen.getByText('2026-11-25')).toBeTruthy()
})
