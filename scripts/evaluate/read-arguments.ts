import { answerModeSchema } from '../../lib/contract/answer.ts'
import { chooseValue } from '../choose-value.ts'
import { readLimit } from '../read-limit.ts'
import { readOptions } from '../read-options.ts'
import { usageError } from '../usage-error.ts'
import { partSchema } from './without-part.ts'

/** Options that say how questions are asked and judged: a data set knows none of this. */
const OF_QUESTIONS = ['questions', 'corpus', 'model', 'ablate', 'fails'] as const

/** What the command was asked for. @throws UserError `bad_input` with the usage. */
export function readArguments() {
  const { values, positionals } = readOptions('evaluate', {
    questions: { type: 'string', multiple: true, default: [] }, corpus: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'evaluation-out' }, model: { type: 'string' }, ablate: { type: 'string' },
    dataset: { type: 'string' }, limit: { type: 'string' },
    fails: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
  })
  // --corpus takes any number of paths: those after the first arrive as words.
  if (positionals.length > 0 && values.corpus.length === 0) {
    throw usageError('evaluate', `不认识的参数“${positionals[0]}”：问题文件写在 --questions 后面，稿件写在 --corpus 后面。`)
  }
  const beside = OF_QUESTIONS.find(name => (Array.isArray(values[name]) ? values[name].length > 0 : values[name]))
  if (values.dataset !== undefined && beside !== undefined) throw usageError('evaluate', `--dataset 不能与 --${beside} 同用：数据集有自己的问题和文段，只给检索和选句打分。`)
  return {
    ...values, limit: readLimit('evaluate', values.limit), corpus: [...values.corpus, ...positionals],
    model: chooseValue('evaluate', '--model', answerModeSchema.options, values.model),
    ablate: chooseValue('evaluate', '--ablate', partSchema.options, values.ablate),
  }
}
