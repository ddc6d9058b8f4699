/**
 * A failure of the set-up that a person can mend: `message` says what could not be done and what
 * was found, `fix` names the command or setting that mends it. Printed as two lines, without a stack.
 */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {string} fix
   * @param {number} [exitCode]
   */
  constructor(message, fix, exitCode = 1) {
    super(message)
    this.name = 'SetupError'
    this.fix = fix
    this.exitCode = exitCode
  }
}
