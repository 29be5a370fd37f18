import { IconButton } from "@fluentui/react/lib/Button";
import { useEffect, type JSX } from "react";
import type { HasilPerintah } from "../../commands/jenis";
import type { Tingkat } from "../../domain/pesan";
import { useTeks } from "../teks";
import { DaftarPesan } from "./DaftarPesan";
import { IkonTingkat } from "./IkonTingkat";
import { TombolTawaran } from "./TombolTawaran";

/** Nothing done is no success to be ticked off: what it says is to be read. */
function tandaHasil({ akibat, pesan }: HasilPerintah): "baik" | Tingkat {
  if (akibat === "gagal") return "galat";
  if (akibat !== "tidak-ada") return "baik";
  return pesan.some(({ tingkat }) => tingkat !== "info") ? "peringatan" : "info";
}

/** What the last command said: one line, then its messages. */
export function Hasil({
  hasil,
  terlipat,
  tutup,
}: {
  readonly hasil: HasilPerintah;
  /** The user has gone on to another page: what it said is one line. */
  readonly terlipat: boolean;
  readonly tutup: () => void;
}): JSX.Element {
  const { panel } = useTeks();
  // The button may stand far below: what it did is said at the top of the pane.
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, [hasil]);
  const tanda = tandaHasil(hasil);
  return (
    <section className={`kartu hasil hasil-${tanda}`} aria-label={panel.beranda.hasilTerakhir}>
      <div className="baris-judul">
        <IkonTingkat tanda={tanda} label={tanda === "baik" ? panel.umum.berhasil : panel.tingkat[tanda]} />
        <p className="ringkasan">{hasil.ringkasan}</p>
        <IconButton iconProps={{ iconName: "Clear" }} ariaLabel={panel.umum.tutup} onClick={tutup} />
      </div>
      <DaftarPesan key={String(terlipat)} pesan={hasil.pesan} terlipat={terlipat} />
      {hasil.tawaran && <TombolTawaran tawaran={hasil.tawaran} />}
    </section>
  );
}
