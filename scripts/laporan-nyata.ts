import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { openExcel, type OpenedExcel } from "excel-host/node";

/*
 * Makes test/fixtures/laporan-nyata.xlsx and laporan-nyata-teks.xlsx: the tables of one published report as an office
 * clerk types them who knows nothing of our sheets. The first has numbers as numbers where a clerk would type them,
 * the second has every figure as text, as it comes out of Word or of another program.
 */

const FOLDER = path.join(__dirname, "../test/fixtures/laporan-nyata");

interface LembarKetikan {
  readonly nama: string;
  readonly berkas: string;
  readonly awal: string;
  readonly gabung: readonly string[];
}

/** What a clerk's keyboard makes of a text: its value and the number format that Excel gives the cell. */
interface Ketikan {
  readonly isi: string | number;
  readonly format: string;
}

const TEKS: Pick<Ketikan, "format"> = { format: "@" };

function bilangan(teks: string): number {
  const tanda = /^\(.*\)$/.test(teks) ? -1 : 1;
  return tanda * Number(teks.replace(/[().]/g, "").replace(",", "."));
}

/** Numbers and percents as Excel with Indonesian settings reads them; everything else is text. */
function ketik(teks: string): Ketikan {
  if (/^\(?\d{1,3}(?:\.\d{3})*(?:,\d+)?\)?$/.test(teks) && !/^\(\d{1,2}\)$/.test(teks)) {
    const desimal = /,(\d+)/.exec(teks)?.[1]?.length ?? 0;
    return { isi: bilangan(teks), format: desimal > 0 ? "#,##0.00" : /\./.test(teks) ? "#,##0" : "General" };
  }
  const persen = /^(\d+(?:,\d+)?) ?%$/.exec(teks)?.[1];
  if (persen !== undefined)
    return { isi: bilangan(persen) / 100, format: persen.includes(",") ? "0.00%" : "0%" };
  return { isi: teks, ...TEKS };
}

function bacaKetikan(berkas: string): string[][] {
  const baris = readFileSync(path.join(FOLDER, berkas), "utf8").trimEnd().split("\n");
  return baris.map((satu) => satu.split("\t").map((sel) => sel.replaceAll("\\n", "\n")));
}

/** Writes one sheet as it stands in its file. */
async function tulisLembar(excel: OpenedExcel, lembar: LembarKetikan, semuaTeks: boolean): Promise<void> {
  const baris = bacaKetikan(lembar.berkas);
  const lebar = Math.max(...baris.map((satu) => satu.length));
  const sel = baris.map((satu) =>
    Array.from({ length: lebar }, (_, k): Ketikan => {
      const teks = satu[k] ?? "";
      if (teks === "") return { isi: "", format: "General" };
      return semuaTeks ? { isi: teks, ...TEKS } : ketik(teks);
    }),
  );
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(lembar.nama);
    const area = sheet.getRange(lembar.awal).getAbsoluteResizedRange(baris.length, lebar);
    area.numberFormat = sel.map((satu) => satu.map(({ format }) => (format === "@" ? "General" : format)));
    area.values = sel.map((satu) =>
      satu.map(({ isi, format }) => (format === "@" && typeof isi === "string" ? `'${isi}` : isi)),
    );
    area.format.wrapText = true;
    for (const satu of lembar.gabung) sheet.getRange(satu).merge(false);
    await context.sync();
  });
}

async function buat(tujuan: string, semuaTeks: boolean): Promise<void> {
  const excel = await openExcel(undefined, { engine: "none", preset: "Microsoft 365" });
  const daftar = JSON.parse(readFileSync(path.join(FOLDER, "lembar.json"), "utf8")) as LembarKetikan[];
  for (const lembar of daftar) await tulisLembar(excel, lembar, semuaTeks);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await writeFile(path.join(FOLDER, "..", tujuan), await excel.save());
  excel.close();
  console.log(`${tujuan}: ${String(daftar.length)} lembar`);
}

async function semua(): Promise<void> {
  await buat("laporan-nyata.xlsx", false);
  await buat("laporan-nyata-teks.xlsx", true);
}

void semua().then(
  () => process.exit(0),
  (galat: unknown) => {
    console.error(galat);
    process.exit(1);
  },
);
