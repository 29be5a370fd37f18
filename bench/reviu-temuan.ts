import { susunBahan } from "../src/domain/reviu/bahan/bahan";
import { reviu } from "../src/domain/reviu/reviu";
import type { TemuanReviu } from "../src/domain/reviu/temuan-reviu";
import type { LembarMentah } from "../src/domain/tabel";
import { SKALA_PERMENDAGRI } from "../src/domain/ukur/skala";
import { bukuBersih } from "../test/domain/reviu/buku-bersih";
import { pengacak } from "./acak";
import { ubahAcak, type Ubahan } from "./reviu-ubah";

const SETELAN = { skala: SKALA_PERMENDAGRI, celah: "batas-bawah" } as const;

const penting = (buku: readonly LembarMentah[]): TemuanReviu[] =>
  reviu(buku, SETELAN).filter(({ tingkat }) => tingkat !== "info");

const baris = (sel: string): string => sel.replace(/^[A-Z]+/, "");
const kolom = (sel: string): string => sel.replace(/\d+$/, "");

/** Cells that a finding speaks of: its own, those of its explanations, and the one that it would mend. */
function disebut({ sel, penjelasan, perbaikan }: TemuanReviu): string[] {
  const dijelaskan = penjelasan.flatMap((satu) => {
    if ("sel" in satu) return [satu.sel];
    return satu.jenis === "sel-tertukar" ? [satu.satu.sel, satu.dua.sel] : [];
  });
  return [sel, ...(perbaikan ? [perbaikan.sel] : []), ...dijelaskan];
}

/** The finding names the changed cell itself. */
const menunjuk = (temuan: TemuanReviu, { lembar, sel }: Ubahan): boolean =>
  temuan.lembar === lembar && disebut(temuan).some((satu) => sel.includes(satu));

/**
 * The finding follows from the change: it names it, stands in its row or column (a sum, a percentage), or tells of the
 * same row in another table. Everything else is a false alarm.
 */
function berasal(temuan: TemuanReviu, ubahan: Ubahan): boolean {
  const { lembar, sel, label } = ubahan;
  if (temuan.kode === "IKUT_BERUBAH") return temuan.lembar === lembar;
  if (temuan.label !== "" && label.includes(temuan.label)) return true;
  if (temuan.lembar === lembar)
    return disebut(temuan).some((satu) =>
      sel.some((lain) => baris(lain) === baris(satu) || kolom(lain) === kolom(satu)),
    );
  return JSON.stringify(temuan.isi).includes(`${lembar}!`);
}

/** Cells that stand in one equation with another one: a result and its parts. */
function seikatan(buku: readonly LembarMentah[], lembar: string): (a: string, b: string) => boolean {
  const ikatan = susunBahan(buku, SETELAN)
    .tabel.filter(({ tabel }) => tabel.lembar === lembar)
    .flatMap((satu) => satu.ikatan);
  const kelompok = ikatan.map(({ hasil, suku }) => new Set([hasil.sel, ...suku.map(({ sel }) => sel.sel)]));
  return (a, b) => kelompok.some((satu) => satu.has(a) && satu.has(b));
}

/** Findings that say of a row by its name that it is not where it should be. */
const TAK_ADA = new Set(["JANJI_TAK_DIUKUR", "IKU_TAK_DIUKUR", "UKUR_TAK_DIJANJIKAN"]);

/** A sum that is now too small by just what stood in the row that went, or what is told of that row's number. */
function jumlahBerkurang({ kode, isi, label: baris, penjelasan }: TemuanReviu, { label }: Ubahan): boolean {
  if (kode === "NOMOR_MELOMPAT") return String((isi as { hilang: number }).hilang) === label[0];
  if (TAK_ADA.has(kode)) return label.includes(baris);
  return penjelasan.some((satu) => satu.jenis === "baris-hilang" && label.includes(satu.nilai));
}

/**
 * The same, told narrowly: the finding names a changed cell, points at it from another table, stands in its row or in one
 * equation with it; of a row that came or went, it may also carry the row's own name. A like column, an empty label or
 * a figure that merely changes with another one is not enough.
 */
function berasalSempit(temuan: TemuanReviu, ubahan: Ubahan, buku: readonly LembarMentah[]): boolean {
  const { lembar, sel, asal, label } = ubahan;
  const isi = JSON.stringify(temuan.isi);
  if (menunjuk(temuan, ubahan) || sel.some((satu) => new RegExp(`${lembar}!${satu}\\b`).test(isi)))
    return true;
  const nama = temuan.label !== "" && label.includes(temuan.label);
  if (asal.length === 0 && nama) return true;
  if (ubahan.jenis === "baris hilang" && jumlahBerkurang(temuan, ubahan)) return true;
  if (temuan.lembar !== lembar) return false;
  if (sel.some((satu) => baris(satu) === baris(temuan.sel))) return true;
  const ikut = temuan.kode === "IKUT_BERUBAH" ? isi : "";
  if (sel.some((satu) => new RegExp(`\\b${satu}\\b`).test(ikut))) return true;
  const bersama = seikatan(buku, lembar);
  return disebut(temuan).some((satu) => sel.some((lain) => bersama(satu, lain)));
}

/** An explanation tells just what happened: the cell and what stood there, the two cells, the doubled row. */
function menerangkan(temuan: TemuanReviu, ubahan: Ubahan): boolean {
  const { kode, sel: di, penjelasan } = temuan;
  const { jenis, lembar, sel, asal } = ubahan;
  if (jenis === "baris hilang") return jumlahBerkurang(temuan, ubahan);
  if (jenis === "baris ganda" && kode === "BARIS_KEMBAR") return sel.includes(di);
  return penjelasan.some((satu) => {
    if (satu.jenis === "sel-tertukar") return sel.includes(satu.satu.sel) && sel.includes(satu.dua.sel);
    if (satu.jenis === "baris-kembar") return sel.includes(satu.sel);
    if (!("menjadi" in satu) || asal.length === 0) return false;
    const di = satu.sel.includes("!") ? satu.sel : `${temuan.lembar}!${satu.sel}`;
    return satu.menjadi === asal[sel.findIndex((lain) => di === `${lembar}!${lain}`)];
  });
}

