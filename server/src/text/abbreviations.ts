import { behind } from "./behind";

const titles =
  "TP|Tp|tp|T|Ths|ThS|TS|GS|PGS|BS|KS|LS|CN|NGND|NSND|NSƯT|P|Q|H|X|Đ|tr|ĐT|Tel|Fax|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Rev|Hon|Pres|Amb|St|Mt|Ft|No|Nos|Nr|Art|Arts|Sec|Vol|Ch|Fig|pp|p|vs|cf|ca|approx|est|Rs|e\\.g|i\\.e|viz";
// These may well end a sentence too: what follows decides.
const closing =
  "Inc|Ltd|Co|Corp|Jr|Sr|a\\.m|p\\.m|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:\\p{Lu}\\.){1,5}\\p{Lu}";

const never = behind(`(?<![\\p{L}\\p{M}\\p{N}])(?:${titles})\\.`);
const mostly = behind(`(?<![\\p{L}\\p{M}\\p{N}])(?:${closing})\\.`);
// "Donald J. Trump", "J. Trump" and "met G. W. Bush", though not "nhóm A. Sau đó".
const initial = behind(String.raw`(?:^|[("]|\p{Lu}[\p{L}\p{M}]{0,20}\.?\s)\p{Lu}\.`);
const firstOfInitials = behind(String.raw`(?<![\p{L}\p{M}\p{N}])\p{Lu}\.`);
const starters =
  /^\s+["'(]?(?:The|It|In|This|That|These|He|She|They|We|However|But|And|At|On|Its|Their|A|An|For|By|As|Since|After|During)\s/;

/**
 * Does the full stop before `end` belong to an abbreviation ("TP. Huế", "No. 5", "U.S. exports", "J. Trump") rather than end
 * the sentence? `after`: a dozen characters that follow it.
 */
export const isAbbreviation = (text: string, end: number, after: string): boolean =>
  never(text, end) ||
  (firstOfInitials(text, end) && /^\s\p{Lu}\.\s/u.test(after)) ||
  ((mostly(text, end) || initial(text, end)) && !starters.test(after));
