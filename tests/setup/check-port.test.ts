import net from 'node:net'
import { expect, test } from 'vitest'
import { checkPort } from '../../scripts/setup/check-port.mjs'

test('a port in use is named, with another to take; a free one passes', async () => {
  const server = net.createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as net.AddressInfo
  await expect(checkPort({ host: '127.0.0.1', port })).rejects.toMatchObject({
    message: `无法启动：127.0.0.1:${port} 已被其他程序占用。`, fix: expect.stringMatching(/PORT=\d+ npm start/), exitCode: 1,
  })
  await new Promise(resolve => server.close(resolve))
  await expect(checkPort({ host: '127.0.0.1', port })).resolves.toBeUndefined()
})

test('an address that is not this machine’s is refused with the setting that mends it', async () => {
  await expect(checkPort({ host: '192.0.2.1', port: 0 })).rejects.toMatchObject({ fix: expect.stringContaining('HOST=127.0.0.1') })
})
