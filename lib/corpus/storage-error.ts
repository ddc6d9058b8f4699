import { UserError } from '../errors.ts'

const causes: Record<string, [found: string, fix: string]> = {
  ENOSPC: ['磁盘已满', '腾出空间后再运行一次；原有的稿件和索引没有改动。'],
  EDQUOT: ['磁盘配额已用完', '腾出空间后再运行一次；原有的稿件和索引没有改动。'],
  EACCES: ['没有写入权限', '给当前用户该文件夹的写入权限，或用 CORPUS_DIR、INDEX_DIR 指定别的文件夹。'],
  EPERM: ['没有写入权限', '给当前用户该文件夹的写入权限，或用 CORPUS_DIR、INDEX_DIR 指定别的文件夹。'],
  EROFS: ['文件系统是只读的', '用 CORPUS_DIR、INDEX_DIR 指定可写的文件夹。'],
  ENOTDIR: ['路径中有一段不是文件夹', '检查 CORPUS_DIR 和 INDEX_DIR 的设置。'],
  EMFILE: ['打开的文件太多', '关掉一些程序后再运行一次。'],
}

/** What the file system refused, put for a person; an error it does not know comes back as it is. */
export function storageError(error: unknown, folder: string): unknown {
  const known = causes[(error as NodeJS.ErrnoException)?.code ?? '']
  if (!known) return error
  return new UserError('unavailable', `无法写入 ${folder}：${known[0]}。`, known[1], { cause: error })
}
