import type { KolomTabel, Peran } from "../tabel";
import { kolomPeran, utuh } from "../tabel/isi/kolom-peran";
import type { SumberTabel } from "./sumber-tabel";

/** Which level of the budget a name column holds; `campur`: several levels below each other. */
export type Jenjang = "program" | "kegiatan" | "sub";

/** Quarters of the year. */
const TRIWULAN = [1, 2, 3, 4] as const;

/** The columns of a source table by what they say; budgets apart, money apart from performance. */
export interface KolomSumber {
  readonly no?: KolomTabel;
  readonly kode?: KolomTabel;
  /** "Kode Program | Kode Kegiatan | Kode Sub Kegiatan": a column of codes for each level. */
  readonly kodeJenjang: Readonly<Partial<Record<Jenjang, KolomTabel>>>;
  readonly tujuan?: KolomTabel;
  readonly sasaran?: KolomTabel;
  readonly indikator?: KolomTabel;
  readonly satuan?: KolomTabel;
  readonly nama: Readonly<Partial<Record<Jenjang | "campur", KolomTabel>>>;
  readonly target?: KolomTabel;
  readonly targetPerubahan?: KolomTabel;
  readonly realisasi?: KolomTabel;
  readonly lalu?: KolomTabel;
  readonly lalu2?: KolomTabel;
  readonly targetLalu?: KolomTabel;
  readonly targetRenstra?: KolomTabel;
  /** The budget where no word says which one. */
  readonly pagu?: KolomTabel;
  readonly paguInduk?: KolomTabel;
  readonly paguPerubahan?: KolomTabel;
  readonly realisasiRp?: KolomTabel;
  readonly keterangan?: KolomTabel;
  readonly penanggungJawab?: KolomTabel;
  readonly sumber?: KolomTabel;
  readonly awal?: KolomTabel;
  readonly akhir?: KolomTabel;
  /** Targets of the years of a plan, by year. */
  readonly tahun: readonly { readonly tahun: number; readonly kolom: KolomTabel }[];
  readonly targetTw: readonly (KolomTabel | undefined)[];
  readonly realisasiTw: readonly (KolomTabel | undefined)[];
  readonly rpTw: readonly (KolomTabel | undefined)[];
}

const PERUBAHAN = /perubahan|pergeseran|setelah|sesudah|\bdppa\b|\bp-?apbd\b/i;
const INDUK = /sebelum|\binduk\b|\bmurni\b|\bsemula\b/i;
const UANG = /anggaran|pagu|jumlah|\brp\b|rupiah|belanja|\bapbd\b|\bdpa\b|dana/i;
const NAMA_PAGU = /\b(?:anggaran|pagu|apbd|dpa)\b/i;
const BUKAN_UANG = /%|persen|bertambah|berkurang|selisih|realisasi|sisa/i;

/** The words speak of the budget or target after it was changed. */
export function bicaraPerubahan(teks: string): boolean {
  return PERUBAHAN.test(teks) && !INDUK.test(teks);
}

/** "Program / Kegiatan" holds several levels, "Sub Kegiatan | Uraian" one. */
function jenjangJudul(judul: string): Jenjang | "campur" | undefined {
  const SUB = /sub[\s.-]*keg(?:iatan)?\b/gi;
  const tanpaSub = judul.replace(SUB, " ");
  const ada = {
    program: /\bprog(?:ram)?\b/i.test(tanpaSub),
    kegiatan: /\bkeg(?:iatan)?\b/i.test(tanpaSub),
    sub: tanpaSub !== judul,
  };
  const tingkat = (["program", "kegiatan", "sub"] as const).filter((satu) => ada[satu]);
  return tingkat.length > 1 ? "campur" : tingkat[0];
}

const TAHUNAN = utuh;

/** Median of the amounts other than 0 from which a "target" of a budget line is rupiah. */
const RUPIAH = 1_000_000;

