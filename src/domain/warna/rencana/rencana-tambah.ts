import { temuanWarna, type TemuanWarna } from "../temuan-warna";
import { alamatLembar, bacaArea } from "../../lembar/area";
import { namaBuruk } from "../../tabel/kata/nama-buruk";
import { hurufKolom, indeksKolom } from "../../tabel/alamat";
import type { KolomTabel } from "../../tabel/hasil-tabel";
import { aturanWarna } from "./aturan-warna";
import { PESAN_TERBANYAK, yakinKolom, type BahanRencana } from "../bahan";
import { JUDUL_CAPAIAN, JUDUL_KRITERIA, kolomKami } from "./kolom-kami";
import { rupaPasangan, type RupaKolomPasangan } from "./pasangan-tabel";
import type { KolomBaru, RencanaTabel } from ".";
import { rumusCapaianExcel, rumusCapaianLkjip, rumusKriteria } from "./rumus-kolom";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { nilaiPasangan, rujukanPasangan, type SumberPasangan } from "./sumber-pasangan";
import { tempatKolom } from "./tempat-kolom";

interface Tempat {
  readonly capaian: string;
  readonly kriteria: string;
  readonly perbarui: boolean;
  readonly jauh: boolean;
}

function cariTempat({ lembar, tabel }: BahanRencana, sel: TabelUkur): Tempat | undefined {
  const lama = kolomKami(sel);
  if (lama)
    return { capaian: lama, kriteria: hurufKolom(indeksKolom(lama) + 1), perbarui: true, jauh: false };
  const rentang = bacaArea(tabel.rentang);
  const petak = rentang && {
    ...rentang,
    atas: tabel.kepala.awal - 1,
    bawah: Math.max(rentang.bawah, tabel.data.akhir - 1),
  };
  const tempat = petak && tempatKolom(lembar, petak);
  if (!tempat) return undefined;
  const { kolom, jauh } = tempat;
  return { capaian: hurufKolom(kolom), kriteria: hurufKolom(kolom + 1), perbarui: false, jauh };
}

function kolomBaru(
  bahan: BahanRencana,
  sel: TabelUkur,
  judul: KolomBaru["judul"],
  kolom: string,
  dilewati: ReadonlySet<number>,
  rumus: (baris: number) => string,
): KolomBaru {
  const { data, kepala } = bahan.tabel;
  const berisi = new Set(sel.baris);
  const baris = Array.from({ length: data.akhir - data.awal + 1 }, (_, i) => data.awal + i);
  return {
    judul,
    kolom,
    barisKepala: kepala.awal,
    barisAwal: data.awal,
    rumus: baris.map((satu) => (berisi.has(satu) && !dilewati.has(satu) ? rumus(satu) : "")),
    format: judul === JUDUL_CAPAIAN ? "0.00%" : "General",
  };
}

/** The table's own capaian while nothing stands in it: a form that the office may want to fill in itself. */
function capaianKosong({ tabel }: BahanRencana, sel: TabelUkur): string | undefined {
  const kolom = tabel.kolom.find(({ peran }) => peran === "capaian")?.kolom;
  const terisi = kolom !== undefined && sel.baris.some((baris) => !sel.kosong(baris, kolom));
  return terisi ? undefined : kolom;
}

function temuanCapaianKosong(kolom: string | undefined): TemuanWarna[] {
  return kolom === undefined ? [] : [temuanWarna("CAPAIAN_KOSONG", { kolom })];
}

function temuanTambah(bahan: BahanRencana, tempat: Tempat, rupa: RupaKolomPasangan): TemuanWarna[] {
  const info = { tingkat: "info" } as const;
  return [
    temuanWarna("POLARITAS", { nama: bahan.pilihan.polaritas }, info),
    ...(rupa.perluLkjip ? [temuanWarna("PERLU_LKJIP", {}, info)] : []),
    ...(tempat.jauh ? [temuanWarna("KOLOM_JAUH", { kolom: `${tempat.capaian}:${tempat.kriteria}` })] : []),
    ...rupa.temuan,
  ];
}

/** Names of which less is better, where realisasi by target would be computed: only the office knows its formula. */
function polaritasRagu({ pilihan, lembar }: BahanRencana, sel: TabelUkur, kolom: string): TemuanWarna[] {
  if (pilihan.polaritas !== "positif") return [];
  return sel.baris
    .filter((baris) => !sel.kosong(baris, kolom) && namaBuruk(sel.nama(baris)))
    .map((baris) =>
      temuanWarna(
        "POLARITAS_RAGU",
        { nama: sel.nama(baris) },
        { sel: alamatLembar(lembar.mentah.nama, `${kolom}${baris}`) },
      ),
    )
    .slice(0, PESAN_TERBANYAK);
}

