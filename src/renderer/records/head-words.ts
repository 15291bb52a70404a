/** The head of the history as people compare it. */

/** Four groups of four are enough to compare by eye; a title holds all. */
export const headWords = (head: string, groups = 4): string =>
  (head.slice(0, groups * 4).match(/.{4}/g) ?? []).join(' ')
