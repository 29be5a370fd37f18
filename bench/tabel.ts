import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bacaLembar } from "../src/domain/tabel";
import type { LembarMentah, NilaiSel, Peran } from "../src/domain/tabel";
import { BLOK_UJI } from "../test/domain/tabel/fixtures/blok-uji";
import type { BlokUji } from "../test/domain/tabel/fixtures/blok-uji";
import { BLOK_UJI_DUA } from "../test/domain/tabel/fixtures/blok-uji-dua";
import { BLOK_UJI_TIGA } from "../test/domain/tabel/fixtures/blok-uji-tiga";
import { buatLembar } from "../test/domain/tabel/lembar";
import {
  bacaKumpulan,
  KUMPULAN_ASING,
  KUMPULAN_JEBAKAN,
  KUMPULAN_UJI,
  KUMPULAN_UKUR,
  KUMPULAN_UKUR_PADAT,
} from "../test/domain/tabel/lembar-kisi";
import type { LembarUji } from "../test/domain/tabel/lembar-kisi";
import { nilaiLembar } from "../test/domain/tabel/nilai-lembar";
import { nilaiBlok } from "../test/domain/tabel/nilai-blok";
import type { Hitungan } from "../test/domain/tabel/nilai-blok";
import { TETANGGA } from "../test/domain/tabel/tetangga";
import { nilaiKasus } from "../test/domain/tabel/tetangga/nilai";
import { PERUBAHAN } from "../test/domain/tabel/ubah-lembar";

/**
 * Reading a sheet as it is: time at 1,000 / 5,000 / 10,000 rows of 30 columns, and recall and precision per role on
 * the dozen real header blocks and on the held-out sets. Run: npx tsx bench/tabel.ts
 */

const KEPALA: NilaiSel[] = [
  ...[
    "No",
    "Kode",
    "Sasaran",
    "Program",
    "Indikator Kinerja",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian (%)",
  ],
  ...["Pagu (Rp)", "Realisasi Anggaran (Rp)", "Serapan (%)", "Keterangan"],
];

function lembarBesar(baris: number): LembarMentah {
  const kepala = [...KEPALA, ...Array.from({ length: 17 }, (_, i) => `Realisasi ${String(2000 + i)}`)];
  const data = Array.from({ length: baris }, (_, i): NilaiSel[] => {
    const target = 50 + (i % 400);
    const realisasi = (i * 7) % (target + 20);
    const persen = Math.round((10000 * realisasi) / target) / 100;
    return [
      ...[i + 1, `2.07.${String(i % 90)}`, `Sasaran ke ${String(i)}`, `Program ${String(i % 50)}`],
      ...[`Persentase layanan nomor ${String(i)}`, "orang", `${String(target)} orang`, realisasi],
      ...[`${String(persen).replace(".", ",")} %`, target * 1e6, realisasi * 1e6, persen, "selesai"],
      ...Array.from({ length: 17 }, (_, k) => (i * k) % 97),
    ];
  });
  return buatLembar({ isi: [["LAPORAN KINERJA TAHUN 2024"], kepala, ...data] });
}

function ukurWaktu(): void {
  for (const baris of [1000, 5000, 10000]) {
    const lembar = lembarBesar(baris);
    bacaLembar(lembar);
    const waktu = [1, 2, 3, 4, 5].map(() => satuKali(lembar));
    const terkecil = (apa: "dinding" | "prosesor"): string =>
      Math.min(...waktu.map((w) => w[apa])).toFixed(0);
    console.log(
      `${String(baris).padStart(6)} rows x 30 columns: ${terkecil("dinding")} ms (processor ${terkecil("prosesor")} ms)`,
    );
  }
}

/** Wall time and processor time of one reading, in ms; the second tells the truth on a busy machine. */
function satuKali(lembar: LembarMentah): { dinding: number; prosesor: number } {
  const awal = performance.now();
  const sebelum = process.cpuUsage();
  bacaLembar(lembar);
  const { user, system } = process.cpuUsage(sebelum);
  return { dinding: performance.now() - awal, prosesor: (user + system) / 1000 };
}

interface BlokNyata {
  readonly baris: number;
  readonly kepala: NilaiSel[][];
  readonly gabungan: string[];
  readonly data: NilaiSel[][];
  readonly peran: Record<string, Peran>;
}