/** A repair is offered that would write another figure than the one that stood there, or any where a row came or went. */
const perbaikanKeliru = ({ perbaikan }: TemuanReviu, { sel, asal }: Ubahan): boolean =>
  perbaikan !== undefined &&
  [perbaikan, perbaikan.juga].some((satu) => satu && String(satu.isi) !== asal[sel.indexOf(satu.sel)]);

/** How often each thing happened among the changes of one kind. */
interface Hitungan {
  banyak: number;
  ditemukan: number;
  ditunjuk: number;
  diterangkan: number;
  diperbaiki: number;
  perbaikanKeliru: number;
  alarmPalsu: number;
  alarmSempit: number;
}

const NOL: Hitungan = {
  banyak: 0,
  ditemukan: 0,
  ditunjuk: 0,
  diterangkan: 0,
  diperbaiki: 0,
  perbaikanKeliru: 0,
  alarmPalsu: 0,
  alarmSempit: 0,
};

function hitung(temuan: readonly TemuanReviu[], ubahan: Ubahan, buku: readonly LembarMentah[]): Hitungan {
  const tepat = (satu: TemuanReviu): boolean =>
    satu.perbaikan !== undefined && !perbaikanKeliru(satu, ubahan) && ubahan.asal.length > 0;
  return {
    banyak: 1,
    ditemukan: Number(temuan.some((satu) => berasal(satu, ubahan))),
    ditunjuk: Number(temuan.some((satu) => menunjuk(satu, ubahan))),
    diterangkan: Number(temuan.some((satu) => tepat(satu) || menerangkan(satu, ubahan))),
    diperbaiki: Number(temuan.some(tepat)),
    perbaikanKeliru: Number(temuan.some((satu) => perbaikanKeliru(satu, ubahan))),
    alarmPalsu: temuan.filter((satu) => !berasal(satu, ubahan)).length,
    alarmSempit: temuan.filter((satu) => !berasalSempit(satu, ubahan, buku)).length,
  };
}

function tambah(a: Hitungan, b: Hitungan): Hitungan {
  const unsur = Object.keys(NOL) as (keyof Hitungan)[];
  return Object.fromEntries(unsur.map((satu) => [satu, a[satu] + b[satu]])) as unknown as Hitungan;
}

function cetak(nama: string, h: Hitungan): void {
  const persen = (n: number): string => `${((100 * n) / Math.max(1, h.banyak)).toFixed(0)} %`.padStart(5);
  console.log(
    `${nama.padEnd(18)} ${String(h.banyak).padStart(4)} kali · ditemukan ${persen(h.ditemukan)} · menunjuk selnya ${persen(h.ditunjuk)}` +
      ` · diterangkan ${persen(h.diterangkan)} · perbaikan tepat ${persen(h.diperbaiki)}, keliru ${persen(h.perbaikanKeliru)} · alarm palsu ${String(h.alarmPalsu)} (arti sempit ${String(h.alarmSempit)})`,
  );
}

/** What the review finds of single random changes on clean workbooks, what it points at, and what it says besides. */
export function ukurUbahan(banyak: number, rinci: boolean): void {
  const acak = pengacak(Number(process.env["BENIH"] ?? 20_261_128));
  const buku = bukuBersih();
  const awal = buku.map((satu) => penting(satu).length);
  console.log(`buku bersih: ${awal.join(", ")} galat atau peringatan`);
  const menurut = new Map<string, Hitungan>();
  for (let i = 0; i < banyak; i++) {
    const { lembar, ubahan } = ubahAcak(buku[i % buku.length] ?? [], acak);
    const temuan = penting(lembar);
    const h = hitung(temuan, ubahan, lembar);
    menurut.set(ubahan.jenis, tambah(menurut.get(ubahan.jenis) ?? NOL, h));
    if (
      rinci &&
      (h.ditemukan === 0 || h.alarmPalsu + h.alarmSempit > 0 || h.perbaikanKeliru > 0 || h.diterangkan === 0)
    )
      rincian(h, ubahan, temuan);
  }
  for (const [jenis, h] of [...menurut].sort()) cetak(jenis, h);
  cetak("semua", [...menurut.values()].reduce(tambah, NOL));
  const sel = [...menurut].filter(([jenis]) => !jenis.startsWith("baris")).map(([, h]) => h);
  cetak("semua di sel", sel.reduce(tambah, NOL));
}

function rincian(
  h: Hitungan,
  { jenis, lembar, sel, asal, menjadi }: Ubahan,
  temuan: readonly TemuanReviu[],
): void {
  const tanda =
    h.ditemukan === 0
      ? "LUPUT"
      : h.perbaikanKeliru > 0
        ? "PERBAIKAN KELIRU"
        : h.alarmPalsu + h.alarmSempit > 0
          ? "ALARM PALSU"
          : "TAK DITERANGKAN";
  console.log(`${tanda} ${jenis} ${lembar}!${sel.join(",")}: ${asal.join(" / ")} -> ${menjadi}`);
  for (const { kode, lembar: di, sel: pada, seharusnyaTeks, perbaikan, penjelasan } of temuan)
    console.log(
      `   ${kode} ${di}!${pada} ${seharusnyaTeks} ${perbaikan ? JSON.stringify(perbaikan) : ""} ${JSON.stringify(penjelasan)}`,
    );
}
