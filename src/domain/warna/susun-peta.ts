import { bacaArea } from "../lembar/area";
import { bacaLembar, bacaTabelTahun } from "../tabel/baca-lembar";
import { TabelUkur } from "../tabel/isi/tabel-ukur";
import type { Peran, Tabel } from "../tabel/hasil-tabel";
import type { Pesan } from "../temuan/pesan";
import type { PolaritasArah as Polaritas } from "../ukur/polaritas";
import { barisBerwarna, cuplikanTabel } from "./rencana/cuplikan";
import { cariIngatan, type Ingatan } from "./ingatan";
import { cariSkalaKantor } from "./skala-kantor";
import type { Skala } from "../ukur/skala";
import { denganIngatan, denganPeran } from "./peran-pilihan";
import type { BahanRencana } from "./bahan";
import type { KolomBerwarna } from "./jenis-berwarna";
import { bukanCapaian, kolomBerwarna } from "./kolom-berwarna";
import type { LembarTerbaca, SkalaBuku } from "./lembar-terbaca";
import type { PetaLembar, PetaWarna } from "./peta";
import type { Petak } from "../lembar/area";
import type { PetaTabel, PilihanTabel, RencanaTabel } from "./rencana";
import { tahunTabel } from "./pilihan-tahun";
import { rencanaLegenda } from "./legenda/rencana-legenda";
import { dapatDiisi, rencanaTabel } from "./rencana/rencana-tabel";
import { tanpaJumlah } from "./rencana/tak-terjumlah";
import { tersentuh } from "./rencana/tempat-kolom";
import { temuanWarna, type TemuanWarna } from "./temuan-warna";

/** What a map is made from besides the sheets. */
export interface BahanPeta {
  readonly skala: SkalaBuku;
  readonly polaritas: Polaritas;
  readonly ingatan: Ingatan;
  /** The remembered choice of a legend; undefined: on where the workbook has one already. */
  readonly legenda?: boolean;
  /** The scale that was taken over from the office's own table an earlier time. */
  readonly skalaDiingat?: Skala;
  /** What the edge has to say of the workbook (a Kriteria sheet that cannot be used). */
  readonly pesan: readonly Pesan[];
}

type DasarTabel = Pick<PetaTabel, "tabel" | "diubah" | "diingat" | "disahkan" | "pilihan" | "tahun">;

/** What is coloured besides the capaian, or would be if the user wanted it; nothing where there is no capaian to keep. */
function kolomIkut(bahan: BahanRencana, rencana: RencanaTabel): readonly KolomBerwarna[] {
  const { hanyaCapaian, ...pilihan } = bahan.pilihan;
  const semua = kolomBerwarna(hanyaCapaian ? rencanaTabel({ ...bahan, pilihan }) : rencana);
  const lain = bukanCapaian(semua);
  return hanyaCapaian || lain.length < semua.length ? lain : [];
}

function susunTabel(lembar: LembarTerbaca, skala: SkalaBuku, dasar: DasarTabel): PetaTabel {
  const bahan: BahanRencana = {
    lembar,
    skala,
    tabel: dasar.tabel,
    ukur: new TabelUkur(lembar.mentah, dasar.tabel),
    pilihan: dasar.pilihan,
    dipastikan: dasar.disahkan || dasar.diubah.length > 0,
    rumusDijawab: dasar.disahkan || dasar.pilihan.rumusDipilih === true,
  };
  const rencana = rencanaTabel(bahan);
  const isian = dapatDiisi(bahan);
  return {
    ...dasar,
    ...(isian === undefined ? {} : { isian }),
    ...(tanpaJumlah(bahan.ukur) ? { tanpaJumlah: true as const } : {}),
    kunci: `${lembar.id}!${dasar.tabel.rentang}`,
    rencana,
    ikut: kolomIkut(bahan, rencana),
    cuplikan: cuplikanTabel(bahan, rencana),
    berwarna: barisBerwarna(bahan, rencana),
  };
}

/** The table as a report on the year that the user chose. */
function tabelTahun({ mentah }: LembarTerbaca, tabel: Tabel, tahun: number | undefined): Tabel {
  return tahun === undefined ? tabel : (bacaTabelTahun(mentah, tabel.rentang, tahun) ?? tabel);
}