function nilaiNyata(hitungan: Map<Peran, Hitungan>): void {
  const berkas = join(process.cwd(), "test/domain/tabel/fixtures/blok.json");
  for (const blok of JSON.parse(readFileSync(berkas, "utf8")) as BlokNyata[]) {
    const isi = [...blok.kepala, ...blok.data];
    const [tabel] = bacaLembar(buatLembar({ baris: blok.baris, isi, gabungan: blok.gabungan })).tabel;
    for (const [huruf, harap] of Object.entries(blok.peran)) {
      const dapat = tabel?.kolom.find(({ kolom }) => kolom === huruf)?.peran;
      catat(hitungan, harap, dapat === harap ? "tepat" : "luput");
      if (dapat && dapat !== harap) catat(hitungan, dapat, "keliru");
    }
  }
}

function catat(hitungan: Map<Peran, Hitungan>, peran: Peran, apa: keyof Hitungan): void {
  const satu = hitungan.get(peran) ?? { tepat: 0, luput: 0, keliru: 0 };
  satu[apa]++;
  hitungan.set(peran, satu);
}

function cetak(judul: string, hitungan: ReadonlyMap<Peran, Hitungan>): void {
  console.log(`\n${judul}\n  role              recall  precision  columns`);
  const semua = { tepat: 0, luput: 0, keliru: 0 };
  const baris = (nama: string, { tepat, luput, keliru }: Hitungan): void => {
    const persen = (bagian: number, utuh: number): string =>
      (utuh === 0 ? "-" : `${((100 * bagian) / utuh).toFixed(0)} %`).padStart(8);
    console.log(
      `  ${nama.padEnd(16)}${persen(tepat, tepat + luput)}  ${persen(tepat, tepat + keliru)} ${String(tepat + luput).padStart(8)}`,
    );
  };
  for (const [peran, satu] of hitungan) {
    baris(peran, satu);
    semua.tepat += satu.tepat;
    semua.luput += satu.luput;
    semua.keliru += satu.keliru;
  }
  baris("all", semua);
}

function nilaiUji(judul: string, blok: readonly BlokUji[]): void {
  const hitungan = new Map<Peran, Hitungan>();
  const hasil = blok.map((satu) => nilaiBlok(satu, hitungan));
  cetak(`${judul} (${String(blok.length)} blocks)`, hitungan);
  for (const { id, selisih } of hasil) if (selisih.length > 0) console.log(`  ${id}: ${selisih.join("; ")}`);
}

