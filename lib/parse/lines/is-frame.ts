const FRAME = /^(?:主持人)?(?:开场(?:白|致辞)?|结束语?)$/u

/** Whether a label (simplified) marks the host's part where the page names one: 【开场】, 【结束】. */
export const isFrame = (label: string): boolean => FRAME.test(label)