function tabelBaru(lembar: LembarTerbaca, tabel: Tabel, bahan: BahanPeta): PetaTabel {
  const lama = cariIngatan(bahan.ingatan, lembar.id, tabel);
  return susunTabel(lembar, bahan.skala, {
    tabel: lama ? denganIngatan(tabelTahun(lembar, tabel, lama.pilihan.tahun), lama) : tabel,
    tahun: tahunTabel(tabel),
    diubah: [],
    diingat: lama !== undefined,
    disahkan: lama?.disahkan ?? false,
    pilihan: lama?.pilihan ?? { sertakan: !lembar.kami, cara: "otomatis", polaritas: bahan.polaritas },
  });
}

function bersentuhan(batas: Petak | undefined, rentang: string): boolean {
  const petak = bacaArea(rentang);
  return !batas || !petak || tersentuh(petak, batas);
}

function temuanLembar({ mentah, kami, terproteksi, batas }: LembarTerbaca, banyak: number): TemuanWarna[] {
  const lembar = mentah.nama;
  if (kami) return [temuanWarna("LEMBAR_KAMI", { lembar }, { tingkat: "info" })];
  if (terproteksi) return [temuanWarna("LEMBAR_DIPROTEKSI", { lembar })];
  if (banyak > 0) return [];
  if (batas) return [temuanWarna("PILIHAN_TANPA_TABEL", {})];
  return [temuanWarna("TANPA_TABEL", { lembar }, { tingkat: "info" })];
}

/** A cover sheet beside sheets with tables lacks nothing. */
function tanpaLembarLain(lembar: readonly PetaLembar[]): readonly PetaLembar[] {
  if (!lembar.some(({ sumber, tabel }) => !sumber.kami && tabel.length > 0)) return lembar;
  return lembar.map((satu) => ({
    ...satu,
    temuan: satu.temuan.filter(({ kode }) => kode !== "TANPA_TABEL"),
  }));
}

function susunLembar(lembar: LembarTerbaca, bahan: BahanPeta): PetaLembar {
  const { nama } = lembar.mentah;
  const dibaca = bacaLembar(lembar.mentah).tabel;
  const tabel = dibaca.filter(({ rentang }) => bersentuhan(lembar.batas, rentang));
  return {
    nama,
    id: lembar.id,
    tabel: tabel.map((satu) => tabelBaru(lembar, satu, bahan)),
    temuan: temuanLembar(lembar, tabel.length),
    legenda: undefined,
    sumber: lembar,
  };
}

/** Something will be done with this table when the user says go. */
export function dikerjakan({ pilihan, rencana }: PetaTabel): boolean {
  return pilihan.sertakan && rencana.jenis !== "biarkan";
}

/** The sheets with the legend each will have. */
function denganLegenda(lembar: readonly PetaLembar[], skala: SkalaBuku, ingin: boolean): PetaLembar[] {
  return lembar.map((satu) => {
    const { sumber, tabel } = satu;
    const boleh = ingin && !sumber.kami && !sumber.terproteksi;
    const legenda = boleh ? rencanaLegenda(sumber, tabel.filter(dikerjakan), skala) : undefined;
    return { ...satu, legenda };
  });
}

function semuaYakin(lembar: readonly PetaLembar[]): boolean {
  return lembar.every(({ tabel }) =>
    tabel.every((satu) => !satu.pilihan.sertakan || satu.rencana.jenis === "biarkan" || satu.rencana.yakin),
  );
}

/** Where the workbook has a Kriteria sheet of ours, that is the scale, whatever other tables say. */
function denganSkala(umum: SkalaBuku, kantor: Skala | undefined): SkalaBuku {
  return kantor === undefined || umum.ikutLembar ? umum : { ...umum, skala: kantor };
}

