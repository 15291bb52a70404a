/** Which addresses pages and frames may use. Pure, so that it is tested without Electron. */

/** Chromium's own PDF viewer: shows our PDFs, loads nothing from outside. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'
const LOCAL = new Set(['app:', 'data:', 'blob:', 'devtools:'])

export const isPdfViewer = (address: string): boolean => address.startsWith(PDF_VIEWER)

/** True for what stays inside the program. The dev server is the one exception, and only in development. */
export function isAllowedRequest(address: string, devServer?: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (LOCAL.has(url.protocol) || isPdfViewer(address) || address.startsWith('chrome://resources/')) return true
  if (devServer === undefined || !URL.canParse(devServer)) return false
  return (url.protocol === 'http:' || url.protocol === 'ws:') && url.host === new URL(devServer).host
}

/** A frame inside our page shows our own PDFs and images, in Chromium's viewer, and nothing else. */
export function isAllowedSubframe(address: string): boolean {
  if (address === 'about:blank' || isPdfViewer(address)) return true
  return URL.canParse(address) && new URL(address).protocol === 'app:'
}
