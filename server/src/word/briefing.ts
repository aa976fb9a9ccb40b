import { HeadingLevel, PageBreak, Paragraph } from "docx";
import type { Heading, PhrasingContent, RootContent } from "mdast";
import type { Briefing } from "../report/briefing";
import { words } from "../report/words/index";
import { type Block, blockOf, gap, type Scene } from "./blocks";
import { footOf, headOf } from "./head";
import { looks } from "./look";
import { paper } from "./paper";
import { run } from "./runs";
import { tableOf } from "./tables";
import { paperWords } from "./words";

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ("value" in node ? node.value : "children" in node ? textOf(node.children) : "")).join("");

const isTitle = (node: RootContent | undefined): node is Heading => node?.type === "heading" && node.depth === 1;

/** "I. Khái quát", "2.1 Trade", "a) …", "１　…", "第２": the writer counts himself. */
const counts =
  /^\s*(?:[IVXLC]+[.)]|\d+(?:\.\d+)*[.)\s]|[a-zđ][.)]\s|[０-９]+[\s　．]|第[\d０-９一二三四五六七八九十]+|[(（][\d０-９]+[)）])/u;

/** The annex: each figure with what was found and the source that says so, then what was not checked. */
function annex({ content, colophon }: Briefing): Block[] {
  const { language, flagged, unchecked, supported } = content;
  const [say, own] = [words[language], paperWords[language]];
  const findings = [
    ...flagged.flatMap((group) => group.findings),
    ...supported,
    ...unchecked.flatMap((group) => group.findings),
  ];
  if (findings.length === 0) return [];
  const rows = findings.map(({ figure, title, message, verdict, quotes: [best] }, index) => [
    String(index + 1),
    figure,
    verdict === "supported" ? title : message,
    best?.source ?? "–",
  ]);
  return [
    new Paragraph({ style: "Head", children: [new PageBreak(), run(own.annex, { bold: true })] }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(own.annexTitle.toUpperCase())] }),
    tableOf([own.index, say.figure, own.verdict, say.source], rows, [0.09, 0.19, 0.3, 0.42]),
    gap(),
    ...colophon.map(
      (line) => new Paragraph({ style: "TableText", children: [run(line, { italics: looks[language].italics })] }),
    ),
  ];
}

/** The draft as a paper of its language, its citations as footnotes, its figures with their sources in an annex. */
export async function briefingDocx(briefing: Briefing): Promise<Uint8Array> {
  const { tree, matter, content, cite } = briefing;
  const { language } = content;
  const look = looks[language];
  const [first, ...rest] = tree.children;
  const title = matter.title ?? (isTitle(first) ? textOf(first.children) : content.path);
  // The head says the title; a heading that says it again is left out.
  const body = isTitle(first) ? rest : tree.children;
  const headings = tree.children.filter((node) => node.type === "heading" && node.depth > 1);
  const scene: Scene = {
    look,
    cite,
    definitions: new Map(
      tree.children.flatMap((node) => (node.type === "footnoteDefinition" ? [[node.identifier, node] as const] : [])),
    ),
    numbersHeadings: !headings.some((node) => node.type === "heading" && counts.test(textOf(node.children))),
    lists: 0,
  };
  const children = [
    ...headOf(matter, title, language, look),
    ...body.flatMap((node) => blockOf(node, scene)),
    ...footOf(matter, language, look),
    ...annex(briefing),
  ];
  return paper(children, { title, language, look });
}
