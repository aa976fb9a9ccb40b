import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";

// Words before a figure that say it has come about, not merely that it is spoken of.
const done =
  /(?<![\p{L}\p{M}])(?:đã|vừa|has|have|had|reached|was|were|rose|grew|climbed|came to)(?![\p{L}\p{M}])[^.;:]{0,60}$/iu;
// The plain past ends a clause in た, what goes on in ている.
const doneInJapanese = /^[^。、]{0,16}(?:た(?=[。、]|$)|達し、|て(?:いる|おり|います)(?=[。、]|$))/u;

/** Does the draft say of the figure that it is so by now: "đã đạt 100 tỷ USD", "has reached", "達した"? */
export function saysDone(figure: Figure, { view, sentences }: Prose): boolean {
  const sentence = sentences[figure.sentence];
  if (!sentence) return false;
  return figure.language === "ja"
    ? doneInJapanese.test(view.text.slice(figure.at.end, Math.min(sentence.end, figure.at.end + 24)))
    : done.test(view.text.slice(Math.max(sentence.start, figure.at.start - 72), figure.at.start));
}

const announced =
  /(?<![\p{L}\p{M}])(?:công bố|thông báo|tuyên bố|cam kết|hứa|đề xuất|announced?|pledged?|promised?|offered|unveiled)(?![\p{L}\p{M}])|発表|表明|約束|提案/iu;

/** Does the figure's sentence say that it was announced or pledged, rather than that it is so? */
export function saysAnnounced(figure: Figure, { view, sentences }: Prose): boolean {
  const sentence = sentences[figure.sentence];
  return sentence !== undefined && announced.test(view.text.slice(sentence.start, sentence.end));
}
