import type { JSX } from "react";
import type { HasilBagian } from "../../commands";
import { IkonTingkat, type Tanda } from "../komponen/IkonTingkat";
import { TombolTawaran } from "../komponen/TombolTawaran";
import { type TeksLaporan, useTeksLaporan } from "./teks";

function tandaBagian({ hasil, kosong }: HasilBagian): Tanda {
  if (hasil.berhasil) return "baik";
  return kosong ? "belum" : "galat";
}

function kataBagian(bagian: HasilBagian, teks: TeksLaporan): string {
  return { baik: teks.jadi, belum: teks.dilewati, galat: teks.gagal, peringatan: "", info: "" }[
    tandaBagian(bagian)
  ];
}

/** What became of each report of the last run; one that stopped to ask has its button. */
export function HasilTabel({ bagian }: { readonly bagian: readonly HasilBagian[] }): JSX.Element | null {
  const teks = useTeksLaporan();
  if (bagian.length === 0) return null;
  return (
    <section className="kartu" aria-label={teks.hasil}>
      <h2>{teks.hasil}</h2>
      <ul className="daftar-hasil">
        {bagian.map((satu) => (
          <li key={satu.kunci}>
            <IkonTingkat tanda={tandaBagian(satu)} label={kataBagian(satu, teks)} />
            <span>
              {satu.judul}: {kataBagian(satu, teks)}
            </span>
            {satu.hasil.tawaran && <TombolTawaran tawaran={satu.hasil.tawaran} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
