import PostalMime, { type Email } from "postal-mime";
import type { PlaceMark } from "../../model/place";
import { isoDay, type Stated } from "../metadata";
import type { Trouble } from "../problem";
import { readHtml } from "./html/html";
import { isOrganisation } from "./organisation";
import type { Reader, ReaderOptions, ReadText } from "./reader";

/**
 * Mail (RFC 5322, MIME) by postal-mime, which knows encodings, folded headers and nested parts and bounds their depth. What is
 * attached is named and not read: who wants it as a source saves it as one.
 */
export const readEml: Reader = async ({ bytes }, options) => {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 });
  const body = await bodyOf(mail, options);
  const names = mail.attachments
    .filter(({ related }) => !related)
    .map(({ filename, mimeType }) => filename ?? mimeType);
  const notes: Trouble[] = names.length > 0 ? [{ code: "left-out", what: "attachments", names }] : [];
  return { ...body, about: aboutMail(mail), hints: senderOf(mail), notes };
};

/** A table survives only in the page that a mail brings beside its text. */
async function bodyOf(mail: Email, options: ReaderOptions): Promise<Body> {
  if (!mail.text?.trim()) return htmlBody(mail, options);
  if (!/<td[\s>]/i.test(mail.html ?? "")) return plainBody(mail);
  const plain = plainBody(mail);
  try {
    const page = await htmlBody(mail, options);
    return page.text.length * 2 >= plain.text.length ? page : plain;
  } catch {
    return plain;
  }
}

// Outlook, Gmail and Apple Mail above what they forward; the day there is the mail's, not that of a figure.
const forwarded =
  /^[ \t]*(?:(?:từ|đến|ngày|gửi|tiêu đề|chủ đề|from|to|cc|date|sent|subject|reply-to|差出人|宛先|日時|送信日時|件名)\s?[:：].*|-{2,}.*(?:forwarded|original message|thư chuyển tiếp|転送).*|(?:vào|on) .{5,80}(?:đã viết|wrote)\s?:)$/gimu;

/** Without the marks of quotation, the heads of what is forwarded, and the signature (RFC 3676, 4.3) up to a blank line. */
const unquoted = (text: string): string =>
  text
    .replace(/^(?:>[ \t]?)+/gm, "")
    .replace(forwarded, "")
    .replace(/^-- ?\n(?:[^\n]+\n?){1,12}/gm, "\n");

type Body = Pick<ReadText, "text" | "format" | "places">;

/** The subject as the text's title, then the text, paragraph by paragraph. */
function plainBody({ subject, text = "" }: Email): Body {
  const title = subject?.trim() ? `${subject.trim()}\n\n` : "";
  const body = unquoted(text.replace(/\r\n?/g, "\n")).trim();
  const starts = [0, ...Array.from(body.matchAll(/\n[ \t]*\n\s*/g), ({ 0: gap, index }) => index + gap.length)];
  const places = starts.map(
    (start, index): PlaceMark => ({ start: title.length + start, place: { kind: "paragraph", paragraph: index + 1 } }),
  );
  return { text: `${title}${body}\n`, format: "plain", places };
}

/** A mail without a text part is read as the page that it is. */
async function htmlBody({ html = "" }: Email, options: ReaderOptions): Promise<Body> {
  const read = html ? await readHtml({ name: "mail.html", bytes: new TextEncoder().encode(html) }, options) : null;
  return read ? { text: read.text, format: read.format, places: read.places ?? [] } : { text: "", format: "plain" };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The day as the sender's own clock had it: "Tue, 28 Nov 2023 23:30:00 +0700" → 2023-11-28. */
function dayOf({ headers }: Email): string | null {
  const written = headers.find(({ key }) => key === "date")?.value ?? "";
  const [, day, month, year] = /(\d{1,2})\s+([A-Za-z]{3})\w*\s+(\d{4})/.exec(written) ?? [];
  return isoDay(`${year}-${months.indexOf(month?.toLowerCase() ?? "") + 1}-${day}`);
}

function aboutMail(mail: Email): Stated {
  const publishedOn = dayOf(mail);
  const title = mail.subject?.trim().normalize("NFC");
  return { ...(title && { title }), ...(publishedOn && { publishedOn }) };
}

/** Who sent it hints at who says it: an office by its name, else its domain. */
function senderOf({ from }: Email): Stated {
  const name = from?.name?.trim();
  const publisher = isOrganisation(name) ? name.normalize("NFC") : from?.address?.split("@")[1];
  return publisher ? { publisher } : {};
}