/** What an independent trial found at first sight, before anything was mended: a record, not measured again. */
const PANDANGAN_PERTAMA = [
  "  fourth set   recall 264/269  precision 264/269  wrong colours unasked 0, missing 0  (43 sheets)",
  "  fifth set    recall 256/292  precision 256/282  wrong colours unasked 1, missing 2  (43 sheets, the honest number)",
  "  sixth set    recall 188/192  precision 188/192  wrong colours unasked 1, missing 0  (32 sheets, after mending)",
  "  seventh set  recall 91/91    precision 91/91    wrong colours unasked 0, missing 0  (16 sheets, after mending)",
  "  eighth set   recall 274/311  precision 274/290  wrong colours unasked 0, missing 0  (45 sheets, a second trial)",
  "  ninth set    recall 208/215  precision 208/215  wrong colours unasked 1, missing 0  (30 sheets, its honest number)",
  "  tenth set    recall 134/142  precision 134/142  wrong colours unasked 0, missing 0  (16 sheets, after mending)",
  "  eleventh set recall 85/89    precision 85/89    wrong colours unasked 0, missing 0  (10 sheets, after mending)",
  "  twelfth set  recall 204/211  precision 204/211  wrong colours unasked 0, missing 0  (30 sheets, parts and periods)",
  "  thirteenth   recall 310/323  precision 310/323  wrong colours unasked 0, missing 0  (40 sheets, a third trial)",
  "  fourteenth   recall 134/156  precision 134/141  wrong colours unasked 0, missing 0  (24 sheets, put away until then)",
  "  fifteenth    recall 234/267  precision 234/245  wrong colours unasked 0, missing 0  (33 sheets, a fourth trial)",
  "  sixteenth    recall 207/237  precision 207/209  wrong colours unasked 0, missing 0  (33 sheets, put away until then)",
  "  seventeenth  recall 105/112  precision 105/105  wrong colours unasked 0, missing 0  (14 sheets, after mending)",
  "  eighteenth   recall 150/162  precision 150/162  wrong colours unasked 0, missing 0  (15 sheets, a fifth trial)",
  "  nineteenth   recall 108/109  precision 108/109  wrong colours unasked 0, missing 0  (15 sheets, put away, after mending)",
  "  twentieth    recall 101/105  precision 101/105  wrong colours unasked 1, missing 0  (15 sheets, after mending)",
  "  twenty-first recall 155/158  precision 155/158  wrong colours unasked 1, missing 0  (15 sheets by a stranger)",
  "  twenty-second recall 149/157 precision 149/157  wrong colours unasked 1, missing 0  (15 sheets by a stranger)",
  "  twenty-third recall 421/467  wrong colours unasked 3 on 2 sheets, missing 0  (40 sheets by a second stranger)",
  "  twenty-fourth recall 442/488 wrong colours unasked 6 on 5 sheets, missing 0  (40 sheets by a third)",
  "  twenty-fifth recall 347/358  precision 347/358  wrong colours unasked 0, missing 0  (30 by a fourth, after the gate)",
  "  twenty-sixth recall 290/303  precision 290/303  wrong colours unasked 0, missing 0  (30 sheets by a fifth)",
  "  a generator   8105 of 8330 columns, 1020 of 1033 tables, wrong 2, missing 4  (1,013 sheets, a sixth stranger's)",
  "  twenty-seventh recall 281/295 wrong colours unasked 1, missing 0  (40 sheets by a seventh, after the generator)",
  "  twenty-eighth recall 281/317  precision 281/310  wrong colours unasked 0, missing 1  (40 sheets by an eighth)",
  "  twenty-ninth recall 679/751  wrong colours unasked 1, missing 1  (60 sheets by a ninth, after the heads of public applications)",
  "  thirtieth    recall 136/137  wrong colours unasked 0, missing 0  (13 sheets by a tenth, by hand)",
  "  thirty-first to thirty-fourth  1654/1878, wrong unasked 1, missing 7  (164 sheets by four, the last one of other offices' words)",
  "  thirty-fifth recall 216/217  wrong unasked 0, missing 1  (22 sheets of offices by a stranger, the thirty-seventh set)",
  "  thirty-sixth recall 237/249  wrong unasked 0, missing 0  (22 working files of sections by a stranger, the thirty-eighth set)",
  "  thirty-seventh recall 414/460  wrong unasked 0, missing 0  (44 sheets: the put away halves of these two sets)",
  "  thirty-eighth 5392/6368, wrong unasked 6, missing 71  (720 sheets of forced variety by seven, 30 tables not found)",
  "  thirty-ninth recall 389/390   wrong unasked 0, missing 0  (44 ordinary sheets by a stranger, half of them put away)",
  "  fortieth     recall 500/546   wrong unasked 0, missing 1  (44 working files by a stranger, half of them put away)",
  "  forty-first  recall 3530/3949 wrong unasked 11, missing 25  (480 sheets of wide variety by four; six of the eleven are a matter of view)",
  "  forty-second recall 495/560   wrong unasked 10, missing 0  (100 trap sheets by a stranger, half of them put away)",
  "  forty-third  recall 481/510   wrong unasked 1, missing 3  (60 ordinary tables and working files by a stranger, half put away)",
  "  forty-fourth recall 735/910   wrong unasked 1, missing 18  (120 sheets of wide variety by a stranger, half put away)",
  "  forty-fifth  recall 576/627   wrong unasked 0, missing 2  (70 working files and traps by a stranger; 596 after the mends without them)",
  "  forty-sixth  recall 1073/1135 wrong unasked 0, missing 8  (120 sheets by three strangers, half put away; a second reader agreed with the authors in 99.7 %)",
  "  forty-seventh recall 352/392  wrong unasked 3, missing 0  (60 traps by a stranger, half put away)",
  "  forty-eighth recall 497/521   wrong unasked 2, missing 1  (60 files by a stranger; 505 after the mends without them)",
  "  forty-ninth  recall 567/593   wrong unasked 0, missing 1  (60 files in the mix of the first trial; 583 after the mends, never taught with)",
  "  fiftieth     recall 541/563   wrong unasked 0, missing 6  (60 files in the same mix; 554 after the mends, never taught with)",
  "  fifty-first  recall 278/312   wrong unasked 2, missing 1  (50 traps by a stranger; 287 and 1 after the mends without them)",
  "  fifty-second recall 3924/5239 wrong unasked 4, missing 86 (660 compact sheets of forced variety by five strangers)",
  "  fifty-third  recall 2620/3510 wrong unasked 0, missing 47 (450 more by three others, after the mends without them)",
  "  fifty-fourth recall 510/554   wrong unasked 1, missing 1  (60 files in the same mix; 519, 0 and 0 of the state made without them, never taught with)",
  "  fifty-fifth  recall 321/369   wrong unasked 6, missing 0  (60 traps by a stranger; 327 and 5 of the state made without them)",
  "  fifty-sixth  recall 802/881   wrong unasked 1, missing 9  (80 wide tables and working files by two strangers; half was put away)",
  "  fifty-seventh  recall 318/340   wrong unasked 0, missing 1  (50 traps by a stranger)",
  "  fifty-eighth  recall 436/455   wrong unasked 0, missing 2  (50 files by a stranger, never opened; 444 and 0 of the state made without them)",
  "  fifty-ninth  recall 8186/9957  wrong unasked 2, missing 163 (980 lessons by eight strangers, 600 of them with two rows: more than half of what was missed stood in tables that were not found)",
  "  sixtieth     recall 458/470   wrong unasked 0, missing 0  (48 files by two strangers, of the state made without them; 458 and 0 of the state before as well)",
  "  sixty-first  recall 7394/7817 wrong unasked 0, missing 35 (1,080 sheets by seven strangers: 1,020 compact ones of forced variety, 60 files; dinas alone 1136/1167)",
  "  sixty-second recall 1070/1090 wrong unasked 0, missing 5 (120 files by two strangers, of the state made without them; 1060 of the state of that morning)",
  "  neighbours   91 of 355 right, 162 wrong in silence (of the kinds of wrong silence, before mending)",
  "  neighbours   56 of 92 right, 0 wrong in silence (of needless refusals, before mending)",
];

