import { bacaArea, lembarDari, tulisArea } from "../struktur/area";
import { samaNama, type KerangkaBuku } from "../struktur/buku";
import type { RencanaLembar } from "../struktur/lembar";
import { JUDUL_LEMBAR, NAMA_LEMBAR } from "../struktur/nama";
import { cariLembar, judulBebas } from "../struktur/rencana-siapkan";
import type { BahanLampiran } from "./bahan";
import { lampiranIKU } from "./lampiran-iku";
import { lampiranPK } from "./lampiran-pk";
import { NAMA_AREA_LAMPIRAN } from "./nama-lampiran";

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

function areaLama(buku: KerangkaBuku, judul: string): string | undefined {
  const item = buku.nama.find(({ nama }) => samaNama(nama, NAMA_AREA_LAMPIRAN));
  if (!item || lembarDari(item.rumus) !== judul) return undefined;
  const petak = bacaArea(item.rumus);
  return petak && tulisArea(petak);
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

/** Lays out Lampiran I and decides where it goes: our own sheet again, or a new one under a title that is free. */
export function rencanaLampiran(buku: KerangkaBuku, bahan: BahanLampiran): RencanaLampiran {
  const rencana = bahan.pengaturan.lampiranI.isi === "iku" ? lampiranIKU(bahan) : lampiranPK(bahan);
  const kami = cariLembar(buku, "lampiran", { tabel: [], nama: [NAMA_AREA_LAMPIRAN] });
  const judul =
    kami?.judul ??
    judulBebas(
      "lampiran",
      buku.lembar.map((lembar) => lembar.judul),
    );
  const area = rencana.blok[0]?.area ?? "A1";
  const lama = kami && areaLama(buku, kami.judul);
  return {
    judul,
    baru: !kami,
    bentrok: !kami && judul !== JUDUL_LEMBAR.lampiran,
    rencana: {
      ...rencana,
      judul,
      nama: [
        { nama: NAMA_LEMBAR.lampiran, area: "A1", tersembunyi: true },
        { nama: NAMA_AREA_LAMPIRAN, area, tersembunyi: true },
      ],
    },
    ...(lama === undefined ? {} : { areaLama: lama }),
    area,
    sisipan: sisipan(lama, area),
  };
}
