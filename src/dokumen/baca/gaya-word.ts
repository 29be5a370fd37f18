import { anak, semuaAnak, type Simpul } from "./xml";

/** What a style makes of a paragraph. */
export type JenisGaya = "judul" | "keterangan" | "daftar" | "biasa";

const NAMA: readonly { readonly jenis: JenisGaya; readonly pola: RegExp }[] = [
  { jenis: "keterangan", pola: /^(?:caption|keterangan)/i },
  { jenis: "daftar", pola: /^(?:toc|daftar isi|table of figures|daftar (?:tabel|gambar))/i },
  { jenis: "judul", pola: /^(?:heading|title|judul)/i },
];

/** What the styles of a document are, by the ids that paragraphs refer to; Word translates names, not outline levels. */
export function gayaDokumen(gaya: Simpul | undefined): ReadonlyMap<string, JenisGaya> {
  return new Map(
    semuaAnak(gaya, "style").map((satu) => {
      const nama = anak(satu, "name")?.atribut["val"] ?? "";
      const dikenal = NAMA.find(({ pola }) => pola.test(nama))?.jenis;
      const bertingkat = anak(anak(satu, "pPr"), "outlineLvl") !== undefined;
      return [satu.atribut["styleId"] ?? "", dikenal ?? (bertingkat ? "judul" : "biasa")];
    }),
  );
}
