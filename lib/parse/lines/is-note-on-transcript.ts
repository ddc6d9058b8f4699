/** 本逐字稿由语音识别产出，以现场影音为准。: how the printed words have come about, and what counts instead. */
const NOTE = /^[\s\u3000*_※]*(?:[注按][:：][\s\u3000]*)?(?:本|此|以上|以下)(?:[是为系][^。！？，：:]{0,12})?(?:逐字稿|(?:文字)?(?:实录|记录)稿?|文字?稿|速记稿?|纪要|译文|字幕)(?![^。]{0,8}[:：])[^。！？]{0,30}(?:语音(?:识别|辨识|转写)|机器(?:识别|转写|生成)|AI|人工智能|自动(?:识别|生成|转写)|未经|校对|仅供参考|为准|原样|(?:未[经作加]?|没有)(?:任何)?改动|如有(?:出入|差异|错漏))[^。！？]{0,40}。?[\s\u3000*_]*$/u

/** （本文档由会议录制自动生成，导出时间 …） */
const BY_PROGRAM = /^[（(](?:本|此|该)(?:文档|文件|纪要|记录)由[^（）()]{2,20}(?:自动|智能|AI)(?:生成|转写|识别|整理)[^（）()]{0,40}[)）]$/u

/** Whether a line (simplified) tells how the transcript was made and no more. */
export const isNoteOnTranscript = (plain: string): boolean => NOTE.test(plain) || BY_PROGRAM.test(plain)
