import type { BarisReviu } from "../bahan/tabel-reviu";

/** Each heading row with the rows right below it in rank. */
export type Pohon = ReadonlyMap<BarisReviu, readonly BarisReviu[]>;

/** Puts a row under its heading, if it has one. */
export function taruh(
  pohon: Map<BarisReviu, BarisReviu[]>,
  induk: BarisReviu | undefined,
  anak: BarisReviu,
): void {
  if (!induk) return;
  const ada = pohon.get(induk);
  if (ada) ada.push(anak);
  else pohon.set(induk, [anak]);
}

/**
 * The ranks of rows by the classes that they are written in: a class met for the first time under another one stands
 * below it, one that is met again goes on with its own rank ("I, 1, 2, II, 1").
 */
export function pohonKelas(baris: readonly BarisReviu[], kelas: readonly string[]): Pohon {
  const pohon = new Map<BarisReviu, BarisReviu[]>();
  const jalan: { readonly kelas: string; readonly baris: BarisReviu }[] = [];
  baris.forEach((satu, i) => {
    const milik = kelas[i] ?? "";
    const letak = jalan.findIndex((lain) => lain.kelas === milik);
    if (letak >= 0) jalan.length = letak;
    taruh(pohon, jalan.at(-1)?.baris, satu);
    jalan.push({ kelas: milik, baris: satu });
  });
  return pohon;
}

/** Those of the rows whose heading is not among them: what their sum is made of, each figure once. */
export function puncak(pohon: Pohon, baris: readonly BarisReviu[]): BarisReviu[] {
  const anak = new Set(baris.flatMap((satu) => pohon.get(satu) ?? []));
  return baris.filter((satu) => !anak.has(satu));
}

/** One text for one tree. */
export const tandaPohon = (pohon: Pohon): string =>
  [...pohon].map(([induk, anak]) => [induk, ...anak].map(({ baris }) => baris).join(",")).join(";");
