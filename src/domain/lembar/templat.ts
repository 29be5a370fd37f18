import dinas from "../../../assets/templat/dinas.json";
import kecamatan from "../../../assets/templat/kecamatan.json";
import puskesmas from "../../../assets/templat/puskesmas.json";
import rsud from "../../../assets/templat/rsud.json";
import { PROFIL_KOSONG, type Profil } from "../profil/profil";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI, tingkat, type Skala } from "../ukur/skala";
import { ISI_KOSONG } from "./contoh";
import type { IsiStruktur } from "./daftar";
import type { KunciTemplat } from "./kunci-templat";

/** An indicator as the file tells it; a target only where a regulation sets it. */
interface IndikatorTemplat {
  readonly indikator: string;
  readonly satuan: string;
  readonly target?: number;
  readonly polaritas?: string;
  readonly sumber: string;
}

/** assets/templat/*.json: what an office of this kind usually measures, without anybody's figures. */
export interface BerkasTemplat {
  readonly keterangan: string;
  /** One of our own scales by its name, or classes from best to lowest, limits in percent points. */
  readonly skala: string | readonly KelasTemplat[];
  readonly profil: Partial<Profil>;
  readonly sasaran: readonly {
    readonly sasaran: string;
    readonly unit: string;
    readonly indikator: readonly IndikatorTemplat[];
  }[];
  readonly program: readonly {
    readonly program: string;
    readonly sasaran: string;
    readonly kegiatan: readonly {
      readonly kegiatan: string;
      readonly sub: readonly { readonly kode: string; readonly nama: string; readonly indikator: string }[];
    }[];
  }[];
}

interface KelasTemplat {
  readonly nama: string;
  readonly dari: number;
  readonly sampai: number;
  readonly warna: string;
}

/** The templates as their files have them. */
export const BERKAS_TEMPLAT: Readonly<Record<KunciTemplat, BerkasTemplat>> = {
  dinas,
  kecamatan,
  puskesmas,
  rsud,
};

function skalaDari(skala: BerkasTemplat["skala"]): Skala {
  if (typeof skala === "string")
    return skala === SKALA_SANGAT_TINGGI.nama ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;
  const kelas = skala.map(({ nama, warna, dari, sampai }) => tingkat(nama, warna, dari, sampai));
  return { nama: "sendiri", tingkat: kelas };
}

/** "100 %": as an agreement prints a target; nothing where the office sets it. */
const targetPK = ({ target, satuan }: IndikatorTemplat): string | null =>
  target === undefined ? null : `${target} ${satuan}`;

const EMPAT_TRIWULAN: readonly null[] = [null, null, null, null];

/** Where quarters are kept the office types figures, not all the names of its indicators once more. */
function barisTriwulan({ indikator, satuan, polaritas }: IndikatorTemplat): IsiStruktur["triwulan"][number] {
  const isi = { target: EMPAT_TRIWULAN, realisasi: EMPAT_TRIWULAN };
  return { indikator, satuan, polaritas: polaritas ?? "", cara: "", ...isi };
}

function barisIndikator({ sasaran }: BerkasTemplat): Pick<IsiStruktur, "iku" | "pk" | "triwulan"> {
  const semua = sasaran.flatMap(({ indikator, ...milik }) => indikator.map((satu) => ({ ...milik, satu })));
  return {
    triwulan: semua.map(({ satu }) => barisTriwulan(satu)),
    iku: semua.map(({ sasaran: induk, unit, satu }) => ({
      ...satu,
      sasaran: induk,
      penanggungJawab: unit,
      target: satu.target ?? null,
      polaritas: satu.polaritas ?? "",
      realisasi: null,
      realisasiLalu: null,
      targetRenstra: null,
    })),
    pk: semua.map(({ sasaran: induk, unit, satu }) => ({
      sasaran: induk,
      unit,
      indikator: satu.indikator,
      target: targetPK(satu),
      satuan: "",
      polaritas: satu.polaritas ?? "",
    })),
  };
}

function barisProgram({ program }: BerkasTemplat): Pick<IsiStruktur, "program" | "anggaran"> {
  return {
    program: program.map((satu) => ({
      program: satu.program,
      anggaranInduk: null,
      anggaranPerubahan: null,
      keterangan: "",
    })),
    anggaran: program.flatMap(({ program: nama, sasaran, kegiatan }) =>
      kegiatan.flatMap(({ kegiatan: induk, sub }) =>
        sub.map((satu) => ({
          kode: satu.kode,
          program: nama,
          kegiatan: induk,
          subKegiatan: satu.nama,
          indikator: satu.indikator,
          pagu: null,
          realisasi: null,
          sasaran,
        })),
      ),
    ),
  };
}

/** What the sheets hold when they are made from a template. */
export function isiTemplat(kunci: KunciTemplat): IsiStruktur {
  const berkas = BERKAS_TEMPLAT[kunci];
  return {
    ...ISI_KOSONG,
    ...barisIndikator(berkas),
    ...barisProgram(berkas),
    profil: { ...PROFIL_KOSONG, ...berkas.profil },
    skala: skalaDari(berkas.skala),
  };
}
