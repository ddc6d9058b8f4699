/**
 * Serves the built page and the API.
 *   node scripts/serve.ts          what `npm start` runs after set-up
 *   node scripts/serve.ts --dev    with hot reload, what `npm run dev` runs
 * A server of our own around Next for three things that Next's own cannot do: tell the routes the
 * socket's address, give every page a CSP nonce without a file at the top level, and say plainly
 * why it could not listen.
 */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import next from 'next'
import { readEnv } from '../lib/env.ts'
import { UserError } from '../lib/errors.ts'
import { contentSecurityPolicy } from './serve/content-security-policy.ts'
import { REMOTE_ADDRESS_HEADER, remoteAddress } from '../app/api/remote-address.ts'

const development = process.argv.includes('--dev')

function fail(error: unknown): never {
  if (error instanceof UserError) console.error(`${error.message}\n${error.fix}`)
  else console.error(`服务没有启动：${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): UserError {
  if (error.code === 'EADDRINUSE') return new UserError('unavailable', `端口 ${port} 已被别的程序占用。`, `换一个端口再启动，例如：PORT=${port + 1} npm start`)
  if (error.code === 'EACCES') return new UserError('unavailable', `没有权限使用端口 ${port}。`, '换一个 1024 以上的端口，例如：PORT=3000 npm start')
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return new UserError('bad_setting', `这台机器没有地址 ${host}。`, '改正 HOST，例如：HOST=127.0.0.1 npm start')
  return new UserError('unavailable', `不能在 ${host}:${port} 上监听：${error.message}`, '改正 HOST 和 PORT 后再启动。')
}

try {
  const env = readEnv()
  const app = next({ dev: development, hostname: env.HOST, port: env.PORT })
  const handle = app.getRequestHandler()
  await app.prepare()
  const server = createServer((request, response) => {
    const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), development)
    request.headers[REMOTE_ADDRESS_HEADER] = remoteAddress(request)
    request.headers['content-security-policy'] = policy
    response.setHeader('Content-Security-Policy', policy)
    handle(request, response).catch(error => {
      console.error(`一次请求没有答复：${error instanceof Error ? error.message : String(error)}`)
      if (!response.headersSent) response.writeHead(503, { 'content-type': 'application/json' })
      response.end()
    })
  })
  server.on('error', (error: NodeJS.ErrnoException) => fail(listenError(error, env.HOST, env.PORT)))
  server.listen(env.PORT, env.HOST, () => {
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : env.PORT
    const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST
    console.error(`渝小智已就绪：http://${host}:${port}`)
    // Opens the index and warms the models up, so that the first question does not wait for them.
    fetch(`http://${host === '0.0.0.0' || host === '[::]' ? '127.0.0.1' : host}:${port}/api/health`).catch(() => {})
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
} catch (error) {
  fail(error)
}
