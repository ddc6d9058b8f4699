import { stat } from 'node:fs/promises'
import { storageError } from '../corpus/storage-error.ts'
import { UserError } from '../errors.ts'

/**
 * That the corpus folder is there. One that is not is an empty corpus only where nothing was indexed from it, or
 * something is about to join it: a mistyped setting or a disk that is away must not take everything out of the index.
 * @param known how many files are indexed from it
 * @throws UserError `bad_setting` naming the folder
 */
export async function checkCorpus(corpusDir: string, known: number, joining: number): Promise<void> {
  const found = await stat(corpusDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw storageError(error, corpusDir)
  })
  if (found && !found.isDirectory()) throw new UserError('bad_setting', `CORPUS_DIR 不是文件夹：${corpusDir}`, '让它指向放稿件的文件夹；单个文件用 npm run -s ingest -- 文件 加入。')
  if (!found && known > 0 && joining === 0) throw new UserError('bad_setting', `稿件所在的文件夹不存在：${corpusDir}。索引里的 ${known} 篇没有动。`, '检查设置 CORPUS_DIR，或把文件夹放回原处；真要移除全部稿件，先在那里新建一个空文件夹。')
}
