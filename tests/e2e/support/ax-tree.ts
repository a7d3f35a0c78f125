/** The tree that the browser hands to assistive technology, as it is computed and not as it is written. */
import type { Page } from "@playwright/test";

export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** what is exposed besides: "selected", "live", "valuetext" … */
  readonly states: Readonly<Record<string, unknown>>;
  readonly children: readonly AxNode[];
}

interface Told {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
}

/** Boxes and pieces of text: what they hold is told by what they are in. */
const UNSAID = new Set(["none", "generic", "InlineTextBox", "StaticText"]);

/** Its root, without what is left out or has no role. */
export async function axTree(page: Page): Promise<AxNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const told = new Map<string, Told>(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes.flatMap(({ nodeId }) => shown(nodeId, told));
  if (root === undefined) throw new Error("the page has no accessibility tree");
  return root;
}

function shown(id: string, told: ReadonlyMap<string, Told>): readonly AxNode[] {
  const node = told.get(id);
  if (node === undefined) return [];
  const children = (node.childIds ?? []).flatMap((child) => shown(child, told));
  const role = textOf(node.role);
  if (node.ignored || UNSAID.has(role)) return children;
  const states = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  return [
    { role, name: textOf(node.name), description: textOf(node.description), states, children },
  ];
}

function textOf(value: { readonly value?: unknown } | undefined): string {
  return typeof value?.value === "string" ? value.value : "";
}

/** All of a role, in the order in which they are come to. */
export function allOf(root: AxNode, role: string): readonly AxNode[] {
  return [
    ...(root.role === role ? [root] : []),
    ...root.children.flatMap((child) => allOf(child, role)),
  ];
}

/** The only one of that role and name. */
export function oneOf(root: AxNode, role: string, name: string): AxNode {
  const found = allOf(root, role).filter((node) => node.name === name);
  const [one] = found;
  if (one === undefined || found.length > 1) {
    throw new Error(`${String(found.length)} of role ${role} are named “${name}”`);
  }
  return one;
}
