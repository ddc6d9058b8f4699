import net from 'node:net'
import { SetupError } from './setup-error.mjs'

/**
 * Finds out before the long work whether the server will be able to listen.
 * @param {{host: string, port: number}} address port 0 means any free one
 * @throws {SetupError} naming the reason and the setting that mends it
 */
export async function checkPort({ host, port }) {
  const code = await new Promise(resolve => {
    const probe = net.createServer()
    probe.once('error', error => resolve(error.code ?? String(error)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)))
  })
  if (code === null) return
  const where = `${host}:${port}`
  const other = port >= 65535 ? 3000 : port < 1024 ? 3000 : port + 1
  if (code === 'EADDRINUSE') {
    throw new SetupError(`无法启动：${where} 已被其他程序占用。`, `换一个端口：PORT=${other} npm start；或先停掉占用它的程序（ss -ltnp 可查看）。`)
  }
  if (code === 'EACCES') {
    throw new SetupError(`无法启动：没有权限使用端口 ${port}。`, `换一个 1024 以上的端口：PORT=${other} npm start`)
  }
  throw new SetupError(`无法启动：不能在地址 ${where} 上提供服务（${code}）。`, '把 HOST 改为本机的地址，例如 HOST=127.0.0.1 npm start')
}
