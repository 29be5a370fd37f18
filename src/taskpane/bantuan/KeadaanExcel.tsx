import type { JSX } from "react";
import type { Dukungan } from "../../commands";
import { useDukungan } from "../kait/useDukungan";
import { IkonTingkat } from "../komponen/IkonTingkat";
import { Kode } from "../komponen/Kode";
import { useTeks } from "../teks";

/** What this Excel supports: the list to read out to a helper. */
export function KeadaanExcel(): JSX.Element {
  const { bantuan } = useTeks();
  const dukungan = useDukungan();
  return (
    <section aria-labelledby="judul-excel">
      <h2 id="judul-excel">{bantuan.keadaan}</h2>
      {dukungan ? <Daftar dukungan={dukungan} /> : <p className="samar">{bantuan.memeriksa}</p>}
    </section>
  );
}

function Daftar({ dukungan }: { readonly dukungan: Dukungan }): JSX.Element {
  const { bantuan } = useTeks();
  return (
    <>
      <p>{dukungan.versi}</p>
      <ul className="daftar-pesan">
        {dukungan.butir.map(({ kode, nama, keadaan }) => (
          <li key={kode} className="pesan">
            <IkonTingkat
              tanda={keadaan.tersedia ? "baik" : "peringatan"}
              label={keadaan.tersedia ? bantuan.tersedia : bantuan.tidakTersedia("")}
            />
            <div>
              {nama}
              {!keadaan.tersedia && (
                <p className="samar">
                  {bantuan.tidakTersedia(keadaan.alasan)} <Kode kode={kode} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
