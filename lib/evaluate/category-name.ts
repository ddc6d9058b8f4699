const names: Record<string, string> = {
  number: '数字', date: '日期', entity: '人物与地点', list: '列举', table: '表格', definition: '含义', who_said: '谁说的', statement: '说了什么',
  why_how: '原因与做法', summary: '概括', compare: '比较', cross_speaker: '几位发言人', same_number: '同一个数', colloquial: '口语', typo: '错别字',
  english: '英文提问', traditional: '繁体提问', follow_up: '追问', false_premise: '错误的前提', injection: '稿件里的指令', misbehave: '不当的要求',
  unanswerable_near: '未提及（话题相近）', unanswerable_far: '未提及（无关）', other_year: '未提及（别的年份）', other_place: '未提及（别的地方）', private: '未提及（私人生活）',
}

/** What a report calls a category of questions; one it does not know keeps the name of the question file. */
export function categoryName(category: string): string {
  return names[category] ?? (category || '未注明')
}
