/** A worker that does what a test wants to see. */
import { setTimeout as pause } from 'node:timers/promises'
import { UserError } from '../../lib/errors.ts'
import { answerInThread } from '../../lib/thread/answer-in-thread.ts'

type Trial = { does: string; about?: number; milliseconds?: number }

await answerInThread(async ({ does, about = 0, milliseconds = 0 }: Trial, { ask, note, signal }) => {
  switch (does) {
    case 'ask':
      note('asking')
      return { result: Number(await ask(about)) + 1 }
    case 'refuse': throw new UserError('unreadable_file', '读不了。', '换一个。')
    case 'grow': return { result: grow() }
    case 'hang': for (;;) Math.random()
    case 'wait': return { result: await pause(milliseconds, 'waited') }
    case 'wait until stopped':
      note('waiting')
      await pause(600_000, undefined, { signal })
      return { result: 'not stopped' }
    default: throw new Error('a defect')
  }
})

function grow(): number {
  const kept: string[][] = []
  for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => `${kept.length} ${at}`))
}