function nilaiTrial(judul: string, lembar: readonly LembarUji[], rinci: boolean): void {
  const hitungan = new Map<Peran, Hitungan>();
  const hasil = lembar.map((satu) => nilaiLembar(satu, hitungan));
  if (rinci) cetak(judul, hitungan);
  const semua = [...hitungan.values()].reduce(
    (n, { tepat, luput, keliru }) => ({
      tepat: n.tepat + tepat,
      luput: n.luput + luput,
      keliru: n.keliru + keliru,
    }),
    { tepat: 0, luput: 0, keliru: 0 },
  );
  const banyak = (apa: "salahYakin" | "kurangYakin"): number => hasil.flatMap((satu) => satu[apa]).length;
  const { tepat, luput, keliru } = semua;
  console.log(
    `  ${judul.padEnd(40)} recall ${tepat}/${tepat + luput}  precision ${tepat}/${tepat + keliru}` +
      `  wrong colours unasked ${banyak("salahYakin")}, missing ${banyak("kurangYakin")}`,
  );
}

function nilaiBebas(): void {
  console.log("\nIndependent trial, at first sight (recorded)");
  PANDANGAN_PERTAMA.forEach((baris) => console.log(baris));
  const semua = KUMPULAN_UJI.flatMap(bacaKumpulan);
  nilaiTrial(`Independent trial, today (${semua.length} sheets)`, semua, true);
  const asing = KUMPULAN_ASING.flatMap(bacaKumpulan);
  nilaiTrial(`A stranger's trial, today (${asing.length} sheets)`, asing, true);
  const ukur = KUMPULAN_UKUR.flatMap(bacaKumpulan);
  nilaiTrial(`Never taught with, today (${ukur.length} sheets)`, ukur, true);
  const padat = KUMPULAN_UKUR_PADAT.flatMap(bacaKumpulan);
  nilaiTrial(`Never taught with, of forced variety, today (${padat.length} sheets)`, padat, true);
  const jebakan = KUMPULAN_JEBAKAN.flatMap(bacaKumpulan);
  nilaiTrial(`Traps, today (${jebakan.length} sheets)`, jebakan, true);
  console.log("  the same sheets after what an office does to them");
  for (const [nama, ubah] of Object.entries(PERUBAHAN)) nilaiTrial(nama, semua.map(ubah), false);
}

/** Made-up sheets of the kinds that were read wrongly once. */
function nilaiTetangga(): void {
  const salah = TETANGGA.map(nilaiKasus);
  const benar = salah.filter((satu) => satu.length === 0).length;
  const diam = salah.filter((satu) => satu.some((apa) => apa.startsWith("!"))).length;
  console.log(`\nMade-up neighbours, today: ${benar} of ${salah.length} right, ${diam} wrong in silence`);
}

console.log("Reading sheets as they are");
ukurWaktu();
const nyata = new Map<Peran, Hitungan>();
nilaiNyata(nyata);
cetak("Real header blocks (12)", nyata);
// Each set was written before the reader was tried on it. At first sight it read 217 of 221 columns of the first set
// right, 137 of 138 of the second and 90 of 91 of the third; the six misses were mended afterwards, so that what is
// printed now is no longer unseen.
nilaiUji("First held-out set", BLOK_UJI);
nilaiUji("Second held-out set", BLOK_UJI_DUA);
nilaiUji("Third held-out set", BLOK_UJI_TIGA);
nilaiBebas();
nilaiTetangga();