/** Reads the sheets' tables and plans what to do with each. */
export function susunPeta(lembar: readonly LembarTerbaca[], bahan: BahanPeta): PetaWarna {
  const { skala: skalaUmum, skalaDiingat, polaritas, ingatan, pesan, legenda: diingat } = bahan;
  const skala = denganSkala(skalaUmum, skalaDiingat);
  const legenda = diingat ?? lembar.some((satu) => (satu.legenda ?? []).length > 0);
  const hasil = denganLegenda(
    tanpaLembarLain(lembar.map((satu) => susunLembar(satu, { ...bahan, skala }))),
    skala,
    legenda,
  );
  const skalaKantor = skalaUmum.ikutLembar ? undefined : cariSkalaKantor(lembar);
  return {
    lembar: hasil,
    ...{ skala, skalaUmum, skalaKantor, skalaDiingat },
    ...{ polaritas, ingatan, legenda, legendaDiingat: diingat, pesan },
    yakin: semuaYakin(hasil),
  };
}

/** The map coloured by the office's own criteria, or without them. */
export function petaDenganSkalaKantor(peta: PetaWarna, pakai: boolean): PetaWarna {
  const kantor = pakai ? (peta.skalaKantor?.skala ?? peta.skalaDiingat) : undefined;
  const skala = denganSkala(peta.skalaUmum, kantor);
  const lembar = peta.lembar.map((satu) => ({
    ...satu,
    tabel: satu.tabel.map((lama) => susunTabel(satu.sumber, skala, lama)),
  }));
  return { ...peta, skala, lembar: denganLegenda(lembar, skala, peta.legenda), yakin: semuaYakin(lembar) };
}

/** The map is coloured by the office's own criteria. */
export function memakaiSkalaKantor({ skala, skalaUmum }: PetaWarna): boolean {
  return skala.skala !== skalaUmum.skala;
}

/** The map with or without a legend on its sheets. */
export function petaDenganLegenda(peta: PetaWarna, legenda: boolean): PetaWarna {
  return { ...peta, legenda, lembar: denganLegenda(peta.lembar, peta.skala, legenda) };
}

function gantiTabel(
  peta: PetaWarna,
  kunci: string,
  ganti: (lama: PetaTabel, sumber: LembarTerbaca) => DasarTabel,
): PetaWarna {
  const lembar = peta.lembar.map((satu) => ({
    ...satu,
    tabel: satu.tabel.map((lama) =>
      lama.kunci === kunci ? susunTabel(satu.sumber, peta.skala, ganti(lama, satu.sumber)) : lama,
    ),
  }));
  return {
    ...peta,
    lembar: denganLegenda(lembar, peta.skala, peta.legenda),
    yakin: semuaYakin(lembar),
  };
}

/** The map with another role for one column, planned again. */
export function petaDenganPeran(peta: PetaWarna, kunci: string, kolom: string, peran: Peran): PetaWarna {
  return gantiTabel(peta, kunci, (lama) => ({
    ...lama,
    tabel: denganPeran(lama.tabel, kolom, peran),
    diubah: [...new Set([...lama.diubah, kolom])],
  }));
}

/** The map in which the blank cells of every capaian and kriteria column of the office's own get filled. */
export function petaDenganIsian(peta: PetaWarna): PetaWarna {
  const kunci = peta.lembar.flatMap(({ tabel }) =>
    tabel.flatMap((satu) => (satu.isian === undefined ? [] : [satu.kunci])),
  );
  return kunci.reduce((hasil, satu) => petaDenganPilihan(hasil, satu, { cara: "isi" }), peta);
}

/** The map in which only the capaian of the year gets colours. */
export function petaHanyaCapaian(peta: PetaWarna): PetaWarna {
  const kunci = peta.lembar.flatMap(({ tabel }) => tabel.map((satu) => satu.kunci));
  return kunci.reduce((hasil, satu) => petaDenganPilihan(hasil, satu, { hanyaCapaian: true }), peta);
}

/** The map with other choices for one table, planned again; another year gives its columns their meaning anew. */
export function petaDenganPilihan(peta: PetaWarna, kunci: string, pilihan: Partial<PilihanTabel>): PetaWarna {
  return gantiTabel(peta, kunci, (lama, sumber) => {
    const rumus = pilihan.polaritas === undefined ? {} : { rumusDipilih: true as const };
    const dasar = { ...lama, pilihan: { ...lama.pilihan, ...pilihan, ...rumus } };
    if (pilihan.tahun === undefined || pilihan.tahun === lama.tabel.tahunLaporan) return dasar;
    return { ...dasar, diubah: [], tabel: tabelTahun(sumber, lama.tabel, pilihan.tahun) };
  });
}
