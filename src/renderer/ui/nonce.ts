/** The nonce of this page's styles: the protocol handler writes it into the page. */

/** Undefined in development and in tests, where no policy asks for one. */
export function styleNonce(page: Document = document): string | undefined {
  const nonce = page.querySelector('meta[name="csp-nonce"]')?.getAttribute('content')
  return nonce && nonce !== '__CSP_NONCE__' ? nonce : undefined
}
