/** Accessibility of the screen that is shown, in both themes: one line per screen. */
import AxeBuilder from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Simpul } from './app'

/** Fails on any serious or critical finding of axe; names the rule and the place. */
export async function expectNoAxe({ app, page }: Pick<Simpul, 'app' | 'page'>): Promise<void> {
  const before = await inMain(() => app.evaluate(({ nativeTheme }) => nativeTheme.themeSource))
  const show = (scheme: typeof before) =>
    inMain(() => app.evaluate(({ nativeTheme }, source) => void (nativeTheme.themeSource = source), scheme))
  for (const scheme of ['light', 'dark'] as const) {
    await show(scheme)
    await expect(page.locator('html')).toHaveAttribute('data-color-scheme', scheme)
    // Electron knows no second browser context, which axe would open for frames.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').analyze()
    const grave = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${scheme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      )
    expect(grave).toEqual([])
  }
  await show(before)
}

/**
 * Asks main once more when V8 collected the promise of the debugger before it answered, which says nothing of the program.
 * Only for questions that may be asked twice.
 */
async function inMain<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('promise was garbage collected'))) throw error
    return ask()
  }
}
