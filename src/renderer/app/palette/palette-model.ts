/** What the palette shows: groups of hits and commands, and how the choice moves through them. Knows no React. */

export type PaletteItem = {
  id: string
  title: string
  /** Start and length of the words found in `title`. */
  marks?: readonly (readonly [number, number])[]
  note?: string
  /** Short fact at the right: a date, a key. */
  right?: string
  /** Enter. */
  open: () => void
  /** Ctrl+Enter: the record itself, where Enter opens a page of it. */
  openRecord?: () => void
}

export type PaletteGroup = { key: string; label: string; total: number; items: readonly PaletteItem[] }

/** `>` at the start asks for commands only. */
export function readQuery(typed: string): { text: string; commandsOnly: boolean } {
  const commandsOnly = typed.trimStart().startsWith('>')
  return { text: (commandsOnly ? typed.trimStart().slice(1) : typed).trim(), commandsOnly }
}

/** Every word of `text` must begin a word of `label`. */
export function fits(label: string, text: string): boolean {
  const words = label.toLocaleLowerCase('id').split(/[\s:/]+/)
  return text
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)))
}

/** Items in the order in which arrows walk. */
export const flatten = (groups: readonly PaletteGroup[]): PaletteItem[] => groups.flatMap(({ items }) => [...items])

/** The next choice, round at the ends. */
export function step(current: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (current + by + count) % count
}

/** The next group, null being all of them. */
export function nextGroup(groups: readonly PaletteGroup[], current: string | null, by: 1 | -1): string | null {
  const keys = [null, ...groups.map(({ key }) => key)]
  return keys[(Math.max(0, keys.indexOf(current)) + by + keys.length) % keys.length] ?? null
}

/** Text cut at the words found. */
export function cut(title: string, marks: PaletteItem['marks'] = []): { text: string; found: boolean }[] {
  const parts: { text: string; found: boolean }[] = []
  let at = 0
  for (const [start, length] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || start >= title.length) continue
    if (start > at) parts.push({ text: title.slice(at, start), found: false })
    parts.push({ text: title.slice(start, start + length), found: true })
    at = start + length
  }
  if (at < title.length) parts.push({ text: title.slice(at), found: false })
  return parts
}
