import type { AskedFor } from '../../../contract/understanding.ts'
import { endsInTitle } from '../../../parse/names/ends-in-title.ts'
import { isName } from '../../../parse/names/is-name.ts'
import { toSimplified } from '../../../text/to-simplified.ts'

/** What people, offices and bodies are called ends so. */
const SOMEBODY = /[局委厅队所站处院部署司会社行厂校人员者师长户民家方主任记]$|中心$|集团$|政府$|财政$|机构$|单位$|部门$|企业$|(?<![举承主协督创兴开包合停难好代])办$|^[A-Za-z·]+$/u
/** What places are called ends so. */
const SOMEWHERE = /[省市县区州乡镇村街路巷道段号楼层厅馆店站场院校园桥口岸湖江河海湾岛山城库港沟线里内外旁侧边国洲]$|中心$|大厦$|基地$|社区$|现场$|一带$|附近$/u
/** What stands before a place that no such word ends. */
const TOWARDS = /[在于到至往从自向驻抵赴]$/u
/** 全市, 我省: no answer to where. */
const AT_LARGE = /^(?:全|我|本|各)(?:国|省|市|县|区|州|地)$/u

/** Whether words of a sentence are of the kind that is asked for: somebody or some body, or a place. */
export function namesKind(asksFor: AskedFor, words: string, before: string): boolean {
  const said = toSimplified(words)
  if (asksFor === 'person') return isName(said) || SOMEBODY.test(said) || endsInNamed(said)
  return asksFor === 'place' && !AT_LARGE.test(said) && (SOMEWHERE.test(said) || TOWARDS.test(toSimplified(before).trimEnd()))
}

/** 某局局长某某: an office and who holds it. */
const endsInNamed = (said: string): boolean => [2, 3, 4].some(length => isName(said.slice(-length)) && endsInTitle(said.slice(0, -length)))
