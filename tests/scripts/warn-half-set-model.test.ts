import { afterEach, expect, test, vi } from 'vitest'
import { warnHalfSetModel } from '../../scripts/warn-half-set-model.ts'

const said = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => said.mockClear())
const unset = { OPENAI_BASE_URL: undefined, OPENAI_API_KEY: undefined, OPENAI_MODEL: undefined, OPENAI_EMBEDDING_MODEL: undefined }

test.each([
  ['nothing', {}, 0],
  ['an address alone', { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }, 1],
  ['an address and a model', { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_MODEL: 'm' }, 0],
  ['an address and a key', { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_API_KEY: 'k' }, 0],
  ['an address for vectors', { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', OPENAI_EMBEDDING_MODEL: 'e' }, 0],
])('with %s set', (_, set, times) => {
  warnHalfSetModel({ ...unset, ...set })
  expect(said).toHaveBeenCalledTimes(times)
  for (const [text] of said.mock.calls) expect(text).toContain('OPENAI_MODEL')
})
