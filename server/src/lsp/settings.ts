import * as v from "valibot";
import { defaultSettings, type Settings, section } from "./protocol";

const severity = v.picklist(["error", "warning", "information", "hint", "off"]);

const fields = {
  corpus: v.array(v.string()),
  useBundledCorpus: v.boolean(),
  glossary: v.string(),
  "severity.refuted": severity,
  "severity.outdated": severity,
  "severity.conflicting": severity,
  "severity.notEnoughInfo": severity,
  caution: v.picklist(["find", "balanced", "neverCryWolf"]),
  messageLanguage: v.picklist(["draft", "vi", "en", "ja"]),
  citationStyle: v.picklist(["key", "footnote", "inline"]),
  inlayHints: v.boolean(),
  asOf: v.union([v.literal(""), v.pipe(v.string(), v.isoDate())]),
} as const;

// Where the schema's own words would not help a writer.
const inWords: Partial<Record<keyof typeof fields, string>> = { asOf: "a day such as 2024-09-10" };

/** `"severity.refuted"` of nested objects, or of one flat object as some clients send it. */
const pick = (raw: unknown, key: string): unknown => {
  if (typeof raw !== "object" || raw === null) return undefined;
  if (key in raw) return Reflect.get(raw, key);
  const [head = "", ...rest] = key.split(".");
  return rest.length > 0 ? pick(Reflect.get(raw, head), rest.join(".")) : undefined;
};

/**
 * Settings as they came from a client. A wrong value costs only itself: the default stands in, and one line says so.
 *
 * `readSettings({ asOf: "today" })` → problems: `doiChieu.asOf: expected a day such as 2024-09-10, got "today"; the default is used`
 */
export function readSettings(raw: unknown): { settings: Settings; problems: readonly string[] } {
  const problems: string[] = [];
  const read = <K extends keyof typeof fields>(key: K, fallback: v.InferOutput<(typeof fields)[K]>) => {
    const value = pick(raw, key);
    if (value === undefined || value === null) return fallback;
    const parsed = v.safeParse(fields[key], value);
    if (parsed.success) return parsed.output as v.InferOutput<(typeof fields)[K]>;
    const expected = inWords[key] ?? parsed.issues[0].expected;
    problems.push(`${section}.${key}: expected ${expected}, got ${JSON.stringify(value)}; the default is used`);
    return fallback;
  };
  const settings: Settings = {
    corpus: read("corpus", [...defaultSettings.corpus]).filter((path) => path.trim() !== ""),
    useBundledCorpus: read("useBundledCorpus", defaultSettings.useBundledCorpus),
    glossary: read("glossary", defaultSettings.glossary),
    severity: {
      refuted: read("severity.refuted", defaultSettings.severity.refuted),
      outdated: read("severity.outdated", defaultSettings.severity.outdated),
      conflicting: read("severity.conflicting", defaultSettings.severity.conflicting),
      notEnoughInfo: read("severity.notEnoughInfo", defaultSettings.severity.notEnoughInfo),
    },
    caution: read("caution", defaultSettings.caution),
    messageLanguage: read("messageLanguage", defaultSettings.messageLanguage),
    asOf: read("asOf", ""),
    citationStyle: read("citationStyle", defaultSettings.citationStyle),
    inlayHints: read("inlayHints", defaultSettings.inlayHints),
  };
  return { settings, problems };
}

/** Do two settings read the same corpus in the same way? Severities and the like act on verdicts already made. */
export const sameReading = (a: Settings, b: Settings): boolean =>
  a.useBundledCorpus === b.useBundledCorpus &&
  a.glossary === b.glossary &&
  a.caution === b.caution &&
  a.asOf === b.asOf &&
  a.corpus.length === b.corpus.length &&
  a.corpus.every((path, index) => path === b.corpus[index]);
