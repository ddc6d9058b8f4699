/** A random id of 21 letters and digits; unlike `crypto.randomUUID` it also works on a plain http page. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(21)), byte => (byte % 36).toString(36)).join('')
}
