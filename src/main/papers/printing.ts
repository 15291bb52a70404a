/** What papers need of the browser: HTML to PDF, and a finished PDF to a printer. The shell implements it. */

export type Printer = { name: string; label: string; isDefault: boolean }

export type Printing = {
  /** Prints an HTML document on the sheet that its own CSS names. `footer` is a template of Chromium, or null. */
  toPdf(html: string, footer: string | null): Promise<Uint8Array>
  printers(): Promise<Printer[]>
  /** Prints what `url` shows; false when the person closed the system dialog. */
  print(url: string, options: PrintOptions): Promise<boolean>
}

export type PrintOptions = {
  printer: string | null
  copies: number
  /** Without the system dialog. */
  silent: boolean
  pageSize: { widthMm: number; heightMm: number }
}
