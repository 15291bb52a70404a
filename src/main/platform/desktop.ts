/** What features ask of the desktop beyond dialogs. */

export type Desktop = {
  /** Opens a file or folder with the system's program. Throws FILE_MISSING when nothing can open it. */
  openPath(path: string): Promise<void>
  showItemInFolder(path: string): void
}
