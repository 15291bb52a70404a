/** What is checked before tests run, and how it is spread over the processors. */
import os from 'node:os'
import { capture, toolScript } from './process.mjs'

/** @typedef {{ name: string, args: () => string[] }} Check */

/** @type {readonly Check[]} Longest first: the queue is then emptied evenly. */
export const checks = [
  {
    name: 'eslint',
    args: () => [
      toolScript('eslint'),
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      'node_modules/.cache/eslint',
    ],
  },
  { name: 'tsc node', args: () => [toolScript('typescript', 'tsc'), '-p', 'tsconfig.node.json'] },
  { name: 'tsc web', args: () => [toolScript('typescript', 'tsc'), '-p', 'tsconfig.web.json'] },
  { name: 'tsc e2e', args: () => [toolScript('typescript', 'tsc'), '-p', 'tsconfig.e2e.json'] },
  { name: 'knip', args: () => [toolScript('knip'), '--no-progress'] },
  {
    name: 'prettier',
    args: () => [
      toolScript('prettier'),
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-strategy',
      'content',
    ],
  },
  {
    name: 'dependency-cruiser',
    args: () => [
      toolScript('dependency-cruiser', 'depcruise'),
      '--config',
      '.dependency-cruiser.cjs',
      'src',
      'test',
      'scripts',
      '--output-type',
      'err',
    ],
  },
  { name: 'tsc shared', args: () => [toolScript('typescript', 'tsc'), '-p', 'tsconfig.shared.json'] },
]

/**
 * Runs jobs, some at a time, and reports each as it ends.
 * @template T, R
 * @param {readonly T[]} jobs
 * @param {number} width
 * @param {(job: T) => Promise<R>} perform
 * @returns {Promise<R[]>}
 */
export async function inParallel(jobs, width, perform) {
  const queue = jobs.map((job, index) => ({ job, index }))
  /** @type {R[]} */
  const results = []
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next.index] = await perform(next.job)
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, jobs.length)) }, lane))
  return results
}

/** Runs all checks; answers the names of those that found something.
 * @param {(line: string) => void} report
 * @param {readonly Check[]} chosen
 */
export async function runChecks(report, chosen = checks) {
  const failed = await inParallel(chosen, os.availableParallelism(), async ({ name, args }) => {
    const began = performance.now()
    const { code, output } = await capture(process.execPath, args())
    report(`  ${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
    if (code !== 0 && output.trim()) report(output.trimEnd())
    return code === 0 ? [] : [name]
  })
  return failed.flat()
}
