import { joined } from "./change";
import type { Messages } from "./slots";

const aside = (...parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== "").join("; ");
  return known && ` (${known})`;
};

export const en: Messages = {
  value: ({ draft, source, who, difference }) =>
    `The source says ${source}, the draft says ${draft}${aside(difference)}. According to ${who}.`,
  scale: ({ draft, source, who }) =>
    `Off by a power of ten: the source says ${source}, the draft says ${draft}; check thousand, million, billion and the separators. According to ${who}.`,
  unit: ({ draft, source, who }) =>
    `Wrong unit: the source says ${source}, the draft says ${draft}. According to ${who}.`,
  bound: ({ draft, source, who }) =>
    `The limit word does not fit: the source says ${source}, so it cannot be “${draft}”. According to ${who}.`,
  direction: ({ draft, source, who, draftChange, sourceChange }) =>
    `Opposite direction: the source says ${joined(sourceChange, source)}, the draft says ${joined(draftChange, draft)}. According to ${who}.`,
  rank: ({ draft, source, who }) =>
    `Wrong rank: the source says ${source}, the draft says ${draft}. According to ${who}.`,
  period: ({ source, who, draftPeriod, sourcePeriod }) =>
    sourcePeriod && draftPeriod
      ? `Wrong period: ${source} holds for ${sourcePeriod}, not for ${draftPeriod}. According to ${who}.`
      : `Wrong period: the source gives ${source} for another time. According to ${who}.`,
  role: ({ source, who, sourceConcept }) =>
    `Wrong subject: in the source, ${source} is ${sourceConcept ? `“${sourceConcept}”` : "said of something else"}. According to ${who}.`,
  target: ({ source, who }) => `A goal or forecast, not yet a result: the source says ${source}. According to ${who}.`,
  date: ({ draft, source, who, detail }) =>
    source
      ? `Wrong date: the source says ${source}, the draft says ${draft}.${who ? ` According to ${who}.` : ""}`
      : `There is no such date: ${detail || draft}.`,
  reference: ({ draft, source, who }) =>
    `Wrong number or name: the source says ${source}, the draft says ${draft}. According to ${who}.`,
  arithmetic: ({ draft, detail }) => `The draft's own figures do not add up: ${detail || draft}.`,
  wording: ({ source, who, detail }) =>
    `The source says the opposite: it has ${source} in nearly the same words, but one says otherwise (draft / source: ${detail}). According to ${who}.`,
  outdated: ({ draft, source, who, otherWho }) =>
    `Out of date: ${draft} according to ${otherWho}; now ${source} according to ${who}.`,
  conflicting: ({ source, who, otherSource, otherWho, cause }) =>
    `Sources disagree: ${source} (${who}); ${otherSource} (${otherWho}).${cause && ` ${cause}.`}`,
  "cited-otherwise": ({ draft, source, who, otherWho }) =>
    `The cited source says ${source} (${who}); the draft's ${draft} agrees with ${otherWho}: cite that one, or change the figure.`,
  stated: ({ source, who }) => `The source agrees: ${source}. According to ${who}.`,
  rounded: ({ source, who }) => `Agrees after rounding: the source says ${source}. According to ${who}.`,
  derived: ({ source, who, detail }) => `Follows from the source's figures: ${detail || source}. According to ${who}.`,
  unsure: ({ source, who }) =>
    `Undecided: a source says ${source || "otherwise"}${aside(who)}, but may not speak of the same thing. Worth a look.`,
  "other-statement": ({ source, who }) =>
    `Not verified: the nearest source${aside(source, who)} does not say quite what this sentence says.`,
  "other-period": ({ source, who, sourcePeriod }) =>
    `Not verified: the sources only have ${sourcePeriod || "another period"}${aside(source, who)}.`,
  "other-unit": ({ source, who }) => `Not verified: the sources only have it in another unit${aside(source, who)}.`,
  "no-figure": ({ who }) => `Not verified: a source speaks of this without a figure${aside(who)}.`,
  ambiguous: ({ draft, detail }) => `Not checked, because it can be read in two ways: ${detail || draft}.`,
  future: () => "Not verified: this is later than any source at hand.",
  "no-source": () => "No source found that speaks of this figure.",
  ignored: () => "Not checked: the draft marks this passage to be ignored.",
  accepted: ({ detail }) => `Accepted by the writer${aside(detail)}.`,
};
