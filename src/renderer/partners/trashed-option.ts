/** The filter that shows what was deleted, alike in all lists. */
export const trashedOption = [{ value: 'trashed', label: 'Yang dihapus' }] as const
