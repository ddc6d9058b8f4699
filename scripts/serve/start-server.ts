import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import next from 'next'
import { REMOTE_ADDRESS_HEADER, remoteAddress } from '../../app/api/remote-address.ts'
import type { Env } from '../../lib/env.ts'
import { UserError } from '../../lib/errors.ts'
import { answerUnread } from './answer-unread.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { refuseRequest } from './refuse-request.ts'

export type StartedServer = {
  /** `http://host:port`, with the port that was given where 0 was asked for. */
  address: string
  /** Ends open connections and stops listening. */
  close: () => Promise<void>
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): UserError {
  if (error.code === 'EADDRINUSE') return new UserError('unavailable', `端口 ${port} 已被别的程序占用。`, `换一个端口再启动，例如：PORT=${port + 1} npm start`)
  if (error.code === 'EACCES') return new UserError('unavailable', `没有权限使用端口 ${port}。`, '换一个 1024 以上的端口，例如：PORT=3000 npm start')
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new UserError('bad_setting', `这台机器没有地址 ${host}。`, '改正 HOST，例如：HOST=127.0.0.1 npm start')
  return new UserError('unavailable', `不能在 ${host}:${port} 上监听：${error.message}`, '改正 HOST 和 PORT 后再启动。')
}

/**
 * Serves the built page and the API, or with `development` the page as it is being written.
 * A server of our own around Next for four things that Next's own cannot do: tell the routes the
 * socket's address, give every page a CSP nonce without a file at the top level, say plainly why it
 * could not listen, and what is wrong with a request that is no HTTP or that Next cannot read.
 * @throws UserError where it cannot listen
 */
export async function startServer({ HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>, development: boolean): Promise<StartedServer> {
  const app = next({ dev: development, hostname: HOST, port: PORT })
  const handle = app.getRequestHandler()
  await app.prepare()
  const server = createServer((request, response) => {
    const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), development)
    request.headers[REMOTE_ADDRESS_HEADER] = remoteAddress(request)
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    if (refuseRequest(request, response)) return
    handle(request, response).catch(error => {
      console.error(`一次请求没有答复：${error instanceof Error ? error.message : String(error)}`)
      if (!response.headersSent) response.writeHead(503, { 'content-type': 'application/json' })
      response.end()
    })
  })
  answerUnread(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, HOST, PORT)))
    server.listen(PORT, HOST, resolve)
  })
  const bound = server.address()
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  return {
    address: `http://${host}:${typeof bound === 'object' && bound ? bound.port : PORT}`,
    close: () => new Promise(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
