import { IconButton } from "@fluentui/react/lib/Button";
import { useEffect, type JSX } from "react";
import type { HasilPerintah } from "../../commands/jenis";
import { useTeks } from "../teks";
import { DaftarPesan } from "./DaftarPesan";
import { IkonTingkat } from "./IkonTingkat";
import { TombolTawaran } from "./TombolTawaran";

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
  const tanda = hasil.berhasil ? "baik" : "galat";
  return (
    <section className={`kartu hasil hasil-${tanda}`} aria-label={panel.beranda.hasilTerakhir}>
      <div className="baris-judul">
        <IkonTingkat tanda={tanda} label={hasil.berhasil ? panel.umum.berhasil : panel.tingkat.galat} />
        <p className="ringkasan">{hasil.ringkasan}</p>
        <IconButton iconProps={{ iconName: "Clear" }} ariaLabel={panel.umum.tutup} onClick={tutup} />
      </div>
      <DaftarPesan key={String(terlipat)} pesan={hasil.pesan} terlipat={terlipat} />
      {hasil.tawaran && <TombolTawaran tawaran={hasil.tawaran} />}
    </section>
  );
}
