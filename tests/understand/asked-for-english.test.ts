import { expect, test } from 'vitest'
import { askedFor } from '../../lib/understand/asked-for.ts'

test.each([
  ['How much money does the harbour lose a year?', 'number', '元'],
  ['How much does it cost to moor a ferry?', 'number', '元'],
  ['What does a berth cost?', 'number', '元'],
  ['What is dredging as a percentage of the budget?', 'number', '%'],
  ['How much fish is landed?', 'number', null],
  // A piece that leans on the first one asks for its own.
  ['when will it open? How much money does it cost?', 'date', null],
  ['how many ferries does it hold? How much money does it cost?', 'number', '个'],
])('%s asks for %s in %s', (question, asksFor, unit) => expect(askedFor(question)).toEqual({ asksFor, unit }))
