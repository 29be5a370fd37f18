import type { LocaleInfo } from "excel-host";
import { create, element, float } from "./dom";

/** One custom function as the user reads of it. */
export interface DescribedFunction {
  /** With its namespace: "SPACE.NAME". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
}

interface MetadataEntry {
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly { name: string; description?: string; optional?: boolean }[];
}

/** Reads names and help from functions.json. */
export function describedFunctions(json: string, namespace: string): DescribedFunction[] {
  const { functions } = JSON.parse(json) as { functions: readonly MetadataEntry[] };
  return functions.map(({ name, description = "", parameters = [] }) => ({
    name: `${namespace}.${name}`,
    description,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      optional: parameter.optional === true,
    })),
  }));
}

/** Excel's own functions, as a configuration tells of them: name → parameters, and at last what it does. */
export function builtInFunctions(texts: Readonly<Record<string, readonly string[]>>): DescribedFunction[] {
  return Object.entries(texts).map(([name, said]) => ({
    name,
    description: said.at(-1) ?? "",
    parameters: said.slice(0, -1).map((parameter) => ({
      name: parameter.replace(/^\[|\]$/g, ""),
      description: "",
      optional: parameter.startsWith("["),
    })),
  }));
}

/** So many proposals are shown. */
const MOST = 8;

function signature({ name, parameters }: DescribedFunction, locale: LocaleInfo): string {
  const list = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${list.join(`${locale.list} `)})`;
}

/** The signature with the argument that is typed in bold; the last one of many alike stands for those after it. */
function marked(called: DescribedFunction, argument: number, { list }: LocaleInfo): Node[] {
  const names = called.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const last = names.length - 1;
  const isRepeated = /\d\]$/.test(names[last] ?? "");
  const active = isRepeated ? Math.min(argument, last) : argument;
  const parts = names.flatMap((name, index) => [
    asNode(index > 0 ? `${list} ` : ""),
    index === active ? create("strong", { textContent: name }) : asNode(name),
  ]);
  return [asNode(`${called.name}(`), ...parts, asNode(isRepeated ? `${list} …)` : ")")];
}

/** Below a field, or above it where there is no room. */
function putBelow(box: HTMLElement, { left, top, bottom }: DOMRect): void {
  box.style.position = "fixed";
  const isRoom = bottom + 4 + box.offsetHeight <= window.innerHeight;
  float(box, left, isRoom ? bottom + 4 : top - 4 - box.offsetHeight);
}

/** The name that is being typed at the end of a formula. */
const TYPED_NAME = /(?:^=|[=(;,+\-*/&<>^ ])([A-Za-z][A-Za-z0-9.]*)$/;

/** What there is to say about a formula that is being typed, up to the cursor. */
export class FunctionHelp {
  /** Which proposal the arrows have walked to. */
  private chosen = 0;

  constructor(
    private readonly functions: readonly DescribedFunction[],
    private readonly locale: LocaleInfo,
  ) {}

  /** Shows help, below a field where one is given; `insert` takes the full name of a chosen function. */
  show(typed: string, insert: (typedName: string, name: string) => void, field?: HTMLElement): void {
    const box = element("function-help");
    const matches = this.matches(typed).slice(0, MOST);
    this.chosen = 0;
    const open = matches.length > 0 ? undefined : this.openCall(typed);
    box.hidden = !typed.startsWith("=") || (matches.length === 0 && !open);
    if (open) box.replaceChildren(...this.helpFor(open.called, open.argument));
    else box.replaceChildren(...matches.map((match) => this.choice(match, typed, insert)));
    this.markChosen();
    box.removeAttribute("style");
    if (field && !box.hidden) putBelow(box, field.getBoundingClientRect());
  }

  /** What Tab puts into the formula. */
  proposal(typed: string): DescribedFunction | undefined {
    return this.matches(typed)[this.chosen];
  }

  /** Walks through the proposals; false where there are none, or the arrow leads elsewhere. */
  walk(typed: string, step: string): boolean {
    const count = Math.min(MOST, this.matches(typed).length);
    const by = { down: 1, up: -1 }[step];
    if (by === undefined || count === 0 || element("function-help").hidden) return false;
    this.chosen = (this.chosen + by + count) % count;
    this.markChosen();
    return true;
  }

  private markChosen(): void {
    const choices = element("function-help").querySelectorAll("button");
    for (const [index, choice] of choices.entries()) choice.classList.toggle("chosen", index === this.chosen);
    choices[this.chosen]?.scrollIntoView({ block: "nearest" });
  }

  hide(): void {
    element("function-help").hidden = true;
  }

  /** The first proposal, for the Tab key. */
  matches(typed: string): DescribedFunction[] {
    const name = TYPED_NAME.exec(typed)?.[1]?.toUpperCase();
    if (!typed.startsWith("=") || !name) return [];
    const [, space = ""] = /^(\w+\.)?/.exec(this.functions[0]?.name ?? "") ?? [];
    return this.functions.filter(({ name: full }) => full.startsWith(name) || full.startsWith(space + name));
  }

  /** The innermost call of one of the functions that is still open, and which argument is being typed. */
  private openCall(typed: string): { called: DescribedFunction; argument: number } | undefined {
    const calls: { name: string; argument: number }[] = [];
    const parts = typed.replace(/"(?:[^"]|"")*"?/g, "").match(/[A-Za-z][\w.]*(?=\()|[();,]/g) ?? [];
    let last = "";
    for (const part of parts) {
      if (part === "(") calls.push({ name: last, argument: 0 });
      else if (part === ")") calls.pop();
      else if (part === this.locale.list) calls[calls.length - 1] = next(calls.at(-1));
      else if (part.length > 1) last = part.toUpperCase();
    }
    const call = calls.at(-1);
    const called =
      this.functions.find(({ name }) => name === call?.name) ??
      // Without its namespace a name is none in Excel: the help shows how it is spelled.
      this.functions.find(({ name }) => name.includes(".") && name.split(".").at(-1) === call?.name);
    return called && call ? { called, argument: call.argument } : undefined;
  }

  private helpFor(called: DescribedFunction, argument: number): Node[] {
    const parameter = called.parameters[argument];
    const about = parameter?.description ? [create("br"), described(parameter)] : [];
    return [...marked(called, argument, this.locale), ...about.map(asNode)];
  }

  private choice(
    match: DescribedFunction,
    typed: string,
    insert: (typedName: string, name: string) => void,
  ): HTMLElement {
    const item = create("button", { type: "button" }, [
      create("strong", { textContent: signature(match, this.locale) }),
      create("br"),
      create("small", { textContent: match.description }),
    ]);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      insert(TYPED_NAME.exec(typed)?.[1] ?? "", match.name);
    });
    return item;
  }
}

/** "name: what it is", the name once: a description may begin with it. */
function described({ name, description }: { readonly name: string; readonly description: string }): string {
  const said = `${name}:`;
  const isNamed = description.toLocaleLowerCase().startsWith(said.toLocaleLowerCase());
  return `${said} ${isNamed ? description.slice(said.length).trimStart() : description}`;
}

function next(call: { name: string; argument: number } | undefined): { name: string; argument: number } {
  return { name: call?.name ?? "", argument: (call?.argument ?? 0) + 1 };
}

function asNode(part: Node | string): Node {
  return typeof part === "string" ? document.createTextNode(part) : part;
}
