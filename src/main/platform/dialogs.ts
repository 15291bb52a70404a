/** The native dialogs features may open. The shell implements them; tests answer by hand. */

export type FileFilter = { name: string; extensions: string[] }

export type Dialogs = {
  /** Paths of the chosen files; empty when the person cancelled. */
  openFiles(options: { title: string; filters?: FileFilter[]; multi?: boolean }): Promise<string[]>
  /** Null when the person cancelled. */
  openFolder(options: { title: string }): Promise<string | null>
  /** The chosen path; null when the person cancelled. The dialog has asked before replacing a file. */
  saveFile(options: { title: string; defaultName: string; filters?: FileFilter[] }): Promise<string | null>
}
