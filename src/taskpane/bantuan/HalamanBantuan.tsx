import type { JSX } from "react";
import { useTeksBantuan } from "./teks";
import { BantuanFungsi } from "./BantuanFungsi";
import { KeadaanExcel } from "./KeadaanExcel";
import { PanduanSingkat } from "./PanduanSingkat";

/** Help: a short guide, every function with examples, and how this Excel is. */
export function HalamanBantuan({ tampil }: { readonly tampil: boolean }): JSX.Element {
  const bantuan = useTeksBantuan();
  return (
    <>
      <PanduanSingkat />
      <section aria-labelledby="judul-fungsi">
        <h2 id="judul-fungsi">{bantuan.fungsi}</h2>
        <p className="samar">{bantuan.pengantarFungsi}</p>
        {Object.entries(bantuan.daftar).map(([nama, isi]) => (
          <BantuanFungsi key={nama} nama={nama} isi={isi} />
        ))}
      </section>
      <KeadaanExcel tampil={tampil} />
    </>
  );
}
