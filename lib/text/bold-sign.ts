/** The sign of bold type in Markdown; each opens or closes. */
export const BOLD_SIGN = /\*\*/gu
