import { bacaArea, tulisArea } from "../lembar/area";
import type { KerangkaBuku, NilaiBlok } from "../lembar/buku";
import type { RencanaLembar } from "../lembar/lembar";
import { cariLembar, judulBebas } from "../lembar/rencana-siapkan";
import type { BahanLampiran } from "./bahan";
import { geserRencana, type Letak } from "./geser-rencana";
import { lampiranIKU } from "./lampiran-iku";
import { lampiranPK } from "./lampiran-pk";
import { JUDUL_LAMPIRAN, NAMA_AREA_LAMPIRAN, NAMA_LEMBAR_LAMPIRAN, TANDA_LAMPIRAN } from "./nama-lampiran";

/** The report as it stands in the workbook. */
export interface LampiranLama {
  readonly judul: string;
  /** Its cells: "A1:F40", or further down where the user put rows above it. */
  readonly area: string;
  readonly nilai: NilaiBlok;
  /** Height of the rows above it in points. */
  readonly tinggiAtas: number;
}

/** What is to be written, and what has to make room for it. */
export interface RencanaLampiran {
  /** Present title of our sheet, or the one to give to a new one. */
  readonly judul: string;
  readonly baru: boolean;
  /** The user has a sheet of our title. */
  readonly bentrok: boolean;
  readonly rencana: RencanaLembar;
  /** Cells filled last time, if they are still known: "A1:F40". */
  readonly areaLama?: string;
  readonly area: string;
  /** Cells to insert, so that notes below (Down) or beside (Right) move instead of being overwritten. */
  readonly sisipan: readonly { readonly area: string; readonly arah: "Down" | "Right" }[];
}

/** Room for a report that has grown: below in our columns, and beside over its whole height. */
function sisipan(lama: string | undefined, baru: string): RencanaLampiran["sisipan"] {
  const [dulu, kini] = [lama === undefined ? undefined : bacaArea(lama), bacaArea(baru)];
  if (!dulu || !kini) return [];
  const bawah = kini.bawah - dulu.bawah;
  const kanan = kini.kanan - dulu.kanan;
  const hasil: { area: string; arah: "Down" | "Right" }[] = [];
  if (bawah > 0) {
    const area = tulisArea({ ...dulu, atas: dulu.bawah + 1, bawah: dulu.bawah + bawah });
    hasil.push({ area, arah: "Down" });
  }
  if (kanan > 0) {
    const petak = {
      atas: kini.atas,
      bawah: Math.max(kini.bawah, dulu.bawah),
      kiri: dulu.kanan + 1,
      kanan: kini.kanan,
    };
    hasil.push({ area: tulisArea(petak), arah: "Right" });
  }
  return hasil;
}

/** Rows and columns that the user put before the report push it down or to the right: it stays where it is. */
function letakLama(lama: LampiranLama | undefined): Letak {
  const petak = lama && bacaArea(lama.area);
  return { baris: petak?.atas ?? 0, kolom: petak?.kiri ?? 0 };
}

function tataLampiran(bahan: BahanLampiran, lama: LampiranLama | undefined): RencanaLembar {
  const susun = bahan.pengaturan.lampiranI.isi === "iku" ? lampiranIKU : lampiranPK;
  return geserRencana(susun(bahan, lama?.tinggiAtas), letakLama(lama));
}

/** Lays out Lampiran I and decides where it goes: our own sheet again, or a new one under a title that is free. */
export function rencanaLampiran(
  buku: KerangkaBuku,
  bahan: BahanLampiran,
  ada?: LampiranLama,
): RencanaLampiran {
  const kami = cariLembar(buku, TANDA_LAMPIRAN);
  const judul =
    kami ??
    judulBebas(
      JUDUL_LAMPIRAN,
      buku.lembar.map((lembar) => lembar.judul),
    );
  const lama = kami !== undefined && ada?.judul === kami ? ada : undefined;
  const rencana = tataLampiran(bahan, lama);
  const area = rencana.blok[0]?.area ?? "A1";
  return {
    judul,
    baru: kami === undefined,
    bentrok: kami === undefined && judul !== JUDUL_LAMPIRAN,
    rencana: {
      ...rencana,
      judul,
      nama: [
        { nama: NAMA_LEMBAR_LAMPIRAN, area: "A1", tersembunyi: true },
        { nama: NAMA_AREA_LAMPIRAN, area, tersembunyi: true },
      ],
    },
    ...(lama ? { areaLama: lama.area } : {}),
    area,
    sisipan: sisipan(lama?.area, area),
  };
}
