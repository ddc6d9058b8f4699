/** Names and addresses under which a machine is only known to itself. */
const LOOPBACK = /^(?:localhost|[^/]*\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/

/** Whether the page is served to its own machine alone. */
export function servedHere({ hostname }: Pick<Location, 'hostname'>): boolean {
  return LOOPBACK.test(hostname)
}
