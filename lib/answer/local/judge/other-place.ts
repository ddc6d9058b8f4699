import { placeNames } from '../../../text/place-names.ts'
import { placeStem } from '../../../text/place-stem.ts'
import { shapedPlaces } from '../../../text/shaped-places.ts'

const WHOLE_OF = /全[省市县区州旗镇乡]/u

/** 隔壁省, 旁边某某县: no page is at home there. */
const NEIGHBOUR = /邻[省市县区](?![人籍来地分户])|(?:旁边|隔壁)的?(?!城市)\p{Script=Han}{1,3}(?:[省县]|(?<![超门夜早集楼菜股])市)(?![场民政长级道])|隔壁的?(?:[省市县区]|城市)|(?<!外[，,]?)(?:别的|其他|兄弟|周边|相邻)(?:的?几个)?(?:省份?|[市县区]|城市)(?!民)/u

/** A kind of zone, of which a town has one. */
const ZONE = /(?:高新|经开|经济技术开发|自贸|保税|空港|临港|滨海新)区/u

/** How often a page must name a place for the place to be its own. */
const AT_HOME = 5

/**
 * Whether the question asks of a place that neither the sentence nor what stands around it names, and that is not
 * the page's own (in its title, or named all over it).
 * @param page its title, what else says where it is at home, and all of it, in comparable form like the others
 */
export function otherPlace(part: string, said: string, around: string, { title, home, all }: { title: string; home: string; all: string }): boolean {
  if (/全国|我国/u.test(part) && !/全国|我国|国家|中国|国内/u.test(said + title)) return true
  if (/全省|我省/u.test(part) && !/省/u.test(said + title)) return true
  // 某市高新区, and the page has no such zone.
  const zone = ZONE.exec(part)?.[0]
  if (zone !== undefined && !all.includes(zone.slice(0, 2)) && all !== '') return true
  if (NEIGHBOUR.test(part) && ![said, around].some(words => NEIGHBOUR.test(words))) return true
  // 青石乡 is a place of the page, though 青石 is a word: what is said of the whole county is not said of it. The pattern may have taken a character too many (度某某省).
  if (WHOLE_OF.test(said) && shapedPlaces(part).some(({ place }) => all.includes(place) && !said.includes(place) && ![place, place.slice(1)].some(name => name.length > 2 && title.includes(name)))) return true
  return placeNames(part).some(place => {
    const stem = placeStem(place)
    // A character too many on the left: 年某某市, 来某州.
    return ![stem, stem.slice(1), place.slice(1), ...(/[州县]$/u.test(place) ? [place.slice(2)] : [])].some(name => name.length > 1 && ([said, around, home].some(words => words.includes(name)) || all.split(name).length > AT_HOME))
  })
}
