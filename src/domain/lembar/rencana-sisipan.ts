import { bacaArea, tulisArea, type Petak } from "./area";
import { samaNama, type BlokTerbaca } from "./buku";
import type { NamaArea, RencanaLembar, Sisipan } from "./lembar";
import { isiSel } from "./terpakai";

/** How far a part is moved, in cells. */
interface Geser {
  readonly turun: number;
  readonly kanan: number;
}

const DI_TEMPAT: Geser = { turun: 0, kanan: 0 };

function geserArea(area: string, { turun, kanan }: Geser): string {
  const petak = bacaArea(area);
  if (!petak) throw new Error(`not an area: ${area}`);
  return tulisArea({
    atas: petak.atas + turun,
    bawah: petak.bawah + turun,
    kiri: petak.kiri + kanan,
    kanan: petak.kanan + kanan,
  });
}

function geserSemua<T extends { readonly area: string }>(daftar: readonly T[], geser: Geser): T[] {
  return daftar.map((satu) => ({ ...satu, area: geserArea(satu.area, geser) }));
}

function bebas(terpakai: BlokTerbaca, petak: Petak): boolean {
  for (let baris = petak.atas; baris <= petak.bawah; baris++)
    for (let kolom = petak.kiri; kolom <= petak.kanan; kolom++)
      if (String(isiSel(terpakai, terpakai.nilai, baris, kolom) ?? "") !== "") return false;
  return true;
}

/** Where it is planned when those cells are free, else past everything on the sheet. */
function letak({ blok, arah }: Sisipan, terpakai: BlokTerbaca): Geser {
  const petak = bacaArea(blok.area);
  const dipakai = bacaArea(terpakai.area);
  if (!petak || !dipakai || bebas(terpakai, petak)) return DI_TEMPAT;
  return arah === "bawah"
    ? { turun: dipakai.bawah + 2 - petak.atas, kanan: 0 }
    : { turun: 0, kanan: dipakai.kanan + 1 - petak.kiri };
}

/** Does the sheet have the part's label already, only without its name? */
function adaLabel({ blok }: Sisipan, terpakai: BlokTerbaca): boolean {
  const label = String(blok.isi[0]?.[0] ?? "");
  return terpakai.nilai.some((baris) => baris.some((isi) => samaNama(String(isi ?? "").trim(), label)));
}

/** The parts of later versions that a sheet lacks, each at a place that is free. */
export function rencanaSisipan(
  rencana: RencanaLembar,
  hilang: readonly NamaArea[],
  terpakai: BlokTerbaca,
): Sisipan[] {
  const kurang = ({ nama }: Sisipan): boolean =>
    nama.every((satu) => hilang.some((lain) => samaNama(lain.nama, satu.nama)));
  return (rencana.sisipan ?? [])
    .filter((satu) => kurang(satu) && !adaLabel(satu, terpakai))
    .map((satu) => {
      const geser = letak(satu, terpakai);
      return {
        ...satu,
        nama: geserSemua(satu.nama, geser),
        blok: { ...satu.blok, area: geserArea(satu.blok.area, geser) },
        gaya: geserSemua(satu.gaya, geser),
        pilihan: geserSemua(satu.pilihan, geser),
      };
    });
}
