import { relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection } from "vscode-languageserver";
import { type CorpusProblem, describeCorpusProblem } from "../corpus/problem";
import { formatOf, refusalOf } from "../corpus/readers/formats";
import { readSource } from "../corpus/readers/read";
import type { CatalogEntry } from "../corpus/store/port";
import type { Corpus } from "../engine";
import { type Catalog, countStated, createCatalog, type Group, statedBy } from "../features/catalog/catalog";
import { auditTroubles } from "../features/catalog/troubles";
import { listFigure } from "../features/corpusList";
import type { SourceInput } from "../model/document";
import type { Language } from "../model/language";
import type { Home } from "./home";
import { pathOf } from "./paths";
import {
  type AboutFile,
  type AboutParams,
  type CatalogFiguresParams,
  type CatalogFolder,
  type CatalogParams,
  type CatalogSource,
  type CatalogSourcesParams,
  type CorpusFigure,
  type CorpusTrouble,
  method,
  type Page,
} from "./protocol";
import type { Workspace } from "./workspace";
import type { World } from "./world";

/** As many rows as a list shows before it asks for more. */
const rows = 100;

const page = <T, R>(all: readonly T[], from: number, show: (one: T) => R): Page<R> => ({
  items: all.slice(from, from + rows).map(show),
  total: all.length,
});

const aboutOf = ({ title, publisher, publishedOn, guessed }: SourceInput): AboutFile => ({
  ...(title !== undefined && { title }),
  ...(publisher !== undefined && { publisher }),
  ...(publishedOn !== undefined && { publishedOn }),
  guessed: guessed ?? [],
  problem: null,
});

/** A path as the writer knows it: from the folder on, where it lies in there. */
const shortened = (path: string, home: Home | undefined): string => {
  const folder = home?.folder?.path;
  return folder && path.startsWith(folder + sep) ? relative(folder, path) : path;
};

function doubtsOf(corpus: Corpus, { about, doubted }: CatalogEntry): readonly string[] {
  const document = doubted ? corpus.store.document(about.id) : null;
  return document ? corpus.doubts(document) : [];
}

/** The requests of the corpus view: groups, sources, figures and troubles, a page at a time. */
export function answerCatalog(
  connection: Connection,
  workspace: () => Workspace,
  language: () => Language,
  world: World,
): void {
  const catalogs = new WeakMap<Corpus, Catalog>();
  const open = async ({ folder }: CatalogFolder): Promise<{ home: Home; corpus: Corpus; catalog: Catalog } | null> => {
    const home = workspace().homes.find((one) => (one.folder?.uri ?? null) === folder);
    const corpus = await home?.corpus();
    if (!home || !corpus) return null;
    const catalog = catalogs.get(corpus) ?? createCatalog(corpus, language());
    catalogs.set(corpus, catalog);
    return { home, corpus, catalog };
  };

  connection.onRequest(method.groups, async (params: CatalogParams): Promise<readonly Group[]> => {
    const opened = await open(params);
    return opened?.catalog.groups(params.by, params.filter) ?? [];
  });

  connection.onRequest(method.groupSources, async (params: CatalogSourcesParams): Promise<Page<CatalogSource>> => {
    const opened = await open(params);
    if (!opened) return { items: [], total: 0 };
    const { home, corpus, catalog } = opened;
    const concept = params.by === "concept" ? params.group : undefined;
    return page(catalog.sources(params.by, params.group, params.filter), params.from, (source) => ({
      ...source.about,
      uri: home.sources.uriOf(source.about),
      opens: home.sources.opens(source.about),
      figures: countStated(source, concept),
      doubts: doubtsOf(corpus, source),
      bundled: home.settings.corpus.length === 0,
    }));
  });

  connection.onRequest(method.sourceFigures, async (params: CatalogFiguresParams): Promise<Page<CorpusFigure>> => {
    const opened = await open(params);
    const document = opened?.corpus.store.document(params.source);
    if (!opened || !document) return { items: [], total: 0 };
    return page(statedBy(document, params.concept ?? undefined), params.from, (figure) =>
      listFigure({ document, figure }, language(), opened.home.sources),
    );
  });

  connection.onRequest(method.troubles, async (params: CatalogFolder): Promise<readonly CorpusTrouble[]> => {
    const opened = await open(params);
    const home = workspace().homes.find((one) => (one.folder?.uri ?? null) === params.folder);
    const start = { line: 0, character: 0 };
    const unread = (home?.unread ?? []).map(
      (problem): CorpusTrouble => ({
        kind: "unread",
        message: describeCorpusProblem({ ...problem, path: shortened(problem.path, home) }, language()),
        places:
          problem.code === "missing" || problem.code === "no-sources"
            ? []
            : [{ uri: pathToFileURL(problem.path).href, range: { start, end: start } }],
      }),
    );
    return [...unread, ...(opened ? auditTroubles(opened.corpus, language(), opened.home.sources) : [])];
  });

  connection.onRequest(method.about, async ({ uri }: AboutParams): Promise<AboutFile> => {
    const refused = (problem: CorpusProblem): AboutFile => ({
      guessed: [],
      problem: describeCorpusProblem(problem, language()),
    });
    const path = pathOf(uri);
    if (path === null) return refused({ path: uri, code: "missing" });
    if (!formatOf(path)) return refused({ path, ...(refusalOf(path) ?? { code: "unsupported" }) });
    const bytes = await world.files.readFile(path).catch(() => null);
    if (!bytes) return refused({ path, code: "missing" });
    const { input, problems } = await readSource({ id: path, path, bytes });
    return input ? aboutOf(input) : refused(problems[0] ?? { path, code: "empty" });
  });

  connection.onRequest(method.cancelReading, ({ folder }: CatalogFolder): void =>
    workspace()
      .homes.find((one) => (one.folder?.uri ?? null) === folder)
      ?.cancel(),
  );
}
