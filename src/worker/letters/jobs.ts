/** Jobs of letters as Word documents. The libraries are loaded when the first one is needed. */
import { readFile, writeFile } from 'node:fs/promises'
import { exampleFill } from '../../shared/invitations/letter-fields'
import type { LetterJobInput, OwnLetterInput } from '../../shared/worker/letters'

/** What is wrong with a template, sentence by sentence; empty when nothing is. */
export async function checkLetterJob({ path }: { path: string }): Promise<string[]> {
  const { checkTemplate } = await import('./check')
  return checkTemplate(await readFile(path))
}

/** Writes the letters of a meeting; says how many they are. */
export async function writeLetterJob({ template, data, order, path }: LetterJobInput): Promise<{ letters: number }> {
  const { fillTemplate } = await import('./fill')
  const { letterFills } = await import('./fills')
  const fills = letterFills(data, order)
  const bytes = typeof template === 'string' ? await readFile(template) : await ownBytes(template)
  await writeFile(path, fillTemplate(bytes, fills))
  return { letters: fills.length }
}

/** Writes the own layout with its fields, to be changed by the office. */
export async function sampleLetterJob({ own, path }: { own: OwnLetterInput; path: string }): Promise<null> {
  await writeFile(path, await ownBytes(own))
  return null
}

/** Fills a template with examples, so that it can be looked at. */
export async function tryLetterJob({ template, path }: { template: string; path: string }): Promise<null> {
  const { fillTemplate } = await import('./fill')
  await writeFile(path, fillTemplate(await readFile(template), [exampleFill()]))
  return null
}

async function ownBytes({ emblem, ...own }: OwnLetterInput): Promise<Buffer> {
  const { ownTemplate } = await import('./own-layout')
  return ownTemplate({ ...own, emblem: emblem === null ? null : await readFile(emblem) })
}
