/** Errors by path as the tree that react-hook-form keeps. */

/** `{ 'agenda.0.title': … }` becomes `{ agenda: { 0: { title: { type, message } } } }`. */
export function nestedErrors(flat: Record<string, string>): Record<string, unknown> {
  const root: Record<string, unknown> = {}
  for (const [path, message] of Object.entries(flat)) {
    const keys = path.split('.')
    const last = keys.pop() ?? path
    let at = root
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>
    at[last] = { type: 'rule', message }
  }
  return root
}
