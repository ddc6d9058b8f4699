/** Stable codes of what can go wrong; clients switch on these, never on the wording. */
export type ErrorCode =
  | 'bad_input' | 'unauthorized' | 'forbidden' | 'not_found' | 'too_large' | 'rate_limited' | 'unavailable'
  | 'unreadable_file' | 'unsupported_format' | 'index_mismatch' | 'index_corrupt' | 'index_busy' | 'bad_setting' | 'model_failed'

/**
 * An error meant for a person: what could not be done and what was found (`message`), and the
 * command or setting that mends it (`fix`). Anything else thrown is a defect of ours.
 * `commandFix` stands in for `fix` on the command line where the two differ: who calls the API is
 * helped by a call or a field, who types a command by a command or an option.
 */
export class UserError extends Error {
  readonly code: ErrorCode
  readonly fix: string
  readonly commandFix: string

  constructor(code: ErrorCode, message: string, fix: string, { commandFix = fix, ...options }: ErrorOptions & { commandFix?: string } = {}) {
    super(message, options)
    this.name = 'UserError'
    this.code = code
    this.fix = fix
    this.commandFix = commandFix
  }
}
