/** Draws the first page of a PDF as a small picture. Scripts of the PDF never run: pdf.js is told not to. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** A data URL of the first page, `width` px wide. Reads only the parts of the file that the page needs. */
export async function drawFirstPage(url: string, width: number): Promise<string> {
  const loading = getDocument({ url, isEvalSupported: false, enableXfa: false, disableAutoFetch: true })
  try {
    const page = await (await loading.promise).getPage(1)
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: width / natural.width })
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(viewport.width)
    canvas.height = Math.ceil(viewport.height)
    await page.render({ canvas, viewport }).promise
    return canvas.toDataURL('image/png')
  } finally {
    await loading.destroy()
  }
}
