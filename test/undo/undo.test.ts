/**
 * 200 random actions of every feature, with a restart in the middle, all undone: the data are what they were. More seeds:
 * SIMPUL_UNDO_RUNS=50; one again: SIMPUL_UNDO_SEED and SIMPUL_UNDO_PATH as printed.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actions } from './actions/all'
import { describeRun, playAndUndo } from './play'

const runs = Number(process.env['SIMPUL_UNDO_RUNS'] ?? 3)
const seed = Number(process.env['SIMPUL_UNDO_SEED'] ?? 20_260_115)
const path = process.env['SIMPUL_UNDO_PATH']

test(
  'the data are what they were after 200 actions of all features and as many undos',
  async () => {
    const done = new Map<string, number>()
    const property = fc.asyncProperty(fc.gen(), (generate) => playAndUndo(generate, done))
    // Not shrunk: each draw decides what the later ones mean, so that less of them is another run.
    const result = await fc.check(property, {
      seed,
      numRuns: runs,
      unbiased: true,
      endOnFailure: true,
      ...(path && { path }),
    })
    if (result.failed) throw new Error(describeRun(result), { cause: result.errorInstance })
    const taken = [...new Set(actions.flatMap(({ routes }) => routes))]
    const refused = taken.filter((route) => !done.has(route))
    // An action that rules always refuse would prove nothing; in a few runs some rare one may have had no record to act on.
    expect(refused.length, refused.join()).toBeLessThan(runs < 8 ? taken.length / 10 : 1)
  },
  60_000 + runs * 60_000,
)
