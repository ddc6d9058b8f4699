import { UserError } from '../../lib/errors.ts'
import { readManifest } from '../../lib/passage-index/read-manifest.ts'

/** Makes sure that every id or file name stands for something before anything is changed. @throws UserError `not_found` naming what there is. */
export async function checkRemovable(indexDir: string, names: readonly string[]): Promise<void> {
  const read = await readManifest(indexDir)
  const files = read.state === 'whole' ? read.manifest.files : []
  const missing = names.filter(name => !files.some(({ fileName, briefing }) => fileName === name || briefing?.id === name))
  if (missing.length === 0) return
  const present = files.map(({ fileName, briefing }) => briefing?.id ?? fileName)
  throw new UserError('not_found', `没有编号为 ${missing.join('、')} 的稿件。`, `现有：${present.join('、') || '无'}。`)
}
