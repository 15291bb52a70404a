import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inBursts } from './bursts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('runs at once, then once for all wishes of a burst', () => {
  const run = vi.fn()
  const { ask } = inBursts(run, 100)
  ask()
  expect(run).toHaveBeenCalledTimes(1)
  ask()
  ask()
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(100)
  expect(run).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(2)
  ask()
  expect(run).toHaveBeenCalledTimes(3)
})

test('runs no more once stopped', () => {
  const run = vi.fn()
  const { ask, stop } = inBursts(run, 100)
  ask()
  ask()
  stop()
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(1)
})