/** The figures of a column are amounts of money: large, without units and percents. */
export function berisiUang(sumber: SumberTabel, kolom: KolomTabel): boolean {
  const angka: number[] = [];
  let lain = 0;
  for (const baris of sumber.baris) {
    const isian = sumber.isian(baris, kolom);
    if (!isian) continue;
    const bacaan = sumber.angka(isian, kolom);
    if (bacaan.jenis === "angka" && !bacaan.persen && bacaan.satuan === undefined) angka.push(bacaan.nilai);
    else if (bacaan.jenis !== "strip" && bacaan.jenis !== "rusak") lain++;
  }
  const nyata = angka.filter((nilai) => nilai !== 0).sort((a, b) => a - b);
  const tengah = nyata[Math.floor(nyata.length / 2)];
  return tengah !== undefined && tengah * sumber.kali(kolom) >= RUPIAH && angka.length > 2 * lain;
}

function tahunLalu(
  kolom: readonly KolomTabel[],
  tahunLaporan: number | null,
): Pick<KolomSumber, "lalu" | "lalu2"> {
  const lalu = kolom.filter((satu) => satu.peran === "realisasi_lalu" && TAHUNAN(satu));
  const urut = [...lalu].sort((a, b) => (b.tahun ?? 0) - (a.tahun ?? 0));
  const [pertama, kedua] = urut;
  if (!pertama) return {};
  const sejak = tahunLaporan !== null && pertama.tahun !== null ? tahunLaporan - pertama.tahun : 1;
  if (sejak === 2) return { lalu2: pertama };
  return sejak === 1 ? { lalu: pertama, ...(kedua ? { lalu2: kedua } : {}) } : {};
}

type Pagu = Pick<KolomSumber, "pagu" | "paguInduk" | "paguPerubahan">;

/** "Pagu Anggaran" beside "Pagu Setelah Perubahan": the budget before it, though only the other one says what it is. */
function paguPolos(sumber: SumberTabel, perubahan: KolomTabel | undefined): KolomTabel | undefined {
  if (!perubahan) return undefined;
  const sebelum = sumber.tabel.kolom.slice(0, sumber.tabel.kolom.indexOf(perubahan)).reverse();
  return sebelum.find(
    (satu) =>
      satu.peran === "lain" &&
      TAHUNAN(satu) &&
      satu.tahun === perubahan.tahun &&
      NAMA_PAGU.test(satu.judul) &&
      !BUKAN_UANG.test(satu.judul) &&
      berisiUang(sumber, satu),
  );
}

function kolomPagu(sumber: SumberTabel, judulTabel: string): Pagu {
  const { kolom } = sumber.tabel;
  const calon = kolom.filter(
    (satu) =>
      TAHUNAN(satu) &&
      (satu.peran === "pagu" ||
        (satu.peran === "lain" &&
          UANG.test(satu.judul) &&
          (INDUK.test(satu.judul) || PERUBAHAN.test(satu.judul)) &&
          !BUKAN_UANG.test(satu.judul))),
  );
  const paguInduk = calon.find(({ judul }) => INDUK.test(judul));
  const paguPerubahan = calon.find(({ judul }) => bicaraPerubahan(judul));
  const tanpaKata = calon.find((satu) => satu !== paguInduk && satu !== paguPerubahan);
  const pagu = tanpaKata ?? (paguInduk ? undefined : paguPolos(sumber, paguPerubahan));
  if (pagu && !paguInduk && paguPerubahan) return { paguInduk: pagu, paguPerubahan };
  if (pagu && !paguPerubahan && bicaraPerubahan(judulTabel)) return { paguInduk, paguPerubahan: pagu };
  return { pagu, paguInduk, paguPerubahan };
}

function kolomTarget(
  kolom: readonly KolomTabel[],
  judulTabel: string,
): Pick<KolomSumber, "target" | "targetPerubahan"> {
  const calon = kolom.filter(
    (satu) =>
      TAHUNAN(satu) &&
      (satu.peran === "target" ||
        (satu.peran === "lain" && /target/i.test(satu.judul) && PERUBAHAN.test(satu.judul))),
  );
  const targetPerubahan = calon.find(({ judul }) => bicaraPerubahan(judul));
  const target = calon.find((satu) => satu !== targetPerubahan);
  if (target && !targetPerubahan && bicaraPerubahan(judulTabel)) return { targetPerubahan: target };
  return { target, targetPerubahan };
}

