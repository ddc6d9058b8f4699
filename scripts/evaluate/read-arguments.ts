import { parseArgs } from 'node:util'
import { answerModeSchema } from '../../lib/contract/answer.ts'
import { UserError } from '../../lib/errors.ts'
import { explainOptions } from '../explain-options.ts'
import { partSchema } from './without-part.ts'

const usage = '用法：npm run -s evaluate -- [--questions FILE.jsonl] [--corpus PATH…] [--out DIR] [--model local|llm] [--ablate reader|dense|lexical] [--limit N] [--fails] [--json]，或 --dataset DIR [--limit N] [--json]'
/** What the command was asked for. @throws UserError `bad_input` with the usage. */
export function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        questions: { type: 'string', multiple: true, default: [] }, corpus: { type: 'string', multiple: true, default: [] },
        out: { type: 'string', default: 'evaluation-out' }, model: { type: 'string' }, ablate: { type: 'string' },
        dataset: { type: 'string' }, limit: { type: 'string' },
        fails: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
      },
    })
    // --corpus takes any number of paths: those after the first arrive as positionals.
    if (positionals.length > 0 && values.corpus.length === 0) throw new Error(`不认识的参数 ${positionals[0]}`)
    const limit = values.limit === undefined ? undefined : Number(values.limit)
    if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) throw new Error('--limit 应是正整数')
    return {
      ...values, limit, corpus: [...values.corpus, ...positionals],
      model: oneOf(answerModeSchema.options, '--model', values.model), ablate: oneOf(partSchema.options, '--ablate', values.ablate),
    }
  } catch (error) {
    throw new UserError('bad_input', `无法评测：${explainOptions(error)}`, usage, { cause: error })
  }
}

/** @throws where the option holds something else than one of the values. */
function oneOf<Value extends string>(values: readonly Value[], option: string, given: string | undefined): Value | undefined {
  const value = values.find(candidate => candidate === given)
  if (given !== undefined && value === undefined) throw new Error(`${option} 只能是 ${values.join('、')}`)
  return value
}
