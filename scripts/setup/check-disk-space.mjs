import fs from 'node:fs'
import { SetupError } from './setup-error.mjs'

/**
 * @param {string} folder on the disk in question
 * @param {number} megabytes that the work will need
 * @param {string} what could not be done
 * @throws {SetupError} where fewer are free
 */
export function checkDiskSpace(folder, megabytes, what) {
  const { bavail, bsize } = fs.statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1e6)
  if (free >= megabytes) return
  throw new SetupError(`${what}：磁盘空间不足，需要约 ${megabytes} MB，只剩 ${free} MB。`, '腾出空间（df -h . 可查看），然后重新运行同一条命令。')
}
