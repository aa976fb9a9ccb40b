// Direction overrides, other controls: they could make a source's text read otherwise than it is.
const controls = /[\p{Cc}\p{Bidi_Control}]+/gu;

/** A text on one line, white space joined, control and direction marks left out. */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").replace(controls, "").trim();
