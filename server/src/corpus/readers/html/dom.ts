import { parseHTML } from "linkedom";

/** The little of the DOM that reading needs; linkedom gives it, and runs nothing of a page. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
  remove(): void;
}

export interface DomElement extends DomNode {
  /** In small letters. */
  readonly localName: string;
  readonly parentNode: DomNode | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

export interface DomDocument extends DomElement {
  readonly body: DomElement | null;
  readonly documentElement: DomElement | null;
  cloneNode(deep: boolean): DomDocument;
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1;
export const isText = (node: DomNode): boolean => node.nodeType === 3;

/** A page as a tree. One that has no `html` or `body` of its own is given them. */
export function parsePage(markup: string): DomDocument {
  const hasBody = /<body[\s>]/i.test(markup);
  const page = hasBody ? markup : `<body>${markup}</body>`;
  const whole = /<html[\s>]/i.test(page) ? page : `<!doctype html><html>${page}</html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}
