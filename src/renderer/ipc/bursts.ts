/** Many wishes in a row become few runs. */

/** Runs at once, then at most every `everyMs` while wishes keep coming; the last wish is always followed by a run. */
export function inBursts(run: () => void, everyMs: number): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const ask = (): void => {
    again = timer !== undefined
    if (again) return
    run()
    timer = setTimeout(() => {
      timer = undefined
      if (again) ask()
    }, everyMs)
  }
  return { ask, stop: () => clearTimeout(timer) }
}
