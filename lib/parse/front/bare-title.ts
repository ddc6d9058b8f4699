const SITE_SUFFIX = /[\s\u3000]*(?:[_|｜\-–—]|--)[\s\u3000]*[^_|｜\-–—:：，。？！]{2,20}$/u

/** What a head element states as the title, without the site's name behind it. */
export const bareTitle = (stated: string): string => stated.replace(SITE_SUFFIX, '').trim() || stated
