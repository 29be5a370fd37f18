import { samaNama } from "../../domain/lembar/buku";
import { lembarTurunan } from "../../domain/reviu/lembar-turunan";
import type { LembarMentah } from "../../domain/tabel";
import { bagianXml, BerkasTakTerbaca, bukaZip } from "./berkas-zip";
import { lembarExcel, teksUntai, type AcuanExcel } from "./lembar-excel";
import { kodeFormat } from "./tampilan-angka";
import { anak, semuaAnak, type Simpul } from "./xml";

const BAGIAN =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

function acuan(zip: Readonly<Record<string, Uint8Array>>): AcuanExcel {
  const gaya = bagianXml(zip, "xl/styles.xml");
  const sendiri = new Map(
    semuaAnak(anak(gaya, "numFmts"), "numFmt").map(({ atribut }) => [
      atribut["numFmtId"] ?? "",
      atribut["formatCode"] ?? "",
    ]),
  );
  return {
    teks: semuaAnak(bagianXml(zip, "xl/sharedStrings.xml"), "si").map(teksUntai),
    format: semuaAnak(anak(gaya, "cellXfs"), "xf").map(({ atribut }) =>
      kodeFormat(atribut["numFmtId"] ?? "0", sendiri),
    ),
  };
}

/** Part of each sheet, by the id that the workbook refers to it with. */
function bagianLembar(zip: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const hubungan = semuaAnak(bagianXml(zip, "xl/_rels/workbook.xml.rels"), "Relationship");
  return new Map(
    hubungan.map(({ atribut }) => {
      const tujuan = atribut["Target"] ?? "";
      return [atribut["Id"] ?? "", tujuan.startsWith("/") ? tujuan.slice(1) : `xl/${tujuan}`];
    }),
  );
}

function namaBuku(buku: Simpul): { nama: string; rumus: string }[] {
  return semuaAnak(anak(buku, "definedNames"), "definedName").map(({ atribut, teks }) => ({
    nama: atribut["name"] ?? "",
    rumus: `=${teks}`,
  }));
}

/**
 * Reads the visible sheets of a workbook file (.xlsx) with the values that it was saved with; what the add-in makes of
 * other sheets is left out, as in the open workbook. Throws BerkasTakTerbaca.
 */
export function bacaExcel(berkas: Uint8Array): LembarMentah[] {
  const zip = bukaZip(berkas, BAGIAN);
  const buku = bagianXml(zip, "xl/workbook.xml");
  if (!buku) throw new BerkasTakTerbaca("no workbook");
  const [dipakai, bagian, turunan] = [acuan(zip), bagianLembar(zip), lembarTurunan(namaBuku(buku))];
  return semuaAnak(anak(buku, "sheets"), "sheet").flatMap(({ atribut }) => {
    const { name: nama = "", state = "visible", id = "" } = atribut;
    const isi = bagianXml(zip, bagian.get(id) ?? "");
    const dilewati = state !== "visible" || turunan.some((satu) => samaNama(satu, nama));
    return isi && !dilewati ? [lembarExcel(nama, isi, dipakai)] : [];
  });
}
