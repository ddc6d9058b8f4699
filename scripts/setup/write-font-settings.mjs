import fs from 'node:fs'
import path from 'node:path'
import { runtimeDir } from './project-root.mjs'
import { writeFileAtomic } from './write-file-atomic.mjs'

/**
 * Settings by which fontconfig finds the fonts of one more folder, beside the machine's own.
 * @param {string} fontDir absolute
 * @returns {string} file to name in FONTCONFIG_FILE
 */
export function writeFontSettings(fontDir) {
  const file = path.join(runtimeDir, 'browser', 'fonts.conf')
  const machine = '/etc/fonts/fonts.conf'
  writeFileAtomic(file, `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  ${fs.existsSync(machine) ? `<include ignore_missing="yes">${machine}</include>` : '<dir>/usr/share/fonts</dir>'}
  <dir>${fontDir}</dir>
  <cachedir>${path.join(runtimeDir, 'browser', 'font-cache')}</cachedir>
</fontconfig>
`)
  return file
}
