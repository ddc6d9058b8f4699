const TRANSLATION = /[(（[［【｜|·][\s\u3000]*(?:(?:答问|谈话|发言)(?:内容)?的?)?(?:[中英外汉]文)?(?:译文|翻译|[中英]译|(?<=文)(?:部分|版本?))[\s\u3000]*(?:[)）\]］】]|$)/u

/** 某某·某某（译文）: whether under a label (simplified) somebody's words are given again in another language. */
export const isTranslation = (plain: string | undefined): boolean => plain !== undefined && TRANSLATION.test(plain)
