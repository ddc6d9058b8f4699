/** A briefing of two speakers, told apart by its town and a number. */
export function testBriefing(town: string, number: number): string {
  return `${town}防汛工作新闻发布会

主持人：各位记者，大家好，欢迎参加${town}防汛工作新闻发布会。

方文博（${town}水务局副局长）：今年${town}已经加固堤防${number}公里，建成泵站${number % 7 + 2}座。下一步将完善预警系统。

尹秀珍（${town}气象局局长）：${town}汛期降雨量预计偏多，请市民留意预警信息。
`
}