function kurangYakin(bahan: BahanRencana, kolom: readonly KolomTabel[]): TemuanWarna[] {
  if (yakinKolom(bahan, kolom)) return [];
  return [temuanWarna("KURANG_YAKIN", { kolom: kolom.map((satu) => satu.kolom).join(", ") })];
}

/** What is found in all the columns that a pair is made of. */
function rupaSumber(
  bahan: BahanRencana,
  sel: TabelUkur,
  { target, realisasi }: SumberPasangan,
): RupaKolomPasangan {
  const rupa = realisasi.flatMap((r, i) => {
    const t = target[i] ?? target[0];
    return t ? [rupaPasangan(bahan, sel, t.kolom, r.kolom)] : [];
  });
  return {
    perluLkjip: rupa.some((satu) => satu.perluLkjip),
    strip: rupa.length === 1 && rupa.some((satu) => satu.strip),
    persenBerbeda: rupa.some((satu) => satu.persenBerbeda),
    temuan: rupa.flatMap(({ temuan }) => temuan).slice(0, PESAN_TERBANYAK),
  };
}

/** Some pair of the row is no pair. */
function bercela(sel: TabelUkur, { target, realisasi }: SumberPasangan, baris: number): boolean {
  return realisasi.some((r, i) => {
    const t = target[i] ?? target[0];
    return t !== undefined && sel.cela(baris, t.kolom, r.kolom) !== undefined;
  });
}

/** The plan that writes Capaian and Kriteria beside the table and colours both. */
export function rencanaTambah(bahan: BahanRencana, sel: TabelUkur, sumber: SumberPasangan): RencanaTabel {
  const tempat = cariTempat(bahan, sel);
  if (!tempat) return { jenis: "biarkan", temuan: [temuanWarna("TANPA_TEMPAT", {})] };
  const rupa = rupaSumber(bahan, sel, sumber);
  if (rupa.perluLkjip && sumber.cara !== "satu")
    return { jenis: "biarkan", temuan: [temuanWarna("BAGIAN_BERSATUAN", {}), ...rupa.temuan] };
  const kosong = tempat.perbarui ? undefined : capaianKosong(bahan, sel);
  // What the reader has named as no pair is left blank, whatever a formula would make of it.
  const dilewati = new Set(sel.baris.filter((b) => bercela(sel, sumber, b)));
  // Columns without a formula would say nothing, and nobody could tell next time that they are ours.
  if (!tempat.perbarui && dilewati.size === sel.baris.length)
    return { jenis: "biarkan", temuan: rupa.temuan };
  const buruk = polaritasRagu(bahan, sel, sumber.realisasi[0]?.kolom ?? "");
  const { polaritas } = bahan.pilihan;
  const kolom = [...sumber.target, ...sumber.realisasi];
  const { data } = bahan.tabel;
  const dibawahNol = sel.baris.some((baris) => Number(nilaiPasangan(sumber, sel, baris)[0]) < 0);
  const capaian = (baris: number): string => {
    const [t, r] = rujukanPasangan(sumber, baris);
    if (rupa.perluLkjip) return rumusCapaianLkjip(t, r, polaritas);
    return rumusCapaianExcel(t, r, { strip: rupa.strip, polaritas, dibawahNol });
  };
  const kriteria = (baris: number): string => rumusKriteria(`${tempat.capaian}${baris}`, bahan.skala);
  const area = `${tempat.capaian}${data.awal}:${tempat.kriteria}${data.akhir}`;
  return {
    jenis: "tambah",
    // Far away the user would not see what was written: that is shown first, however sure the columns are.
    yakin:
      !tempat.jauh &&
      (bahan.dipastikan || kolom.every(({ peran }) => peran !== "lain")) &&
      yakinKolom(bahan, kolom) &&
      (bahan.dipastikan || (!rupa.persenBerbeda && kosong === undefined && buruk.length === 0)),
    kolomBaru: [
      kolomBaru(bahan, sel, JUDUL_CAPAIAN, tempat.capaian, dilewati, capaian),
      kolomBaru(bahan, sel, JUDUL_KRITERIA, tempat.kriteria, dilewati, kriteria),
    ],
    perbarui: tempat.perbarui,
    cara: rupa.perluLkjip ? "rumus-lkjip" : "rumus-excel",
    area: [area],
    aturan: aturanWarna(
      area,
      `$${tempat.capaian}${data.awal}`,
      [{ bentuk: "rasio", notasi: "koma" }],
      bahan.skala,
    ),
    sampingan: [],
    temuan: [
      ...kurangYakin(bahan, kolom),
      ...temuanCapaianKosong(kosong),
      ...buruk,
      ...temuanTambah(bahan, tempat, rupa),
    ],
  };
}
