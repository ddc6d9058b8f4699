import type { IncomingMessage } from 'node:http'

/**
 * The request header in which the server tells the routes where a request came from. Whatever a
 * client sends under this name is overwritten, so routes may trust it.
 */
export const REMOTE_ADDRESS_HEADER = 'x-remote-address'

/**
 * The address that a request truly came from, for deciding who may change the briefings:
 * the socket's, or `forwarded` where a proxy passed the request on (a proxy on this machine
 * also connects from loopback, and those it speaks for must not count as local).
 */
export function remoteAddress(request: IncomingMessage): string {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some(name => request.headers[name] !== undefined)
  return forwarded ? 'forwarded' : (request.socket.remoteAddress ?? 'unknown')
}
