import { spellOut } from "./spell-out";

/** Does what the question asks for stand right before this place? */
export type Behind = (text: string, at: number) => boolean;

/**
 * Asks what stands right before a place. A pattern that ends in `$` is tried from every place before it; this one is read
 * backwards from where it must end, once.
 *
 * @example behind(String.raw`(?:tính|kể) đến\s`, "iu")("Tính đến 2024", 9) // true
 */
export function behind(source: string, flags = "u"): Behind {
  const pattern = new RegExp(spellOut(`(?<=${source})`), `${flags}y`);
  return (text, at) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  };
}
