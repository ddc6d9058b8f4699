/**
 * The page's Content-Security-Policy: nothing is loaded from elsewhere, and a script runs only
 * with this response's nonce. Next reads the nonce from the REQUEST header of the same name and
 * puts it on the scripts it writes. `style-src` allows inline styles because the UI primitives
 * position popovers with style attributes, which carry no script.
 * @param nonce base64, new for every response
 * @param development allows what the development server's hot reload needs
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
