// Answers a batch with its own numbers; the number 13 kills the thread, 7 makes it throw, 5 takes a while.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ id, batch }) => {
  const values = Float32Array.from(batch.flat())
  if (values.includes(13)) process.exit(3)
  if (values.includes(7)) throw new Error('thrown in the thread')
  setTimeout(() => parentPort.postMessage({ id, output: { values, dims: [1, values.length] } }), values.includes(5) ? 100 : 0)
})
