/** What features ask of the desktop beyond dialogs. */

export type Desktop = {
  /** Opens a file or folder with the system's program. Throws FILE_MISSING when nothing can open it. */
  openPath(path: string): Promise<void>
  showItemInFolder(path: string): void
  /** A short notice of the system; nothing where the system shows none. Never holds names or titles. */
  notify(notice: { title: string; body: string }): void
}
