import { useEffect, useRef, type JSX } from "react";
import type { HasilCocokWord, TemuanWord } from "../../commands";
import { IkonTingkat } from "../komponen/IkonTingkat";
import { TautanSel } from "../komponen/TautanSel";
import { useTeks } from "../teks";
import { useTeksReviu } from "./teks";
import { TAMPIL_TERBANYAK } from "./uraian";

/** What the Word document says otherwise than the workbook, in the order of the document. */
export function IsiWord(props: { readonly nama: string; readonly hasil: HasilCocokWord }): JSX.Element {
  const { nama, hasil } = props;
  const teks = useTeksReviu();
  const sisa = hasil.temuan.length - TAMPIL_TERBANYAK;
  const bagian = useRef<HTMLElement>(null);
  // It stands below the button that asked for it, in a narrow pane out of sight.
  useEffect(() => bagian.current?.scrollIntoView?.({ block: "start" }), [hasil]);
  return (
    <section ref={bagian} aria-label={nama}>
      <p className="ditemukan" aria-live="polite">
        {`${nama}: ${hasil.ringkasan}`}
      </p>
      {hasil.temuan.slice(0, TAMPIL_TERBANYAK).map((satu, i) => (
        <KartuWord key={`${satu.letak} ${String(i)}`} ucapan={satu} />
      ))}
      {sisa > 0 && <p>{teks.sebelah.terpotong(sisa)}</p>}
    </section>
  );
}

function KartuWord({ ucapan }: { readonly ucapan: TemuanWord }): JSX.Element {
  const { tingkat } = useTeks().panel;
  const { temuan, judul, letak, pesan, sel } = ucapan;
  const tanda = temuan.jenis === "bertentangan" ? "galat" : "peringatan";
  return (
    <article className="kartu temuan">
      <h3 className="judul-word">
        <IkonTingkat tanda={tanda} label={tingkat[tanda]} />
        <span>{judul}</span>
      </h3>
      <p className="samar kecil">{letak}</p>
      <blockquote className="kutipan">{temuan.kalimat}</blockquote>
      <p>{pesan}</p>
      {sel !== "" && <TautanSel sel={sel} />}
    </article>
  );
}
