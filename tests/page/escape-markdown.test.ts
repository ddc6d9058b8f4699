import { expect, test } from 'vitest'
import { escapeMarkdown } from '../../app/copy/escape-markdown.ts'

test.each([
  ['1.2万人。', '1.2万人。'], ['1. 疏浚航道', '1\\. 疏浚航道'], ['2.', '2\\.'], ['*重点*', '\\*重点\\*'], ['- 减费', '\\- 减费'],
])('%s is shown as it is', (words, written) => expect(escapeMarkdown(words)).toBe(written))
