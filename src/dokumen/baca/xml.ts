import { SaxesParser } from "saxes";

/** One element of an XML part; prefixes are left out. */
export interface Simpul {
  /** "p" of "w:p". */
  readonly nama: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: Simpul[];
  /** Its own text and that of nothing below it. */
  teks: string;
}

const tanpaAwalan = (nama: string): string => nama.slice(nama.indexOf(":") + 1);

function atribut(semua: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(semua).map(([nama, nilai]) => [tanpaAwalan(nama), nilai]));
}

/** Reads a part; entities of a DTD are not resolved. Throws where it is not well formed. */
export function bacaXml(teks: string): Simpul {
  const akar: Simpul = { nama: "", atribut: {}, anak: [], teks: "" };
  const jalur = [akar];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("opentag", (tag) => {
    const simpul: Simpul = {
      nama: tanpaAwalan(tag.name),
      atribut: atribut(tag.attributes),
      anak: [],
      teks: "",
    };
    jalur.at(-1)?.anak.push(simpul);
    jalur.push(simpul);
  });
  parser.on("closetag", () => void jalur.pop());
  parser.on("text", (isi) => {
    const simpul = jalur.at(-1);
    if (simpul) simpul.teks += isi;
  });
  parser.on("error", (sebab) => {
    throw sebab;
  });
  parser.write(teks).close();
  return akar.anak[0] ?? akar;
}

/** The first child of a name. */
export const anak = (di: Simpul | undefined, nama: string): Simpul | undefined =>
  di?.anak.find((satu) => satu.nama === nama);

/** All children of a name. */
export const semuaAnak = (di: Simpul | undefined, nama: string): readonly Simpul[] =>
  di?.anak.filter((satu) => satu.nama === nama) ?? [];
