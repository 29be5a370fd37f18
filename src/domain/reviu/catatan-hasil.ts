import { AWAL_PENANDA } from "../lembar/buku";
import type { RencanaLembar } from "../lembar/lembar";
import type { Tingkat } from "../temuan/temuan";
import { rencanaDaftar, type KelompokDaftar, type TeksDaftar } from "./lembar-daftar";
import type { ReviuLama } from "./lembar-reviu";
import { bandingkanPutaran, tertulisRapat, type JatiDiri, type TemuanLama } from "./putaran";

/** Hidden names: on A1 of the record's sheet, and on all cells that it fills. */
export const NAMA_CATATAN = {
  lembar: `${AWAL_PENANDA}CatatanReviu`,
  area: "LKJIP_AreaCatatanReviu",
} as const;

/** Title of the sheet where nobody has taken it. */
export const JUDUL_CATATAN = "Catatan Hasil Reviu";

/** Where an entry stands: open since a round, or closed in one. */
export type StatusCatatan = "baru" | "terbuka" | "diperbaiki" | "diterima";

/** One entry of the record, in words: what was found and by what it is judged, what the office answers. */
export interface IsiCatatan {
  readonly tingkat: Tingkat;
  readonly letak: string;
  readonly label: string;
  readonly judul: string;
  readonly tertulis: string;
  readonly kondisi: string;
  readonly kriteria: string;
  readonly seharusnya: string;
  readonly tanggapan: string;
}

/** An entry with its state: the round in which it came, and the one in which it went. */
export interface ButirCatatan extends IsiCatatan {
  readonly status: StatusCatatan;
  readonly muncul: number;
  readonly selesai?: number;
}

/** An entry as it stands on the sheet of the round before. */
export type CatatanLama = ButirCatatan & TemuanLama;

/** A present finding, to be laid beside the record. */
export interface TemuanCatatan extends IsiCatatan {
  readonly jatiDiri: JatiDiri;
  /** The user says that it is right all the same. */
  readonly diterima: boolean;
}

/** The record after this round. */
export interface Putaran {
  readonly nomor: number;
  readonly butir: readonly ButirCatatan[];
}

/**
 * Continues the record: what is new and what was mended gets the number of this round, answers stay with their
 * entries, and what was closed before stays closed. Where nothing has changed, no new round begins.
 */
export function lanjutkanCatatan(
  lama: { readonly nomor: number; readonly butir: readonly CatatanLama[] } | undefined,
  kini: readonly TemuanCatatan[],
): Putaran {
  const { pasangan, selesai, tetap } = bandingkanPutaran(
    lama?.butir,
    kini.map(({ jatiDiri }) => jatiDiri),
  );
  const nomor = lama ? lama.nomor + (tetap ? 0 : 1) : 1;
  const butir = kini.map(({ diterima, ...isi }, i): ButirCatatan => {
    const ada = pasangan[i];
    const tanggapan = ada?.tanggapan || isi.tanggapan;
    const muncul = ada?.muncul ?? nomor;
    const status = diterima ? "diterima" : muncul === nomor ? "baru" : "terbuka";
    return { ...isi, tanggapan, muncul, status };
  });
  const tertutup = (lama?.butir ?? []).filter(({ keadaan }) => keadaan === "diperbaiki");
  const baruSelesai = tetap ? [] : selesai;
  return {
    nomor,
    butir: [
      ...butir,
      ...baruSelesai.map((satu): ButirCatatan => ({ ...satu, status: "diperbaiki", selesai: nomor })),
      ...tertutup,
    ],
  };
}

/** Words of the record's sheet besides those of every list. */
export interface TeksCatatan extends TeksDaftar {
  readonly status: Readonly<Record<StatusCatatan, string>>;
  readonly kelompok: {
    readonly pertama: string;
    readonly berubah: (nomor: number) => string;
    readonly terbuka: string;
    readonly selesai: string;
  };
  readonly putaran: (
    nomor: number,
    baru: number,
    selesai: number,
    terbuka: number,
    diterima: number,
  ) => string;
}

