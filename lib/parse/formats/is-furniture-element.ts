/** Elements that never hold the words of the page. */
const TAGS = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'svg', 'canvas', 'object', 'select', 'option', 'button', 'input', 'textarea', 'form', 'nav', 'aside', 'footer', 'head', 'menu', 'dialog', 'audio', 'video', 'map'])
const NAMES = /(?:^|[-_\s])(?:ad|ads|adv|advert|advertisement|adbox|adbar|guanggao|gg|sponsor|promo|promotion|polls?|votes?|voting|toupiao|survey|banner|nav|navbar|navigation|menu|topbar|app-?bar|top-nav|crumbs?|breadcrumbs?|position|weizhi|foot|footer|bottom-nav|side|sidebar|aside|related|relate|recommend|recommended|recommendation|rec|tuijian|hot|rank|ranking|share|sharing|social|bdsharebuttonbox|comments?|cmts?|pinglun|liuyan|copyright|qrcode|qr|erweima|ewm|xgxw|xgyd|fenxiang|fx|login|register|toolbar|tools|pager|pagination|pages(?![-_])|tags|subscribe|newsletter|popup|modal|cookie|more-news|links|friendlink|hidden|hide|sr-only)(?:$|[-_\s\d])/iu

/** What readers write and what is hidden may be long, and is still none of the page. */
const NEVER = /comment|cmt|pinglun|liuyan|hid(?:e|den)|popup|modal|cookie|sr-only/iu

/**
 * Whether an element is page furniture (navigation, advertisement, sidebar, related links) by its tag, class, id or role.
 * @param holdsText whether the headline or a good part of the page's words that are no links stands in it: a name like `rec` may mean records as well
 */
export function isFurnitureElement(tag: string, attribute: (name: string) => string, holdsText: () => boolean): boolean {
  if (TAGS.has(tag)) return true
  if (tag === 'body' || tag === 'html' || tag === 'article' || tag === 'main') return false
  // visibility: hidden is no sign: sites hide the article so until a script has run, and a saved page keeps it.
  if (/display\s*:\s*none/iu.test(attribute('style')) || attribute('aria-hidden') === 'true') return true
  if (/^(?:navigation|banner|contentinfo|complementary|search|advertisement)$/u.test(attribute('role'))) return true
  const named = [attribute('class'), attribute('id')].filter(name => NAMES.test(name))
  return named.length > 0 && (named.some(name => NEVER.test(name)) || !holdsText())
}
