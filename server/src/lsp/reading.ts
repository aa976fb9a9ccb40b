import { type LoadOptions, loadCorpus } from "../corpus/load";
import { type CorpusProblem, describeCorpusProblem } from "../corpus/problem";
import type { BuildOptions, Corpus, Engine } from "../engine";
import type { SourceInput } from "../model/document";
import type { Language } from "../model/language";
import type { Settings } from "./protocol";
import { isDraft, readOwnGlossary } from "./sources";
import type { World } from "./world";

/** A corpus as read at one time, with what the next reading can take over. */
export interface Reading {
  readonly corpus: Corpus;
  /** Where each source stands, by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** One line each: what, where, what to do. */
  readonly problems: readonly string[];
  /** Files that could not be read, or only in part. */
  readonly unread: readonly CorpusProblem[];
  readonly inputs: ReadonlyMap<string, SourceInput>;
  readonly engine: Engine;
  /** What the engine was made of: another key, another engine. */
  readonly key: string;
}

export const dayOf = (settings: Settings, world: World): string => settings.asOf || world.today();

/** What has to be read again so that `before` becomes `after`. */
function changes(before: ReadonlyMap<string, SourceInput>, after: ReadonlyMap<string, SourceInput>) {
  const same = (a: SourceInput | undefined, b: SourceInput): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    put: [...after.values()].filter((input) => !same(before.get(input.id), input)),
    remove: [...before.keys()].filter((id) => !after.has(id)),
  };
}

/** Reads a folder's corpus. Sources that did not change since `before` are not read by the engine again. */
export async function readCorpus(
  roots: readonly string[],
  settings: Settings,
  folder: string | null,
  world: World,
  before: Reading | null,
  options: LoadOptions & BuildOptions & { readonly language: Language },
): Promise<Reading> {
  const { signal, language } = options;
  const loaded = await loadCorpus(world.files, roots, signal ? { signal } : {});
  const sources = loaded.inputs.filter(({ id }) => !isDraft(loaded.paths.get(id) ?? id));
  const inputs = new Map(sources.map((input) => [input.id, input]));
  const { glossary, problems } = await readOwnGlossary(settings, folder, world, language);
  const day = dayOf(settings, world);
  const key = JSON.stringify([day, settings.caution, glossary]);
  const kept = before?.key === key ? before : null;
  const engine = kept?.engine ?? (await world.createEngine({ today: day, caution: settings.caution, glossary }));
  const corpus = kept
    ? await kept.corpus.update(changes(kept.inputs, inputs), options)
    : await engine.corpus(sources, options);
  signal?.throwIfAborted();
  return {
    corpus,
    paths: loaded.paths,
    problems: [...problems, ...loaded.problems.map((problem) => describeCorpusProblem(problem, language))],
    unread: loaded.problems,
    inputs,
    engine,
    key,
  };
}
