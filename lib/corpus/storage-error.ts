import { UserError } from '../errors.ts'

/** By the system's code: what was found, and the remedy; SETTINGS stands for the settings that name the folder. */
const causes: Record<string, [found: string, fix: string]> = {
  ENOSPC: ['磁盘已满', '腾出空间后再运行一次；原有的稿件和索引没有改动。'],
  EDQUOT: ['磁盘配额已用完', '腾出空间后再运行一次；原有的稿件和索引没有改动。'],
  EACCES: ['没有写入权限', '给当前用户该文件夹的写入权限，或用 SETTINGS 指定别的文件夹。'],
  EPERM: ['没有写入权限', '给当前用户该文件夹的写入权限，或用 SETTINGS 指定别的文件夹。'],
  EROFS: ['文件系统是只读的', '用 SETTINGS 指定可写的文件夹。'],
  ENOTDIR: ['路径中有一段不是文件夹', '检查 SETTINGS 的设置。'],
  // What Node says of a folder that it may not make on a read-only file system, and of a file where the folder should be.
  ENOENT: ['文件夹不存在，或不能写入', '检查它和上一级文件夹在不在、能不能写，或用 SETTINGS 指定可写的文件夹。'],
  EEXIST: ['那里已有一个文件，不是文件夹', '检查 SETTINGS 的设置。'],
  EMFILE: ['打开的文件太多', '关掉一些程序后再运行一次。'],
}

/**
 * What the file system refused, put for a person; an error it does not know comes back as it is.
 * @param settings the settings that say where the folder is
 */
export function storageError(error: unknown, folder: string, settings = 'CORPUS_DIR、INDEX_DIR'): unknown {
  const known = causes[(error as NodeJS.ErrnoException)?.code ?? '']
  if (!known) return error
  return new UserError('unavailable', `无法写入 ${folder}：${known[0]}。`, known[1].replace('SETTINGS', settings), { cause: error })
}
