import { ROOMS, type Room } from "./rooms";
import type { Import } from "./read-imports";

/** An import that points the wrong way. */
export interface Wrong {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

function roomOf(file: string): Room | undefined {
  return ROOMS.find(({ files }) => files.test(file));
}

/** Imports that the rooms do not allow; an import between files of no room is nobody's business but is told, too. */
export function wrongArrows(imports: readonly Import[]): Wrong[] {
  return imports.flatMap((one) => {
    const reason = objection(one);
    return reason === undefined ? [] : [{ from: one.from, to: one.to, reason }];
  });
}

function objection(one: Import): string | undefined {
  const room = roomOf(one.from);
  if (!room) return "this file belongs to no room of scripts/arrows/rooms.ts";
  if (one.kind === "node") return room.node ? undefined : `${room.name} runs without Node`;
  if (one.kind === "package") return packageObjection(room, one.to);
  const target = roomOf(one.to);
  if (!target) return "what is imported belongs to no room of scripts/arrows/rooms.ts";
  if (target === room || room.may.includes(target.name)) return undefined;
  if (!room.mayKnowTypes?.includes(target.name)) return `${room.name} may not import ${target.name}`;
  return one.isTypeOnly ? undefined : `${room.name} may know the types of ${target.name} only`;
}

function packageObjection({ name, packages }: Room, to: string): string | undefined {
  if (!packages || packages.includes(to)) return undefined;
  return `${name} may not use the package ${to}`;
}

/** Files that import each other in a circle, each circle as the way round; none is the only good answer. */
export function circles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of imports)
    if (kind === "file") next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const other of next.get(file) ?? []) walk(other, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}
