import type { TabelReviu } from "../bahan/tabel-reviu";
import type { Ikatan } from "./ikatan";
import { ikatanBaris } from "./ikatan-baris";
import { ikatanCapaian } from "./ikatan-capaian";
import { ikatanKolom } from "./ikatan-kolom";
import { ikatanRincian } from "./ikatan-rincian";
import { ikatanSisa } from "./ikatan-sisa";
import { ikatanSurplus } from "./ikatan-surplus";
import { ikatanUbah } from "./ikatan-ubah";

/** All equations that the figures of a table should follow, by its titles, its codes and its own figures. */
export function ikatanTabel(tabel: TabelReviu): Ikatan[] {
  return [
    ...ikatanCapaian(tabel),
    ...ikatanUbah(tabel),
    ...ikatanSisa(tabel),
    ...ikatanKolom(tabel),
    ...ikatanBaris(tabel),
    ...ikatanRincian(tabel),
    ...ikatanSurplus(tabel),
  ];
}
