/** Who may talk to the router: the top frame of a window of ours that shows our page, nothing else. */

export type Sender = {
  /** Null when the frame is gone already. */
  frameUrl: string | null
  isTopFrame: boolean
  /** A window this program opened for its page, not the print window or one from elsewhere. */
  isOwnWindow: boolean
}

/** True for our own page. `devServer` is the address the page has in development. */
export function isTrustedSender(sender: Sender, devServer?: string): boolean {
  if (!sender.isOwnWindow || !sender.isTopFrame || sender.frameUrl === null) return false
  return isPageUrl(sender.frameUrl, devServer)
}

/** True for an address of our page. Schemes of ours have no `origin`, so scheme and host are compared. */
export function isPageUrl(address: string, devServer?: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === 'app:') return url.host === 'ui'
  if (devServer === undefined || !URL.canParse(devServer)) return false
  return url.origin === new URL(devServer).origin && url.origin !== 'null'
}
