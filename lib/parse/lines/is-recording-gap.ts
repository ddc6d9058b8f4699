/** （01:02—03:04 播放短片，无语音）: from when to when a recording holds no speech. */
const GAP = /^[\s\u3000*_]*[(（【\[［]?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\s\u3000]*(?:[—–\-~～至到]|——|--)[\s\u3000]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\s\u3000]*[)）】\]］]?[\s\u3000]*[:：|｜]?[\s\u3000]*[(（【\[［]?[^()（）【】\[\]。！？]{0,40}(?:播放|语音|人声|录音|音频|静音|杂音|噪[音声]|空白|无声|未录|听不清|略过|跳过|无内容|无对白|画面|暂停|中断)[^()（）【】\[\]。！？]{0,30}[)）】\]］]?[\s\u3000*_]*$/u

/** [音乐], 【片花】: what a broadcast plays between two who speak, and no more. */
const PLAYED = /^[(（【\[［](?:音乐|片花|间奏|垫乐|片头曲?|片尾曲?|广告|插播广告)[)）】\]］]$/u

/** Whether a line (simplified) marks a stretch of a recording in which nobody speaks, as programs that write down recordings and the scripts of broadcasts do. */
export const isRecordingGap = (plain: string): boolean => GAP.test(plain) || PLAYED.test(plain)
