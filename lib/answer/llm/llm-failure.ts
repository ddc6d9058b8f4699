import { APICallError } from 'ai'

/** Why a model's server gave no answer that can be used. */
export type LlmFailureKind = 'unreachable' | 'unauthorized' | 'rate_limited' | 'rejected' | 'server_error' | 'stalled' | 'cut' | 'malformed' | 'empty' | 'unsupported' | 'beside_the_point'

const NOTICES: Record<LlmFailureKind, string> = {
  unreachable: '连不上语言模型的服务',
  unauthorized: '语言模型的服务不接受当前的密钥',
  rate_limited: '语言模型的服务请求过多，暂时不接受提问',
  rejected: '语言模型的服务拒绝了这次请求',
  server_error: '语言模型的服务出错',
  stalled: '语言模型的服务长时间没有回应',
  cut: '语言模型的回答中途断开',
  malformed: '语言模型的服务返回的内容无法读取',
  empty: '语言模型没有给出可用的回答',
  unsupported: '语言模型写的内容没有一句得到原文支持',
  beside_the_point: '语言模型引用的原话答的不是所问的事',
}

/**
 * The model's server failed in a way that is ordinary for servers. Never shown as an error: the local
 * answer takes over, and `notice` tells the reader so.
 */
export class LlmFailure extends Error {
  readonly kind: LlmFailureKind
  /** For the reader: what happened and what is shown instead. */
  readonly notice: string
  /** The server's HTTP status, where it answered. */
  readonly status: number | undefined

  constructor(kind: LlmFailureKind, options: ErrorOptions & { status?: number | undefined } = {}) {
    super(NOTICES[kind], options)
    this.name = 'LlmFailure'
    this.kind = kind
    this.status = options.status
    this.notice = `${NOTICES[kind]}，以下为本地模式的回答。`
  }
}

/** How fetch says that a connection ended in the middle of a body; it has no codes for it. */
const BROKEN_OFF = /terminated|socket|ECONNRESET|premature|other side closed/iu

function kindOf(status: number): LlmFailureKind {
  if (status === 401 || status === 403) return 'unauthorized'
  if (status === 429) return 'rate_limited'
  return status >= 500 ? 'server_error' : 'rejected'
}

/** Sorts what a provider threw; what is already an LlmFailure comes back as it is. */
export function toLlmFailure(error: unknown): LlmFailure {
  if (error instanceof LlmFailure) return error
  if (APICallError.isInstance(error)) {
    const { statusCode: status } = error
    if (status === undefined) return new LlmFailure('unreachable', { cause: error })
    if (status >= 400) return new LlmFailure(kindOf(status), { cause: error, status })
  }
  const status = typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number' ? error.status : undefined
  if (status !== undefined && status >= 400) return new LlmFailure(kindOf(status), { cause: error, status })
  const words = String(error instanceof Error ? `${error.name} ${String(error.cause ?? '')} ${error.message}` : error)
  if (BROKEN_OFF.test(words)) return new LlmFailure('cut', { cause: error })
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN|fetch failed|Connection error/iu.test(words)) return new LlmFailure('unreachable', { cause: error })
  return new LlmFailure('malformed', { cause: error })
}
