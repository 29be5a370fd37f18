import type { JSX } from "react";
import { useTeks } from "../teks";
import { BantuanFungsi } from "./BantuanFungsi";
import { KeadaanExcel } from "./KeadaanExcel";

/** Help: every function with examples, and what this Excel supports. */
export function HalamanBantuan(): JSX.Element {
  const { bantuan } = useTeks();
  return (
    <>
      <section aria-labelledby="judul-fungsi">
        <h2 id="judul-fungsi">{bantuan.fungsi}</h2>
        <p className="samar">{bantuan.pengantarFungsi}</p>
        {Object.entries(bantuan.daftar).map(([nama, isi]) => (
          <BantuanFungsi key={nama} nama={nama} isi={isi} />
        ))}
      </section>
      <KeadaanExcel />
    </>
  );
}
