/** Words up to a colon that may be a label. */
export const LABEL_COLON = /^([^:：。！？!?；;\t]{1,76})[:：]/u
