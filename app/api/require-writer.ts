import { timingSafeEqual } from 'node:crypto'
import { readEnv } from '../../lib/env.ts'
import { UserError } from '../../lib/errors.ts'
import { REMOTE_ADDRESS_HEADER } from './remote-address.ts'

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/

function sameToken(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}

/** A page of another site open in the same browser also connects from loopback: its `Origin` tells, also where that names none (`null`). */
function fromAnotherSite(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'cross-site'
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.get('host')
}

/** A name that someone else's DNS points at 127.0.0.1 is not this machine's own. */
function namesThisMachine(request: Request): boolean {
  const host = (request.headers.get('host') ?? '').replace(/:\d+$/, '')
  return host === 'localhost' || host === '[::1]' || loopback.test(host)
}

/**
 * Lets through who may change the briefings: a loopback address, or the admin token.
 * @throws UserError `unauthorized` without or with a wrong token, `forbidden` where no token is set
 */
export function requireWriter(request: Request): void {
  const token = readEnv().ADMIN_TOKEN
  const given = /^Bearer\s+(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (given !== undefined && token !== undefined && sameToken(given.trim(), token)) return
  const local = loopback.test(request.headers.get(REMOTE_ADDRESS_HEADER) ?? '') && namesThisMachine(request) && !fromAnotherSite(request)
  if (local && given === undefined) return
  if (token === undefined) throw new UserError('forbidden', '只有在运行服务的那台机器上才能增删稿件。', '在那台机器上打开网页，或在设置里配好 ADMIN_TOKEN 后带上它。')
  if (given === undefined) throw new UserError('unauthorized', '增删稿件需要管理口令。', '带上请求头 Authorization: Bearer 管理口令（ADMIN_TOKEN 的值）。')
  throw new UserError('forbidden', '管理口令不对。', '核对 ADMIN_TOKEN 的值。')
}
