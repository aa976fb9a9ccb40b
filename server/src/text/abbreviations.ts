const titles =
  "TP|Tp|tp|T|Ths|ThS|TS|GS|PGS|BS|KS|LS|CN|NGND|NSND|NSƯT|P|Q|H|X|Đ|tr|ĐT|Tel|Fax|Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Capt|Sgt|Rev|Hon|Pres|Amb|St|Mt|Ft|No|Nos|Nr|Art|Arts|Sec|Vol|Ch|Fig|pp|p|vs|cf|ca|approx|est|Rs|e\\.g|i\\.e|viz";
// These may well end a sentence too: what follows decides.
const closing =
  "Inc|Ltd|Co|Corp|Jr|Sr|a\\.m|p\\.m|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:\\p{Lu}\\.)+\\p{Lu}";

const never = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${titles})\\.$`, "u");
const mostly = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${closing})\\.$`, "u");
// "Donald J. Trump", "J. Trump" and "met G. W. Bush", though not "nhóm A. Sau đó".
const initial = /(?:^|[("]|\p{Lu}[\p{L}\p{M}]*\.?\s)\p{Lu}\.$/u;
const firstOfInitials = /(?<![\p{L}\p{M}\p{N}])\p{Lu}\.$/u;
const starters =
  /^\s+["'(]?(?:The|It|In|This|That|These|He|She|They|We|However|But|And|At|On|Its|Their|A|An|For|By|As|Since|After|During)\s/;

/**
 * Does a full stop belong to an abbreviation ("TP. Huế", "No. 5", "U.S. exports", "J. Trump") rather than end the sentence?
 * `before` ends with the stop; `after` begins behind it. A dozen characters of each suffice.
 */
export const isAbbreviation = (before: string, after: string): boolean =>
  never.test(before) ||
  (firstOfInitials.test(before) && /^\s\p{Lu}\.\s/u.test(after)) ||
  ((mostly.test(before) || initial.test(before)) && !starters.test(after));
