/** Light, dark or as the system; apart from the other models, because the first window needs it at once. */

export const colorSchemes = ['light', 'dark', 'system'] as const
export type ColorScheme = (typeof colorSchemes)[number]