/** The columns of codes by the level that their titles name; none where only one does. */
function kodeJenjang(kolom: readonly KolomTabel[]): KolomSumber["kodeJenjang"] {
  const hasil: Partial<Record<Jenjang, KolomTabel>> = {};
  for (const satu of kolom.filter(({ peran }) => peran === "kode")) {
    const jenjang = jenjangJudul(satu.judul);
    if (jenjang && jenjang !== "campur") hasil[jenjang] ??= satu;
  }
  return Object.keys(hasil).length > 1 ? hasil : {};
}

function kolomNama(sumber: SumberTabel, kode: KolomTabel | undefined): KolomSumber["nama"] {
  const hasil: Partial<Record<Jenjang | "campur", KolomTabel>> = {};
  for (const satu of sumber.tabel.kolom) {
    if (satu.peran !== "program" && satu.peran !== "lain") continue;
    const jenjang =
      jenjangJudul(satu.judul) ?? (kode && /uraian|nomenklatur/i.test(satu.judul) ? "campur" : undefined);
    if (jenjang && !hasil[jenjang]) hasil[jenjang] = satu;
  }
  const { program, campur } = hasil;
  // A column called "Program" that reaches down to the numbers 1.1 and 1.1.1 holds kegiatan too.
  return program && !campur && Object.keys(hasil).length === 1 && bertingkat(sumber, program)
    ? { campur: program }
    : hasil;
}

/** The numbers, codes or bullets before the names show more than one level. */
function bertingkat(sumber: SumberTabel, nama: KolomTabel): boolean {
  const no =
    sumber.tabel.kolom.find(({ peran }) => peran === "kode") ??
    sumber.tabel.kolom.find(({ peran }) => peran === "no");
  return sumber.baris.some(
    (baris) =>
      /^\s*[-–•]\s/.test(sumber.teks(baris, nama)) ||
      (no !== undefined && /^\d+(?:\.\d+)+/.test(sumber.teks(baris, no)) && sumber.baris.length > 1),
  );
}

function perTriwulan(kolom: readonly KolomTabel[], peran: Peran): (KolomTabel | undefined)[] {
  return TRIWULAN.map((n) => kolomPeran(kolom, peran, n));
}

const PK_PERUBAHAN = /(?:perjanjian\s+kinerja|\bPK)\s*(?:-\s*)?(?:\(?perubahan)/i;

/** The title that decides: an agreement that was changed says so above its first table, for all of them. */
function judulPerubahan({ judul, judulLembar }: SumberTabel): string {
  return PK_PERUBAHAN.test(judulLembar) ? judulLembar : judul;
}

/** Sorts the columns of a table by what they mean for our sheets. */
export function kolomSumber(sumber: SumberTabel): KolomSumber {
  const { kolom, tahunLaporan } = sumber.tabel;
  const satu = (peran: Peran): KolomTabel | undefined => kolom.find((k) => k.peran === peran && TAHUNAN(k));
  const kode = satu("kode");
  return {
    no: satu("no"),
    kode,
    kodeJenjang: kodeJenjang(kolom),
    tujuan: kolom.find(({ judul, peran }) => peran === "lain" && /^tujuan\b/i.test(judul)),
    sasaran: satu("sasaran"),
    indikator: satu("indikator"),
    satuan: satu("satuan"),
    nama: kolomNama(sumber, kode),
    ...kolomTarget(kolom, judulPerubahan(sumber)),
    realisasi: satu("realisasi"),
    ...tahunLalu(kolom, tahunLaporan),
    targetLalu: satu("target_lalu"),
    targetRenstra: satu("target_renstra"),
    ...kolomPagu(sumber, judulPerubahan(sumber)),
    realisasiRp: satu("realisasi_rp"),
    keterangan: satu("keterangan"),
    penanggungJawab: satu("penanggung_jawab"),
    sumber: kolom.find(
      ({ judul, peran }) => peran === "lain" && /formula|rumus|sumber data|cara/i.test(judul),
    ),
    awal: satu("kondisi_awal"),
    akhir: satu("kondisi_akhir"),
    tahun: kolom.flatMap((k) =>
      k.peran === "target_tahun" && k.tahun !== null ? [{ tahun: k.tahun, kolom: k }] : [],
    ),
    targetTw: perTriwulan(kolom, "target_tw"),
    realisasiTw: perTriwulan(kolom, "realisasi_tw"),
    rpTw: perTriwulan(kolom, "realisasi_rp"),
  };
}
