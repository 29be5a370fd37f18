import type { JSX } from "react";
import type { HasilBagian } from "../../commands";
import { IkonTingkat, type Tanda } from "../komponen/IkonTingkat";
import { Kode } from "../komponen/Kode";
import { TautanSel } from "../komponen/TautanSel";
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

/** Why a report was not made, and what to do about it. */
function Sebab({ hasil, kosong }: HasilBagian): JSX.Element | null {
  if (hasil.berhasil) return null;
  const galat = kosong ? undefined : hasil.pesan.find(({ tingkat }) => tingkat === "galat");
  const sebab = galat ?? hasil.pesan[0];
  if (!sebab) return null;
  return (
    <span className="samar kecil sebab">
      {sebab.sel !== undefined && <TautanSel sel={sebab.sel} />} {sebab.teks} {sebab.saran}{" "}
      {galat && galat.sel === undefined && <Kode kode={galat.kode} />}
    </span>
  );
}

/** What became of each report of the last run, and why where it was not made; one that stopped to ask has its button. */
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
              <Sebab {...satu} />
            </span>
            {satu.hasil.tawaran && <TombolTawaran tawaran={satu.hasil.tawaran} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
