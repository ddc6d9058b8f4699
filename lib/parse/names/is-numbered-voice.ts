const NUMBERED_VOICE = /^(?:发言人|说话人|讲话人|演讲人|speaker)[\s\u3000]*(?:\d{1,2}|[A-Z]|[一二三四五六七八九十甲乙丙丁])$/iu

/** 发言人1: how a transcribing program tells voices apart (simplified). */
export function isNumberedVoice(text: string): boolean {
  return NUMBERED_VOICE.test(text)
}
