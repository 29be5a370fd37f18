import { DefaultButton } from "@fluentui/react/lib/Button";
import { useId, type JSX } from "react";
import { useKerja } from "../kait/useKerja";

/** Offers to take back what a command did, saying what and since when. */
export function KartuKembali(props: {
  readonly judul: string;
  readonly teks: string;
  readonly tombol: string;
  readonly kembalikan: () => void;
}): JSX.Element {
  const { sedang } = useKerja();
  const id = useId();
  return (
    <section className="kartu kembalikan" aria-labelledby={id}>
      <h2 id={id}>{props.judul}</h2>
      <p>{props.teks}</p>
      <DefaultButton allowDisabledFocus disabled={sedang !== undefined} onClick={props.kembalikan}>
        {props.tombol}
      </DefaultButton>
    </section>
  );
}

/** "22 November 2026 pukul 08.41" of an ISO 8601 time. */
export function tulisWaktu(waktu: string, bahasa: "id" | "en"): string {
  const lokal = bahasa === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(lokal, { dateStyle: "long", timeStyle: "short" }).format(new Date(waktu));
}
