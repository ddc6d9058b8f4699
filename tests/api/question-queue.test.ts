import { expect, test } from 'vitest'
import { QuestionQueue } from '../../app/api/question-queue.ts'

/** A queue, who has been let in so far, and how to ask to be. */
function queueOf(atOnce: number, waiting: number) {
  const queue = new QuestionQueue({ atOnce, waiting })
  const inside: string[] = []
  const enter = async (name: string, admitted: Promise<() => void>) => {
    const leave = await admitted
    inside.push(name)
    return leave
  }
  return {
    inside,
    question: (name: string, signal?: AbortSignal) => enter(name, queue.admitQuestion(signal)),
    suggestion: (name: string) => enter(name, queue.admitSuggestion()),
  }
}

/** Long enough for whoever may enter to have entered. */
const settle = () => new Promise(resolve => { setImmediate(resolve) })

test('so many questions are let in at once, the others one for each that leaves, in their order', async () => {
  const { inside, question } = queueOf(2, 9)
  const [first, second] = [await question('1'), await question('2')]
  void question('3')
  void question('4')
  await settle()
  expect(inside).toEqual(['1', '2'])
  first()
  // Leaving twice makes no room twice.
  first()
  await settle()
  expect(inside).toEqual(['1', '2', '3'])
  second()
  await settle()
  expect(inside).toEqual(['1', '2', '3', '4'])
})

test('a question is told to come back where too many wait already', async () => {
  const { question } = queueOf(1, 1)
  await question('1')
  void question('2')
  await expect(question('3')).rejects.toMatchObject({ code: 'rate_limited' })
})

test('a question that nobody waits for any more leaves the queue at once, and its place to another', async () => {
  const { inside, question } = queueOf(1, 1)
  const leave = await question('1')
  const gone = new AbortController()
  const left = question('2', gone.signal)
  const reason = new Error('gone')
  gone.abort(reason)
  await expect(left).rejects.toBe(reason)
  await expect(question('3', gone.signal)).rejects.toBe(reason)
  void question('4')
  leave()
  await settle()
  expect(inside).toEqual(['1', '4'])
})

test('a signal given too late takes nothing from who was let in', async () => {
  const { inside, question } = queueOf(1, 1)
  const gone = new AbortController()
  const leave = await question('1', gone.signal)
  gone.abort()
  void question('2')
  await settle()
  expect(inside).toEqual(['1'])
  leave()
  await settle()
  expect(inside).toEqual(['1', '2'])
})

test('suggestions are asked one at a time, take no place of a question, and wait while any waits', async () => {
  const { inside, question, suggestion } = queueOf(1, 9)
  const suggested = await suggestion('s1')
  void suggestion('s2')
  const first = await question('1')
  void question('2')
  await settle()
  expect(inside).toEqual(['s1', '1'])
  suggested()
  await settle()
  expect(inside).toEqual(['s1', '1'])
  first()
  await settle()
  expect(inside).toEqual(['s1', '1', '2', 's2'])
})

test('a suggestion goes on once the question that kept it waiting is given up', async () => {
  const { inside, question, suggestion } = queueOf(1, 9)
  await question('1')
  const gone = new AbortController()
  const left = question('2', gone.signal).catch(() => {})
  void suggestion('s')
  await settle()
  expect(inside).toEqual(['1'])
  gone.abort()
  await left
  await settle()
  expect(inside).toEqual(['1', 's'])
})