const LEBAR = [28, 84, 130, 112, 112, 216, 88, 110, 150, 74, 50] as const;

/** "1" of an open entry, "1-3" of one that came in round 1 and went in round 3. */
const tulisPutaran = ({ muncul, selesai }: ButirCatatan): string =>
  selesai === undefined ? String(muncul) : `${String(muncul)}-${String(selesai)}`;

/** What changed in this round comes first, then what is still open, last what was closed before. */
function kelompokkan({ nomor, butir }: Putaran, { kelompok }: TeksCatatan): KelompokDaftar<ButirCatatan>[] {
  const berubah = (satu: ButirCatatan): boolean => (satu.selesai ?? satu.muncul) === nomor;
  return [
    { judul: nomor === 1 ? kelompok.pertama : kelompok.berubah(nomor), baris: butir.filter(berubah) },
    { judul: kelompok.terbuka, baris: butir.filter((satu) => !berubah(satu) && satu.selesai === undefined) },
    { judul: kelompok.selesai, baris: butir.filter((satu) => !berubah(satu) && satu.selesai !== undefined) },
  ].filter(({ baris }) => baris.length > 0);
}

/** How many are new, mended in this round, still open, and declared right, in one sentence: as many as the rows below. */
export function ringkasanCatatan({ nomor, butir }: Putaran, kata: TeksCatatan): string {
  const banyak = (pilih: (satu: ButirCatatan) => boolean): number => butir.filter(pilih).length;
  return kata.putaran(
    nomor,
    banyak(({ status }) => status === "baru"),
    banyak(({ selesai }) => selesai === nomor),
    banyak(({ status }) => status === "terbuka"),
    banyak(({ status, selesai }) => status === "diterima" && selesai === undefined),
  );
}

/** The record's sheet as plain data. */
export function rencanaCatatan(judul: string, putaran: Putaran, kata: TeksCatatan): RencanaLembar {
  const isi = kelompokkan(putaran, kata).map((satu) => ({
    judul: satu.judul,
    baris: satu.baris.map((b) => ({
      tingkat: b.tingkat,
      isi: [
        b.letak,
        b.label,
        b.judul,
        tertulisRapat(b),
        b.kondisi,
        b.kriteria,
        b.seharusnya,
        b.tanggapan,
        kata.status[b.status],
        tulisPutaran(b),
      ],
    })),
  }));
  const bentuk = { judul, nama: NAMA_CATATAN, lebar: LEBAR, kolomTingkat: 9 };
  return rencanaDaftar(bentuk, ringkasanCatatan(putaran, kata), isi, kata);
}

/** An entry as it was read, its status still in words. */
export interface CatatanTerbaca extends Omit<ButirCatatan, "status" | "tingkat"> {
  readonly status: string;
}

/** The entries of the sheet, and the number of its round. */
export function bacaCatatan({ nilai }: Pick<ReviuLama, "nilai">): {
  readonly nomor: number;
  readonly butir: readonly CatatanTerbaca[];
} {
  const butir = nilai.flatMap((baris): CatatanTerbaca[] => {
    const [, letak = "", label = "", judul = "", tertulis = "", ...sisa] = baris.map((satu) =>
      String(satu ?? "").trim(),
    );
    const [kondisi = "", kriteria = "", seharusnya = "", tanggapan = "", status = "", putaran = ""] = sisa;
    const [, muncul = "1", selesai] = /^(\d+)(?:-(\d+))?$/.exec(putaran) ?? [];
    if (!/![A-Z]+\d+$/.test(letak)) return [];
    const isi = {
      letak,
      label,
      judul,
      tertulis,
      kondisi,
      kriteria,
      seharusnya,
      tanggapan,
      status,
      muncul: Number(muncul),
    };
    return [selesai === undefined ? isi : { ...isi, selesai: Number(selesai) }];
  });
  return { nomor: Math.max(1, ...butir.map(({ muncul, selesai }) => selesai ?? muncul)), butir };
}
