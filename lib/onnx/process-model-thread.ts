import { ModelThread } from './model-thread.ts'
import { oncePerProcess } from '../once-per-process.ts'

/** The one model thread of this process. */
export function processModelThread(): ModelThread {
  return oncePerProcess('model-thread', () => new ModelThread())
}
